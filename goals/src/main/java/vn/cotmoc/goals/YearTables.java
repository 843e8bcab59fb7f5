package vn.cotmoc.goals;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Makes the tables of a year for the pack's own place. Safe for use by many threads; keeps nothing between tables.
public final class YearTables {
    private static final List<String> REPORTS = List.of("-Q1", "-H1", "/P9M", "");

    private final Ledger ledger;
    private final Derivations derivations;
    private final PlaceId place;

    public YearTables(Ledger ledger) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
        this.place = ledger.catalogue().pack().root();
    }

    /// The table that the question asks for, from one state of the ledger.
    /// @throws Failure CM-3101 where the pack has no such tree
    public YearTable of(YearTable.Question question) {
        return ledger.steadily(() -> table(question));
    }

    private YearTable table(YearTable.Question question) {
        Board board = new Boards(ledger)
                .of(new Board.Question(question.year(), Optional.empty(), question.asOf(), question.tree()));
        Group tree = ledger.catalogue().findTree(question.tree()).orElseThrow();
        List<Indicator> indicators = indicators(tree);
        Query actual = query(inputs(indicators), question);
        Query shown = query(indicators.stream().map(Indicator::code).collect(Collectors.toSet()), question);
        YearPlans plans = new YearPlans(
                ledger.history(shown.withMeasure(Measure.TARGET).withWhen(When.ALWAYS)),
                question.year(),
                ledger.catalogue());
        YearLines lines = new YearLines(
                question,
                place,
                new YearFigures(ledger.statements(actual), derivations),
                new YearFigures(ledger.statements(shown.withMeasure(Measure.PROJECTION)), derivations),
                plans,
                board);
        Map<Code, List<YearLine>> made = new HashMap<>();
        indicators.forEach(each -> made.put(each.code(), lines.of(each)));
        return new YearTable(
                question,
                tree.name(),
                board.knownTo(),
                plans.tiers(),
                all(tree, made),
                indicators.stream()
                        .filter(each ->
                                made.getOrDefault(each.code(), List.of()).isEmpty())
                        .toList());
    }

    private List<Indicator> indicators(Group tree) {
        return tree.allIndicators()
                .distinct()
                .flatMap(code -> ledger.catalogue().findIndicator(code).stream())
                .toList();
    }

    private Set<Code> inputs(List<Indicator> indicators) {
        Set<Code> all = new HashSet<>();
        for (Indicator each : indicators) {
            all.add(each.code());
            all.addAll(derivations.inputs(each.code()));
        }
        return all;
    }

    /// All parts in the year and the one before it. A formula may look a further year back.
    private Query query(Set<Code> indicators, YearTable.Question question) {
        return new Query(
                indicators,
                Set.of(place),
                new When.Within(
                        Period.year(question.year() - 2).start(),
                        Period.year(question.year()).endExclusive()),
                Measure.ACTUAL,
                Optional.empty(),
                question.asOf());
    }

    private static List<YearTable.Section> all(Group tree, Map<Code, List<YearLine>> made) {
        return tree.indicators().isEmpty() ? below(tree, made) : filled(List.of(section(tree, made)));
    }

    private static List<YearTable.Section> below(Group group, Map<Code, List<YearLine>> made) {
        return filled(group.groups().stream().map(each -> section(each, made)).toList());
    }

    private static YearTable.Section section(Group group, Map<Code, List<YearLine>> made) {
        return new YearTable.Section(group.code(), group.name(), lines(group, made), below(group, made));
    }

    private static List<YearTable.Section> filled(List<YearTable.Section> sections) {
        return sections.stream().filter(YearTable.Section::isFilled).toList();
    }

    private static List<YearLine> lines(Group group, Map<Code, List<YearLine>> made) {
        return group.indicators().stream()
                .distinct()
                .flatMap(code -> made.getOrDefault(code, List.of()).stream())
                .toList();
    }

    /// The periods of the year that a table can be about because a total of the tree's indicators is of exactly that
    /// period: months, quarters, the first half, nine months and the year, in the order of time.
    /// @throws Failure CM-3101 where the pack has no such tree
    public List<Period> periods(int year, Code tree, AsOf asOf) {
        Set<Code> codes = ledger.catalogue()
                .findTree(tree)
                .map(group -> group.allIndicators().collect(Collectors.toSet()))
                .orElse(Set.of());
        if (codes.isEmpty()) {
            return List.of();
        }
        Slice all = ledger.headlines(new Query(
                codes,
                Set.of(place),
                When.within(Period.year(year)),
                Measure.ACTUAL,
                Optional.of(Breakdown.TOTAL),
                asOf));
        Set<Period> met = new HashSet<>();
        for (int row = 0; row < all.size(); row++) {
            met.add(all.period(row));
        }
        return met.stream()
                .filter(YearTables::isReported)
                .sorted(Period.BY_TIME)
                .toList();
    }

    private static boolean isReported(Period period) {
        return switch (period) {
            case Period.Regular regular ->
                switch (regular.frequency()) {
                    case YEAR, QUARTER, MONTH -> true;
                    case HALF -> regular.start().getMonthValue() == 1;
                    case DAY -> false;
                };
            case Period.YearToDate toDate -> toDate.endExclusive().getDayOfMonth() == 1;
            case Period.YearSpan _, Period.DateRange _ -> false;
        };
    }

    /// The period that a table is about where nobody chose one: the latest report of the year (first quarter, first
    /// half, nine months, year) among those that have figures, else the latest of any, else the year.
    public static Period usual(int year, List<Period> periods) {
        List<Period> reports =
                REPORTS.stream().map(end -> Period.parse(year + end)).toList();
        Comparator<Period> byEnd = Comparator.comparing(Period::endExclusive);
        return periods.stream()
                .filter(reports::contains)
                .max(byEnd)
                .or(() -> periods.stream().max(byEnd))
                .orElse(Period.year(year));
    }
}
