package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;

/// Holds the figure that a claim states against those of the ledger.
///
/// The figures of the same question come first: agreement with the headline supports, with another one names its
/// reporter
/// or vintage. Where none agrees, the same digits in another order of magnitude, period, place or part explain the
/// number better than chance does; else it contradicts. A hedged figure supports no exact claim while there is an exact
/// one.
final class LevelCheck {
    private static final int[] POWERS = {3, -3, 6, -6, 1, -1, 2, -2, 9, -9};
    /// How many times as large as usual a number may be that is usual but for its unit.
    private static final BigDecimal LIKE = BigDecimal.valueOf(3);

    private static final int TELLING = 3;
    private static final int UNMISTAKABLE = 4;

    private final Evidence evidence;
    private final Say say;
    private final ComputedCheck computed;

    LevelCheck(Evidence evidence, Say say) {
        this.evidence = evidence;
        this.say = say;
        this.computed = new ComputedCheck(evidence);
    }

    Optional<Verdict> check(Subject subject) {
        return subject.window().map(window -> check(subject, window));
    }

    private Verdict check(Subject subject, Window window) {
        List<Statement> cell = evidence.cell(subject.indicator(), subject.measure(), subject.place(), subject.period());
        List<Statement> judges = judges(cell, window);
        Optional<Verdict> sum = cell.isEmpty() ? computed.check(subject, window) : Optional.empty();
        return strict(judges, window)
                .map(statement -> agrees(subject, cell.getFirst(), statement))
                .or(() -> coarse(judges, window).map(statement -> rounds(statement)))
                .or(() -> sum.filter(
                        each -> each.kind() != Kind.UNVERIFIABLE && !each.kind().isAlarm()))
                .or(() -> replaced(subject, window))
                .or(() -> cell.isEmpty() ? Optional.empty() : scaled(window, cell.getFirst()))
                .or(() -> elsewhere(subject, window, cell.isEmpty()))
                .or(() -> cell.isEmpty() ? Optional.empty() : Optional.of(contradicts(subject, cell.getFirst())))
                .or(() -> sum.filter(each -> each.kind().isAlarm()))
                .or(() -> strange(subject, window))
                .or(() -> sum)
                .orElseGet(() -> missing(subject));
    }

    /// An exact claim is judged by exact figures where there are any.
    private static List<Statement> judges(List<Statement> cell, Window window) {
        List<Statement> exact = cell.stream()
                .filter(each -> Evidence.figure(each).bound() == Bound.Hedge.EXACT)
                .toList();
        return exact.isEmpty() || !window.isExact() ? cell : exact;
    }

    private static Optional<Statement> strict(List<Statement> statements, Window window) {
        return statements.stream()
                .filter(each -> window.with(Window.of(Evidence.figure(each))) == Window.Agreement.STRICT)
                .findFirst();
    }

    private static Optional<Statement> coarse(List<Statement> statements, Window window) {
        return statements.stream()
                .filter(each -> window.with(Window.of(Evidence.figure(each))) == Window.Agreement.COARSE)
                .findFirst();
    }

    private Verdict agrees(Subject subject, Statement headline, Statement found) {
        if (found.id().equals(headline.id()) || agreesWith(subject, headline)) {
            return verdict(Kind.SUPPORTS, found, "Khớp số đã ghi: %s (%s).", "Agrees with the record: %s (%s).");
        }
        boolean riper =
                !found.observation().vintage().equals(headline.observation().vintage());
        LocalText text = Say.both(in -> String.format(
                Locale.ROOT,
                in == Language.VI
                        ? "Khớp số %s (%s); số đang dùng là %s (%s)."
                        : "Agrees with %s (%s); the figure in use is %s (%s).",
                Say.figure(found, in),
                say.origin(found, in),
                Say.figure(headline, in),
                say.origin(headline, in)));
        return new Verdict(
                riper ? Kind.OTHER_VINTAGE : Kind.OTHER_REPORTER,
                Test.LEVEL,
                text,
                List.of(new Used.Recorded(found.id()), new Used.Recorded(headline.id())));
    }

    private static boolean agreesWith(Subject subject, Statement headline) {
        return subject.window()
                .map(window -> window.with(Window.of(Evidence.figure(headline))) == Window.Agreement.STRICT)
                .orElse(false);
    }

    private Verdict rounds(Statement found) {
        return verdict(
                Kind.WITHIN_ROUNDING,
                found,
                "Khớp sau khi làm tròn: số đã ghi %s (%s).",
                "Agrees after rounding: the record says %s (%s).");
    }

    private Optional<Verdict> replaced(Subject subject, Window window) {
        List<Statement> old = evidence.all(subject.indicator().code(), subject.measure()).stream()
                .filter(each -> !evidence.isNewest(each))
                .filter(Evidence.isOf(subject.indicator(), subject.place(), subject.period()))
                .toList();
        return strict(old, window)
                .map(found -> verdict(
                        Kind.OTHER_VINTAGE,
                        found,
                        "Là số cũ đã được thay: %s (%s).",
                        "An earlier figure that was replaced: %s (%s)."));
    }

    private Optional<Verdict> scaled(Window window, Statement headline) {
        Window recorded = Window.of(Evidence.figure(headline));
        for (int power : POWERS) {
            Window other = window.times(BigDecimal.ONE.scaleByPowerOfTen(power));
            int least = Math.abs(power) < TELLING ? TELLING : 2;
            if (digits(window.point()) >= least && other.with(recorded) == Window.Agreement.STRICT) {
                int up = -power;
                LocalText text = Say.both(in -> in == Language.VI
                        ? "Nghi sai đơn vị: số đã ghi " + Say.figure(headline, in) + " (" + say.origin(headline, in)
                                + "), văn bản "
                                + (up > 0 ? "lớn gấp " + times(up, in) + " lần." : "chỉ bằng 1/" + times(up, in) + ".")
                        : "The unit looks wrong: the record says " + Say.figure(headline, in) + " ("
                                + say.origin(headline, in) + "), the text is "
                                + (up > 0 ? times(up, in) + " times as large." : "1/" + times(up, in) + " of it."));
                return Optional.of(
                        new Verdict(Kind.UNIT_SUSPECTED, Test.LEVEL, text, List.of(new Used.Recorded(headline.id()))));
            }
        }
        return Optional.empty();
    }

    private static String times(int power, Language in) {
        return in.number(BigDecimal.ONE.scaleByPowerOfTen(Math.abs(power)));
    }

    /// The same digits under another question about the indicator; few digits say nothing.
    private Optional<Verdict> elsewhere(Subject subject, Window window, boolean cellIsEmpty) {
        if (digits(window.point()) < (cellIsEmpty ? UNMISTAKABLE : TELLING) || !window.isExact()) {
            return Optional.empty();
        }
        for (Measure measure : List.of(Measure.ACTUAL, Measure.TARGET)) {
            Optional<Statement> found = evidence.all(subject.indicator().code(), measure).stream()
                    .filter(evidence::isNewest)
                    .filter(each -> Evidence.figure(each).bound() == Bound.Hedge.EXACT)
                    .filter(each -> window.with(Window.of(Evidence.figure(each))) == Window.Agreement.STRICT)
                    .filter(each -> measure != subject.measure()
                            || !Evidence.isOf(subject.indicator(), subject.place(), subject.period())
                                    .test(each))
                    .findFirst();
            if (found.isPresent()) {
                return found.map(each -> cellIsEmpty ? perhaps(each) : of(subject, each));
            }
        }
        return Optional.empty();
    }

    private Verdict of(Subject subject, Statement found) {
        Cell cell = found.observation().cell();
        boolean samePlace =
                cell.place().equals(subject.place()) && cell.breakdown().isTotal();
        if (!samePlace || cell.measure() != subject.measure()) {
            return otherScope(found);
        }
        boolean cutOff = cell.period().start().equals(subject.period().start());
        return verdict(
                cutOff ? Kind.OTHER_CUT_OFF : Kind.OTHER_PERIOD,
                found,
                cutOff ? "Là số tính đến ngày khác: %s (%s)." : "Là số của kỳ khác: %s (%s).",
                cutOff ? "The figure to another day: %s (%s)." : "The figure of another period: %s (%s).");
    }

    /// Where the very question has no figure, the same digits elsewhere rather say what the text speaks of than that it
    /// is wrong.
    private Verdict perhaps(Statement found) {
        LocalText text = Say.both(in -> (in == Language.VI
                        ? "Sổ chưa có số của nơi và kỳ mà câu được hiểu; trùng số của "
                        : "The ledger has no figure of the place and period that the sentence was taken for; the same as that of ")
                + say.scope(found.observation().cell(), in) + ": " + Say.figure(found, in) + " ("
                + say.origin(found, in) + ").");
        return new Verdict(Kind.AMBIGUOUS, Test.LEVEL, text, List.of(new Used.Recorded(found.id())));
    }

    private Verdict otherScope(Statement found) {
        Cell cell = found.observation().cell();
        boolean target = cell.measure() == Measure.TARGET;
        LocalText text = Say.both(in -> {
            boolean vi = in == Language.VI;
            String of = say.scope(cell, in);
            String figure = Say.figure(found, in) + " (" + say.origin(found, in) + ")";
            return vi
                    ? "Là số của phạm vi khác (" + (target ? "chỉ tiêu" : "số đã ghi") + " của " + of + "): " + figure
                            + "."
                    : "A figure of another scope (" + (target ? "target" : "actual") + ", " + of + "): " + figure + ".";
        });
        return new Verdict(Kind.OTHER_SCOPE, Test.LEVEL, text, List.of(new Used.Recorded(found.id())));
    }

    private Verdict contradicts(Subject subject, Statement headline) {
        LocalText text = Say.both(in -> {
            String off = off(subject, headline, in);
            return in == Language.VI
                    ? "Khác số đã ghi " + Say.figure(headline, in) + " (" + say.origin(headline, in) + ")"
                            + (off.isEmpty() ? "" : ": văn bản lệch " + off) + "."
                    : "Differs from the recorded " + Say.figure(headline, in) + " (" + say.origin(headline, in) + ")"
                            + (off.isEmpty() ? "" : ": the text is off by " + off) + ".";
        });
        Verdict differs = new Verdict(Kind.CONTRADICTS, Test.LEVEL, text, List.of(new Used.Recorded(headline.id())));
        return Certainty.isWrong(subject, Evidence.figure(headline).value())
                ? differs
                : Certainty.doubt(subject, differs);
    }

    private static String off(Subject subject, Statement headline, Language in) {
        BigDecimal recorded = Evidence.figure(headline).value();
        BigDecimal stated = subject.window().map(Window::point).orElse(recorded);
        BigDecimal difference = stated.subtract(recorded);
        String unit = Measures.bare(subject.indicator().unit());
        if (unit.equals("hạng")) {
            return Say.number(difference.abs(), in) + (in == Language.VI ? " hạng" : " ranks");
        }
        if (unit.equals("%")) {
            return Say.number(difference.abs(), in) + (in == Language.VI ? " điểm phần trăm" : " percentage points");
        }
        return recorded.signum() == 0
                ? ""
                : Say.signed(difference.movePointRight(2).divide(recorded, MathContext.DECIMAL64), in);
    }

    /// Without a figure of the period: an order of magnitude that was never seen, and is usual a thousandth of it.
    private Optional<Verdict> strange(Subject subject, Window window) {
        List<Statement> known = evidence.all(subject.indicator().code(), Measure.ACTUAL).stream()
                .filter(each -> each.observation().cell().place().equals(subject.place()))
                .toList();
        BigDecimal value = window.point().abs();
        boolean usual = known.isEmpty()
                || value.signum() == 0
                || known.stream().anyMatch(each -> near(each, value, BigDecimal.TEN));
        if (usual || !Certainty.isLikely(subject)) {
            return Optional.empty();
        }
        for (int power : new int[] {-3, 3}) {
            BigDecimal other = value.scaleByPowerOfTen(power);
            Optional<Statement> like =
                    known.stream().filter(each -> near(each, other, LIKE)).findFirst();
            if (like.isPresent()) {
                return like.map(each -> verdict(
                        Kind.UNIT_SUSPECTED,
                        each,
                        "Nghi sai đơn vị 1.000 lần: các số đã ghi cỡ %s (%s).",
                        "The unit looks wrong by 1,000: the record holds figures like %s (%s)."));
            }
        }
        return Optional.empty();
    }

    /// Whether neither is more than so many times the other.
    private static boolean near(Statement statement, BigDecimal value, BigDecimal times) {
        BigDecimal recorded = Evidence.figure(statement).value().abs();
        return recorded.compareTo(value.multiply(times)) <= 0 && value.compareTo(recorded.multiply(times)) <= 0;
    }

    private static Verdict missing(Subject subject) {
        LocalText text = Say.both(in -> in == Language.VI
                ? "Sổ chưa có số “" + subject.indicator().name().vi() + "” của " + in.period(subject.period()) + "."
                : "The ledger has no figure of “" + subject.indicator().name().en() + "” for "
                        + in.period(subject.period()) + ".");
        return new Verdict(Kind.UNVERIFIABLE, Test.LEVEL, text, List.of());
    }

    private Verdict verdict(Kind kind, Statement used, String vi, String en) {
        LocalText text = Say.both(in ->
                String.format(Locale.ROOT, in == Language.VI ? vi : en, Say.figure(used, in), say.origin(used, in)));
        return new Verdict(kind, Test.LEVEL, text, List.of(new Used.Recorded(used.id())));
    }

    /// Digits that carry something: without zeros at either end.
    private static int digits(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
    }
}
