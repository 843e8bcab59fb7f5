package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Makes the rows of one board from what was read for it.
final class RowMaker {
    private final int year;
    private final PlaceId place;
    private final Knowledge knowledge;
    private final Words words;
    private final TargetChoice choice;
    private final Assessor assessor;
    private final Set<String> explained;

    /// @param explained the ids of contradictions that a person explained
    RowMaker(
            Board.Question question,
            LocalDate knownTo,
            Knowledge knowledge,
            Foresight foresight,
            Catalogue catalogue,
            Set<String> explained) {
        this.explained = Set.copyOf(explained);
        this.year = question.year();
        this.place = catalogue.pack().root();
        this.knowledge = knowledge;
        this.words = new Words(catalogue);
        this.choice = new TargetChoice(question.year(), question.issuer());
        this.assessor = new Assessor(choice, knownTo, words, foresight);
    }

    Row row(Indicator indicator) {
        Optional<Shown> shown = headline(indicator);
        Optional<Statement> statement = shown.flatMap(this::statement);
        List<Target> targets = choice.ofYear(indicator, knowledge.targets(indicator.code()));
        List<WordedTarget> worded = choice.worded(indicator, knowledge.worded(indicator.code()));
        List<Shown> course = knowledge.course(indicator, Cell.actual(indicator.code(), place, Period.year(year)));
        Subject subject = new Subject(
                indicator,
                place,
                shown,
                statement,
                shown.flatMap(figure -> stand(indicator, figure)),
                lastActual(course));
        Evidence evidence = new Evidence(
                shown.map(this::sources).orElse(0),
                course,
                assessor.each(subject, targets),
                worded,
                new Contradictions(indicator, knowledge, words)
                        .list(shown, year).stream()
                                .filter(each -> !explained.contains(each.id()))
                                .toList());
        return new Row(
                indicator,
                shown,
                shown.flatMap(figure -> Changes.of(indicator, figure, base(indicator, figure), statement)),
                shown.flatMap(figure -> part(indicator, figure, statement)),
                assessor.assess(subject, new Assessor.Wanted(targets, worded)),
                evidence);
    }

    private Optional<Stand> stand(Indicator indicator, Shown shown) {
        Totals totals = new Totals(
                new Tilings(),
                period -> knowledge.find(shown.cell().withPeriod(period)).flatMap(Shown::known));
        return Stand.latest(indicator, shown.period(), knowledge.periodsIn(year, indicator), totals);
    }

    private Optional<BigDecimal> lastActual(List<Shown> course) {
        return course.reversed().stream()
                .filter(each -> each.period().year() < year)
                .findFirst()
                .flatMap(Shown::known)
                .map(Figure.Known::value);
    }

    /// The figure of the period that speaks best for the year; one with a value before an absence.
    private Optional<Shown> headline(Indicator indicator) {
        Optional<Shown> whole = Years.standsAtDate(indicator)
                ? Optional.empty()
                : knowledge
                        .find(Cell.actual(indicator.code(), place, Period.year(year)))
                        .filter(shown -> shown.known().isPresent());
        return whole.or(() -> bestPart(indicator));
    }

    private Optional<Shown> bestPart(Indicator indicator) {
        Comparator<Period> byWorth = Years.byWorth(indicator, year);
        return knowledge.periodsIn(year, indicator).stream()
                .flatMap(period -> knowledge.find(Cell.actual(indicator.code(), place, period)).stream())
                .max(Comparator.<Shown, Boolean>comparing(shown -> shown.known().isPresent())
                        .thenComparing(Shown::period, byWorth));
    }

    private Optional<Statement> statement(Shown shown) {
        return shown.id() instanceof FigureId.Recorded ? knowledge.headline(shown.cell()) : Optional.empty();
    }

    private Optional<Shown> base(Indicator indicator, Shown shown) {
        Period wanted = shown.period().yearEarlier();
        Optional<Shown> exact = knowledge.find(shown.cell().withPeriod(wanted));
        return exact.filter(base -> base.known().isPresent())
                .or(() -> knowledge.periods(indicator).stream()
                        .filter(period -> Years.isSame(indicator, period, wanted))
                        .flatMap(period -> knowledge.find(shown.cell().withPeriod(period)).stream())
                        .findFirst());
    }

    private int sources(Shown shown) {
        return (int) knowledge.statements(shown.cell().indicator(), shown.period()).stream()
                .map(statement -> statement.observation().citation().source())
                .distinct()
                .count();
    }

    private Optional<Part> part(Indicator indicator, Shown shown, Optional<Statement> statement) {
        return statement
                .flatMap(source -> stated(indicator, shown, source))
                .or(() -> indicator.description().denominator().flatMap(code -> recorded(indicator, shown, code)));
    }

    private Optional<Part> stated(Indicator indicator, Shown shown, Statement source) {
        return source.observation().remarks().stated().stream()
                .filter(each -> each.kind() == Comparison.Kind.OF)
                .findFirst()
                .flatMap(of -> part(shown, Figure.Known.of(of.value(), indicator.unit()), source.id()));
    }

    /// Only a count is a part of the count of its whole; a percentage has its denominator inside.
    private Optional<Part> recorded(Indicator indicator, Shown shown, Code denominator) {
        if (Words.isPercentage(indicator)) {
            return Optional.empty();
        }
        return knowledge
                .find(shown.cell().withIndicator(denominator))
                .flatMap(whole -> whole.known().flatMap(known -> part(shown, known, whole.id())));
    }

    private static Optional<Part> part(Shown shown, Figure.Known whole, FigureId from) {
        return shown.known().map(known -> new Part(whole, from, Percent.share(known, whole)));
    }
}
