package vn.cotmoc.benchmarks.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.check.Checked;
import vn.cotmoc.claims.check.Checker;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.SteppingClock;

/// Says yearly figures of the pack's root in sentences of which it is known by construction how they stand to the
/// ledger, and counts which verdict comes of each: the confusion of verdicts.
///
/// A changed value is used only where it is far from every figure of its indicator, since it could rightly be taken for
/// that one otherwise. Claims that find no link stand in a column of their own.
public final class Confusion {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);
    private static final BigDecimal NEAR = new BigDecimal("0.07");
    private static final int UNRECORDED = 1999;
    private static final int TELLING = 4;

    private final Ledger ledger;
    private final Checker checker;
    private final ClaimReader reader = ClaimReader.create().withDate(DAY);
    private final Map<Kind, Map<Kind, Integer>> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> unlinked = new EnumMap<>(Kind.class);
    private final List<String> wrong = new ArrayList<>();

    private Confusion(Ledger ledger) {
        this.ledger = ledger;
        this.checker = new Checker(ledger);
    }

    /// The verdicts on every yearly figure of the root of the pack.
    public static Confusion of(Path folder) {
        PackResult result = new PackReader(Clock.systemUTC()).read(folder);
        if (!(result instanceof PackResult.Accepted pack)) {
            throw new IllegalArgumentException("The pack has faults: " + result.findings());
        }
        Ledger ledger = new Ledger(
                new MemoryStore(SteppingClock.at("2026-12-01T00:00:00Z")), pack.catalogue(), pack.geography());
        pack.batches().forEach(ledger::append);
        Confusion confusion = new Confusion(ledger);
        ledger.catalogue().indicators().keySet().forEach(confusion::say);
        return confusion;
    }

    private void say(Code indicator) {
        List<Statement> actual = statements(indicator, Measure.ACTUAL);
        List<Statement> targets = statements(indicator, Measure.TARGET);
        List<Statement> all = Stream.concat(actual.stream(), targets.stream()).toList();
        actual.stream().filter(Confusion::isSayable).forEach(statement -> {
            List<Statement> cell = cell(actual, statement);
            if (cell.getFirst().equals(statement)) {
                headline(statement, all);
                targets.stream()
                        .filter(each -> period(each).equals(period(statement)) && isFar(value(each), actual))
                        .findFirst()
                        .ifPresent(each -> told(Kind.OTHER_SCOPE, period(statement), fact(each)));
            } else if (isFar(value(statement), List.of(cell.getFirst()))) {
                boolean older = !vintage(statement).equals(vintage(cell.getFirst()));
                told(older ? Kind.OTHER_VINTAGE : Kind.OTHER_REPORTER, period(statement), fact(statement));
            }
        });
    }

    private void headline(Statement statement, List<Statement> all) {
        Fact fact = fact(statement);
        String year = period(statement);
        told(Kind.SUPPORTS, year, fact);
        told(Kind.SUPPORTS, year, "khoảng ", fact);
        round(fact).ifPresent(each -> told(Kind.WITHIN_ROUNDING, year, each));
        Fact more = fact.times(new BigDecimal("1.37"));
        Fact less = fact.times(new BigDecimal("0.78"));
        Stream.of(more, less)
                .filter(each -> isFar(each.number(), all))
                .forEach(each -> told(Kind.CONTRADICTS, year, each));
        if (isFar(more.number(), all)) {
            told(Kind.UNVERIFIABLE, Integer.toString(UNRECORDED), more);
            told(Kind.UNVERIFIABLE, year + " tại tỉnh Cao Bằng", more);
        }
        if (digits(fact.number()) >= TELLING - 1
                && isFar(fact.times(BigDecimal.TEN).number(), all)) {
            told(Kind.UNIT_SUSPECTED, period(statement), fact.times(BigDecimal.TEN));
        }
        if (fact.unit().startsWith("tỷ ") && digits(fact.number()) >= TELLING - 1) {
            told(
                    Kind.UNIT_SUSPECTED,
                    year,
                    new Fact(fact.name(), fact.number(), fact.unit().replaceFirst("tỷ", "triệu")));
        }
        all.stream()
                .filter(each -> each.observation().cell().measure() == Measure.ACTUAL && isSayable(each))
                .filter(each -> !period(each).equals(year) && digits(value(each)) >= TELLING)
                .filter(each -> isFar(value(each), inYear(all, statement)))
                .findFirst()
                .ifPresent(other -> told(Kind.OTHER_PERIOD, year, fact(other)));
    }

    /// Two digits of it, where the number is long enough to be printed so.
    private static Optional<Fact> round(Fact fact) {
        BigDecimal rounded = fact.number().round(new MathContext(2, RoundingMode.HALF_UP));
        boolean shows = digits(fact.number()) >= TELLING
                && rounded.compareTo(new BigDecimal("1000")) >= 0
                && rounded.compareTo(fact.number()) != 0;
        return shows ? Optional.of(new Fact(fact.name(), rounded, fact.unit())) : Optional.empty();
    }

    private void told(Kind expected, String year, Fact fact) {
        told(expected, year, "", fact);
    }

    private void told(Kind expected, String year, String hedge, Fact fact) {
        String sentence = "Năm " + year + ", " + fact.name() + " đạt " + hedge + fact.printed() + ".";
        Optional<Checked> first = checker
                .check(
                        sentence,
                        reader.read(sentence),
                        new Checker.Setting(Optional.of(DAY), Optional.empty(), AsOf.LATEST))
                .stream()
                .findFirst();
        if (first.flatMap(each -> each.link().indicator()).isEmpty()) {
            unlinked.merge(expected, 1, Integer::sum);
            return;
        }
        Kind found = first.get().gravest().kind();
        counts.computeIfAbsent(expected, none -> new EnumMap<>(Kind.class)).merge(found, 1, Integer::sum);
        if (found != expected) {
            wrong.add(expected + " → " + found + ": " + sentence + " "
                    + first.get().gravest().sentence().vi());
        }
    }

    private List<Statement> statements(Code indicator, Measure measure) {
        return ledger
                .statements(Query.of(indicator)
                        .withMeasure(measure)
                        .withPlaces(Set.of(ledger.catalogue().pack().root())))
                .stream()
                .filter(each -> each.observation().figure() instanceof Figure.Known)
                .toList();
    }

    private static List<Statement> cell(List<Statement> actual, Statement statement) {
        Cell cell = statement.observation().cell();
        return actual.stream()
                .filter(each -> each.observation().cell().equals(cell))
                .sorted(Headline.BY_MERIT.reversed())
                .toList();
    }

    private static List<Statement> inYear(List<Statement> all, Statement statement) {
        return all.stream()
                .filter(each -> each.observation().cell().period().lastDay().getYear()
                        == statement.observation().cell().period().lastDay().getYear())
                .toList();
    }

    private static boolean isSayable(Statement statement) {
        Observation observation = statement.observation();
        return period(statement).length() == 4
                && observation.cell().period().endExclusive().isBefore(DAY)
                && observation.figure() instanceof Figure.Known known
                && known.bound() == Bound.Hedge.EXACT
                && known.value().signum() > 0
                && !known.unit().name().vi().equals("hạng");
    }

    /// Whether the value is none of the recorded ones, not even coarsely.
    private static boolean isFar(BigDecimal value, List<Statement> all) {
        return all.stream()
                .map(Confusion::value)
                .noneMatch(
                        each -> each.subtract(value).abs().compareTo(each.abs().multiply(NEAR)) <= 0);
    }

    private Fact fact(Statement statement) {
        Figure.Known known = (Figure.Known) statement.observation().figure();
        return new Fact(
                ledger.indicator(statement.observation().cell().indicator())
                        .name()
                        .vi(),
                known.value().stripTrailingZeros(),
                known.unit().name().vi());
    }

    private static BigDecimal value(Statement statement) {
        return ((Figure.Known) statement.observation().figure()).value();
    }

    private static String vintage(Statement statement) {
        return statement.observation().vintage().toString();
    }

    private static String period(Statement statement) {
        return statement.observation().cell().period().toString();
    }

    private static int digits(BigDecimal value) {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().precision();
    }

    /// Of the figures as recorded and rounded, how many were linked to an indicator.
    public Share linked() {
        int all = sum(Kind.SUPPORTS, kind -> true) + sum(Kind.WITHIN_ROUNDING, kind -> true);
        int lost = unlinked.getOrDefault(Kind.SUPPORTS, 0) + unlinked.getOrDefault(Kind.WITHIN_ROUNDING, 0);
        return new Share(all, all + lost);
    }

    /// Of those that raise an alarm where they are linked, how many are wrong.
    public Share alarms() {
        int wrong = counts.keySet().stream()
                .filter(Kind::isAlarm)
                .mapToInt(right -> sum(right, Kind::isAlarm))
                .sum();
        int all = counts.keySet().stream()
                .mapToInt(right -> sum(right, Kind::isAlarm))
                .sum();
        return new Share(wrong, all);
    }

    /// Of the wrong figures that are linked, how many raise an alarm.
    public Share noticed() {
        int noticed = counts.keySet().stream()
                .filter(Kind::isAlarm)
                .mapToInt(right -> sum(right, Kind::isAlarm))
                .sum();
        int all = counts.keySet().stream()
                .filter(Kind::isAlarm)
                .mapToInt(right -> sum(right, kind -> true))
                .sum();
        return new Share(noticed, all);
    }

    private int sum(Kind right, Predicate<Kind> found) {
        return counts.getOrDefault(right, Map.of()).entrySet().stream()
                .filter(each -> found.test(each.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// How often each verdict was found where another or the same was right.
    public Map<Kind, Map<Kind, Integer>> counts() {
        return counts;
    }

    /// How many claims of each kind found no indicator.
    public Map<Kind, Integer> unlinked() {
        return unlinked;
    }

    /// The sentences that were judged otherwise, the kinds in order.
    public List<String> wrong() {
        return wrong.stream().sorted(Comparator.naturalOrder()).toList();
    }
}
