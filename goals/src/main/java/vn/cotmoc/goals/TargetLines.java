package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Puts statements of targets into lines: the versions of one issuer and cell, in the order of knowing, with what the
/// same issuer set for parts of the period.
final class TargetLines {
    private static final Comparator<Statement> BY_KNOWING = Comparator.comparing(Statement::known)
            .thenComparing(version -> version.id().number());

    /// What one issuer sets for all periods.
    private record Series(Code issuer, Code indicator, Breakdown breakdown, PlaceId place) {}

    private final Map<Series, Map<Period, List<Statement>>> lines = new LinkedHashMap<>();

    /// @param versions every version of every statement, in any order
    TargetLines(List<Statement> versions) {
        versions.stream().sorted(BY_KNOWING).forEach(version -> {
            var observation = version.observation();
            Cell cell = observation.cell();
            lines.computeIfAbsent(
                            new Series(observation.reporter(), cell.indicator(), cell.breakdown(), cell.place()),
                            key -> new LinkedHashMap<>())
                    .computeIfAbsent(cell.period(), key -> new ArrayList<>())
                    .add(version);
        });
    }

    /// The targets in force, by indicator; none where the last version withdrew it.
    Map<Code, List<Target.Recorded>> recorded() {
        return byIndicator(TargetLines::recorded);
    }

    /// The targets in force that are words only, by indicator.
    Map<Code, List<WordedTarget>> worded() {
        return byIndicator(periods -> periods.values().stream()
                .flatMap(line -> worded(line.getLast()).stream())
                .toList());
    }

    private <T> Map<Code, List<T>> byIndicator(Function<Map<Period, List<Statement>>, List<T>> make) {
        Map<Code, List<T>> all = new HashMap<>();
        lines.forEach((series, periods) -> all.computeIfAbsent(series.indicator(), key -> new ArrayList<>())
                .addAll(make.apply(periods)));
        return all;
    }

    private static List<Target.Recorded> recorded(Map<Period, List<Statement>> periods) {
        List<Target.Recorded> all = new ArrayList<>();
        periods.forEach((period, line) -> {
            if (line.getLast().observation().figure() instanceof Figure.Known known) {
                all.add(new Target.Recorded(
                        line.getLast(), known, line.subList(0, line.size() - 1), milestones(period, periods)));
            }
        });
        return all;
    }

    private static List<Statement> milestones(Period of, Map<Period, List<Statement>> periods) {
        return periods.size() == 1
                ? List.of()
                : periods.entrySet().stream()
                        .filter(each -> isPart(each.getKey(), of))
                        .flatMap(each -> each.getValue().stream())
                        .sorted(BY_KNOWING)
                        .collect(Collectors.toList());
    }

    /// Whether it ends within the longer period and before its last day.
    static boolean isPart(Period part, Period whole) {
        return !part.start().isBefore(whole.start()) && part.endExclusive().isBefore(whole.endExclusive());
    }

    private static Optional<WordedTarget> worded(Statement last) {
        boolean words = last.observation().figure() instanceof Figure.Absent(Absence reason)
                && reason == Absence.NOT_APPLICABLE;
        return words ? last.observation().remarks().note().map(note -> new WordedTarget(last, note)) : Optional.empty();
    }
}
