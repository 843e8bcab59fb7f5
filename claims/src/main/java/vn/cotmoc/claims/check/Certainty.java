package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.List;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.model.LocalText;

/// How far the link of a claim bears an alarm.
///
/// Numbers that are wrong in official texts are mostly near the right one, or have its digits; numbers of something
/// else that merely has a like name lie anywhere. So a number that is far from the record is held for wrong only where
/// the name was said whole; else the text may speak of something else, and that is what is told.
final class Certainty {
    /// From here on the name of the indicator was said whole and near the number.
    private static final double WHOLE_NAME = 0.9;

    /// Below this one link of ten is wrong.
    private static final double MOST_OF_NAME = 0.8;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final LocalText DOUBT = new LocalText(
            "Lời văn chỉ khớp một phần tên chỉ tiêu “%s”, nên câu có thể nói về thứ khác.",
            "The words fit the name “%s” only in part, so the sentence may speak of something else.");

    private Certainty() {}

    /// Whether most of the name was said; a number of another order of magnitude weakens a link by itself.
    static boolean isLikely(Subject subject) {
        return subject.certainty() >= MOST_OF_NAME;
    }

    private static boolean isSure(Subject subject) {
        return subject.certainty() >= WHOLE_NAME;
    }

    /// Whether a number that differs from the record is wrong, rather than one of something else.
    static boolean isWrong(Subject subject, BigDecimal recorded) {
        if (isSure(subject)) {
            return true;
        }
        BigDecimal stated = subject.window().map(Window::point).orElse(recorded);
        BigDecimal off = stated.subtract(recorded).abs();
        return subject.certainty() >= MOST_OF_NAME
                && off.compareTo(recorded.abs().multiply(HALF)) <= 0;
    }

    /// The verdicts with alarms that rest on the link alone told as doubts.
    ///
    /// @param own those by the recorded figures of the indicator
    static List<Verdict> weighed(Subject subject, List<Verdict> own) {
        boolean agreed = own.stream().anyMatch(each -> each.test() == Verdict.Test.LEVEL && agrees(each.kind()));
        boolean doubted =
                own.stream().anyMatch(each -> each.test() == Verdict.Test.LEVEL && each.kind() == Kind.AMBIGUOUS);
        return agreed || subject.certainty() >= MOST_OF_NAME && !doubted
                ? own
                : own.stream().map(each -> weighed(subject, each)).toList();
    }

    private static Verdict weighed(Subject subject, Verdict verdict) {
        boolean rests = verdict.kind() == Kind.CONTRADICTS;
        return rests ? doubt(subject, verdict) : verdict;
    }

    /// Of what hangs on another number, only what agrees with the record, or is surely of it, is told.
    static boolean isWorthTelling(Subject subject, Verdict verdict) {
        return agrees(verdict.kind()) || verdict.kind().isAlarm() && isSure(subject);
    }

    /// The same arithmetic, told as a doubt.
    static Verdict doubt(Subject subject, Verdict verdict) {
        LocalText name = subject.indicator().name();
        LocalText sentence = new LocalText(
                verdict.sentence().vi() + " " + DOUBT.vi().replace("%s", name.vi()),
                verdict.sentence().en() + " " + DOUBT.en().replace("%s", name.en()));
        return new Verdict(Kind.AMBIGUOUS, verdict.test(), sentence, verdict.used());
    }

    private static boolean agrees(Kind kind) {
        return switch (kind) {
            case SUPPORTS, WITHIN_ROUNDING, OTHER_VINTAGE, OTHER_REPORTER -> true;
            case CONTRADICTS, UNIT_SUSPECTED, OTHER_PERIOD, OTHER_CUT_OFF, OTHER_SCOPE, AMBIGUOUS, UNVERIFIABLE ->
                false;
        };
    }
}
