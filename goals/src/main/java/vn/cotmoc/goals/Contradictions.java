package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Finds what cannot all be right among the statements of one indicator at one place.
///
/// Numbers are compared as printed ([Printed]): only where no rounding and no hedge brings two together do they
/// contradict each other. A figure that was revised ([Revisions]) is told as such and not contradicted.
final class Contradictions {
    /// Those of the shown cell first, then the largest.
    static final Comparator<Contradiction> BY_SIZE = Comparator.comparing((Contradiction each) ->
                    each.knownSize().map(Figure.Known::value).orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(Contradiction::id);

    private final Indicator indicator;
    private final Knowledge knowledge;
    private final CellChecks cells;
    private final SeriesChecks series;
    private final PlanChecks plans;
    private final Found found = new Found();

    Contradictions(Indicator indicator, Knowledge knowledge, Words words) {
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.cells = new CellChecks(indicator, knowledge, words, found);
        this.series = new SeriesChecks(indicator, knowledge, words, found);
        this.plans = new PlanChecks(indicator, knowledge, words, found);
    }

    /// All faults of the year; those of the shown cell first, then the largest.
    List<Contradiction> list(Optional<Shown> shown, int year) {
        List<Period> periods = knowledge.periodsIn(year, indicator);
        periods.forEach(this::check);
        plans.check(year, periods);
        series.check(periods);
        return found.list().stream()
                .filter(Contradiction::isFault)
                .sorted(Comparator.<Contradiction, Boolean>comparing(each -> !isOf(shown, each))
                        .thenComparing(BY_SIZE))
                .toList();
    }

    /// All of all times, revisions too, in no order.
    List<Contradiction> all() {
        List<Period> periods = List.copyOf(knowledge.periods(indicator));
        periods.forEach(this::check);
        periods.stream().map(Period::year).distinct().forEach(year -> {
            List<Period> within =
                    periods.stream().filter(each -> Years.isWithin(year, each)).toList();
            plans.check(year, within);
            series.check(within);
        });
        knowledge.targets(indicator.code()).stream()
                .map(target -> target.period().year())
                .distinct()
                .forEach(year -> plans.check(year, List.of()));
        return found.list();
    }

    private static boolean isOf(Optional<Shown> shown, Contradiction each) {
        return shown.map(figure -> figure.cell().equals(each.cell())).orElse(false);
    }

    private void check(Period period) {
        List<Statement> cell = knowledge.statements(indicator.code(), period);
        boolean alone = cell.size() == 1 && indicator.formula().isEmpty();
        if (alone
                && cell.getFirst().observation().remarks().stated().isEmpty()
                && indicator.description().identities().isEmpty()) {
            return;
        }
        cells.check(cell.stream()
                .sorted(Headline.BY_MERIT.reversed())
                .flatMap(each -> Said.of(each).stream())
                .toList());
    }
}
