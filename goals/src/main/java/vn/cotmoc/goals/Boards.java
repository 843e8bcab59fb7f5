package vn.cotmoc.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;

/// Computes boards of the pack's own place from a ledger: two reads for what happened and one for the targets, and
/// where a period still runs two more for past years and projections, all of one state of the ledger, the rest in
/// memory. Safe for use by many threads; keeps nothing between boards.
public final class Boards {
    private static final int YEARS = 8;

    private final Ledger ledger;
    private final Derivations derivations;

    public Boards(Ledger ledger) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
    }

    /// The board that the question asks for.
    /// @throws Failure CM-3101 where the pack has no such tree
    public Board of(Board.Question question) {
        Group tree = ledger.catalogue()
                .findTree(question.tree())
                .orElseThrow(() -> new Failure(
                        "CM-3101",
                        "No tree \"" + question.tree() + "\"; the pack has "
                                + ledger.catalogue().trees().stream()
                                        .map(each -> each.code().text())
                                        .collect(Collectors.joining(", "))
                                + "."));
        return ledger.steadily(() -> board(tree, question));
    }

    /// The row that the indicator has on a board of the year, against anyone's targets, whether or not a tree holds it.
    public Row row(Indicator indicator, int year, AsOf asOf) {
        Board.Question question = new Board.Question(year, Optional.empty(), asOf, indicator.code());
        return ledger.steadily(
                () -> maker(List.of(indicator), question, knownTo(ledger, asOf)).row(indicator));
    }

    private Board board(Group tree, Board.Question question) {
        LocalDate knownTo = knownTo(ledger, question.asOf());
        Map<Code, Row> rows = rows(tree, question, knownTo);
        List<Board.Section> sections = tree.indicators().isEmpty()
                ? sections(tree, rows)
                : List.of(new Board.Section(tree.code(), tree.name(), rows(tree, rows), sections(tree, rows)));
        return new Board(question, tree.name(), knownTo, sections, summary(rows));
    }

    private Map<Code, Row> rows(Group tree, Board.Question question, LocalDate knownTo) {
        List<Indicator> indicators = tree.allIndicators()
                .distinct()
                .flatMap(code -> ledger.catalogue().findIndicator(code).stream())
                .toList();
        RowMaker maker = maker(indicators, question, knownTo);
        Map<Code, Row> rows = new HashMap<>();
        for (Indicator indicator : indicators) {
            rows.put(indicator.code(), maker.row(indicator));
        }
        return rows;
    }

    private RowMaker maker(List<Indicator> indicators, Board.Question question, LocalDate knownTo) {
        Set<String> explained =
                ledger.marks(question.asOf()).stream().map(Mark::subject).collect(Collectors.toSet());
        return new RowMaker(
                question,
                knownTo,
                read(indicators, question),
                foresight(indicators, question),
                ledger.catalogue(),
                explained);
    }

    /// What past years and projections say; they are read when a row needs them.
    private Foresight foresight(List<Indicator> indicators, Board.Question question) {
        Query shown = new Query(
                indicators.stream().map(Indicator::code).collect(Collectors.toSet()),
                Set.of(ledger.catalogue().pack().root()),
                Years.before(question.year(), Rules.PROFILE_YEARS_AT_MOST),
                Measure.ACTUAL,
                Optional.of(Breakdown.TOTAL),
                question.asOf());
        Query expected =
                shown.withMeasure(Measure.PROJECTION).withAllBreakdowns().withWhen(Years.annual(question.year(), 1));
        return new Foresight(
                () -> ledger.headlines(shown),
                () -> ledger.reported(expected),
                ledger.catalogue().pack().zone());
    }

    private Knowledge read(List<Indicator> indicators, Board.Question question) {
        Set<Code> shown = indicators.stream().map(Indicator::code).collect(Collectors.toSet());
        Query all = new Query(
                withInputs(indicators),
                Set.of(ledger.catalogue().pack().root()),
                Years.withBase(question.year()),
                Measure.ACTUAL,
                Optional.of(Breakdown.TOTAL),
                question.asOf());
        Query targets = all.withIndicators(shown).withMeasure(Measure.TARGET).withWhen(When.ALWAYS);
        if (indicators.isEmpty()) {
            return new Knowledge(List.of(), ledger.headlines(all.withWhen(When.oneOf())), List.of(), derivations);
        }
        return new Knowledge(
                ledger.statements(all),
                ledger.headlines(all.withWhen(Years.annual(question.year(), YEARS))),
                ledger.history(targets),
                derivations);
    }

    private Set<Code> withInputs(List<Indicator> indicators) {
        Set<Code> all = new HashSet<>();
        for (Indicator indicator : indicators) {
            all.add(indicator.code());
            all.addAll(derivations.inputs(indicator.code()));
            indicator.description().denominator().ifPresent(all::add);
        }
        return all;
    }

    private static List<Board.Section> sections(Group group, Map<Code, Row> rows) {
        return group.groups().stream()
                .map(each -> new Board.Section(each.code(), each.name(), rows(each, rows), sections(each, rows)))
                .toList();
    }

    private static List<Row> rows(Group group, Map<Code, Row> rows) {
        return new LinkedHashSet<>(group.indicators())
                .stream()
                        .flatMap(code -> Optional.ofNullable(rows.get(code)).stream())
                        .toList();
    }

    private static Board.Summary summary(Map<Code, Row> rows) {
        Map<Status, Integer> statuses = new EnumMap<>(Status.class);
        int contradicted = 0;
        for (Row row : rows.values()) {
            statuses.merge(row.assessment().status(), 1, Integer::sum);
            contradicted += row.evidence().contradictions().isEmpty() ? 0 : 1;
        }
        return new Board.Summary(statuses, contradicted);
    }

    /// The day that was asked for; for the newest state or a revision the day of the last recording in it.
    static LocalDate knownTo(Ledger ledger, AsOf asOf) {
        var zone = ledger.catalogue().pack().zone();
        Instant instant = switch (asOf) {
            case AsOf.KnownAt(Instant at) -> at;
            case AsOf.Latest() -> lastRecording(ledger, Long.MAX_VALUE);
            case AsOf.Revision(long number) -> lastRecording(ledger, number);
        };
        return instant.atZone(zone).toLocalDate();
    }

    private static Instant lastRecording(Ledger ledger, long revision) {
        return ledger.batches().stream()
                .filter(batch -> batch.revision() <= revision)
                .map(BatchHead::at)
                .max(Instant::compareTo)
                .orElse(Period.year(Period.FIRST_YEAR)
                        .start()
                        .atStartOfDay(ledger.catalogue().pack().zone())
                        .toInstant());
    }
}
