package vn.cotmoc.claims.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;

/// Holds “cao nhất từ trước đến nay”, “kỷ lục” and “lần đầu tiên” against all recorded figures of like periods before.
/// The
/// words belong to the number in front of them, or behind them in the same part of the sentence.
final class RecordCheck {
    private static final int REACH = 90;
    private static final Pattern WORDS = Pattern.compile(
            "lần đầu( tiên)?|cao nhất từ (trước đến|trước tới) nay|cao nhất (trong lịch sử|từng)|kỷ lục|kỉ lục|lớn nhất từ trước (đến|tới) nay");

    private final Evidence evidence;
    private final Say say;

    RecordCheck(Evidence evidence, Say say) {
        this.evidence = evidence;
        this.say = say;
    }

    /// @param next where the next claim of the text begins, else the end of the text
    Optional<Verdict> check(String text, Subject subject, int next) {
        if (subject.window().isEmpty()
                || subject.measure() != Measure.ACTUAL
                || !isClaimed(text, subject.claim(), next)) {
            return Optional.empty();
        }
        List<Statement> before = evidence.all(subject.indicator().code(), Measure.ACTUAL).stream()
                .filter(evidence::isNewest)
                .filter(each -> each.observation().cell().breakdown().isTotal())
                .filter(each -> each.observation().cell().place().equals(subject.place()))
                .filter(each -> isLike(each.observation().cell().period(), subject.period()))
                .toList();
        return before.stream()
                .max(Comparator.comparing(each -> Evidence.figure(each).value()))
                .map(highest -> verdict(subject, highest, before))
                .or(() -> Optional.of(new Verdict(
                        Kind.UNVERIFIABLE,
                        Test.RECORD,
                        new LocalText(
                                "Sổ chưa có số của các kỳ trước để so kỷ lục.",
                                "The ledger has no earlier figures to hold the record against."),
                        List.of())));
    }

    private static boolean isClaimed(String text, Claim claim, int next) {
        int to = Math.clamp(
                claim.mention().end() + REACH,
                claim.mention().end(),
                Math.max(next, claim.mention().end()));
        String behind = text.substring(claim.mention().end(), to).toLowerCase(Locale.ROOT);
        String clause = behind.split(";|\\n|\\.\\s", 2)[0];
        int from = Math.max(0, claim.mention().start() - REACH / 2);
        String[] before = text.substring(from, claim.mention().start())
                .toLowerCase(Locale.ROOT)
                .split("[;,.\\n]|\\d");
        return WORDS.matcher(clause).find()
                || before.length > 0 && WORDS.matcher(before[before.length - 1]).find();
    }

    private static boolean isLike(Period period, Period than) {
        boolean sameLength = period.start().getDayOfYear() == than.start().getDayOfYear()
                && Math.abs(period.lastDay().getDayOfYear() - than.lastDay().getDayOfYear()) <= 1
                && period.lastDay().getYear() - period.start().getYear()
                        == than.lastDay().getYear() - than.start().getYear();
        return sameLength && period.lastDay().isBefore(than.lastDay());
    }

    private Verdict verdict(Subject subject, Statement highest, List<Statement> before) {
        Window stated = subject.window().orElseThrow();
        boolean broken = Evidence.figure(highest).value().compareTo(stated.point()) > 0
                && stated.with(Window.of(Evidence.figure(highest))) == Window.Agreement.NONE;
        int first = before.stream()
                .mapToInt(each -> each.observation().cell().period().year())
                .min()
                .orElse(subject.period().year());
        LocalText text = Say.both(in -> {
            String figure = Say.figure(highest, in) + " (" + say.origin(highest, in) + ")";
            if (in == Language.VI) {
                return broken
                        ? "Không phải cao nhất: đã có " + figure + "."
                        : "Cao nhất trong các số đã ghi từ " + first + "; trước đó cao nhất là " + figure + ".";
            }
            return broken
                    ? "Not the highest: there was " + figure + "."
                    : "The highest on record since " + first + "; before, the highest was " + figure + ".";
        });
        return new Verdict(
                broken ? Kind.CONTRADICTS : Kind.SUPPORTS, Test.RECORD, text, List.of(new Used.Recorded(highest.id())));
    }
}
