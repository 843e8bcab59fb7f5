package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;

/// Checks what the shares of one source on one day add up to, for no measure and for each.
///
/// @param lives whether the source lives on, so that a rest may stay with it
record ShareSums(String from, LocalDate date, List<Row<Draft>> threads, boolean lives) {

    void addTo(List<Finding> findings) {
        if (threads.stream().anyMatch(thread -> thread.value().hasShareOutOfRange())) {
            return;
        }
        boolean found = check(findings, Draft::share);
        Set<Code> measures = threads.stream()
                .flatMap(thread -> thread.value().byMeasure().keySet().stream())
                .collect(Collectors.toSet());
        measures.stream()
                .sorted()
                .filter(measure -> !found)
                .forEach(measure -> check(findings, draft -> of(draft, measure)));
    }

    private static Lineage.Share of(Draft draft, Code measure) {
        return draft.share().basis() == Lineage.Basis.WHOLE
                ? draft.share()
                : draft.byMeasure().getOrDefault(measure, Lineage.Share.UNKNOWN);
    }

    private boolean check(List<Finding> findings, Function<Draft, Lineage.Share> which) {
        BigDecimal sum = BigDecimal.ZERO;
        boolean complete = true;
        for (Row<Draft> thread : threads) {
            Optional<BigDecimal> share = which.apply(thread.value()).value();
            sum = sum.add(share.orElse(BigDecimal.ZERO));
            complete &= share.isPresent();
        }
        BigDecimal excess = sum.subtract(BigDecimal.ONE);
        if (excess.compareTo(Chronicle.TOLERANCE) > 0) {
            return add(findings, GeographyDefect.SHARES_ABOVE_ONE, sum);
        }
        if (complete && excess.negate().compareTo(Chronicle.TOLERANCE) > 0 && !keepsARest()) {
            return add(findings, GeographyDefect.SHARES_BELOW_ONE, sum);
        }
        return !complete && excess.signum() >= 0 && add(findings, GeographyDefect.NO_ROOM, sum);
    }

    /// Where the source has a row to itself, that row says what stays.
    private boolean keepsARest() {
        return lives && threads.stream().noneMatch(thread -> thread.value().to().equals(Optional.of(from)));
    }

    private boolean add(List<Finding> findings, GeographyDefect defect, BigDecimal sum) {
        boolean below = defect == GeographyDefect.SHARES_BELOW_ONE;
        String bound = below ? "1" : defect == GeographyDefect.NO_ROOM ? "less than 1" : "at most 1";
        findings.add(threads.getLast()
                .finding(
                        threads.getLast().value().columns().share(),
                        defect,
                        sum.toString(),
                        bound + " over the " + threads.size() + " targets of " + from + " on " + date,
                        below
                                ? "Add the missing target, or leave blank the shares that are not known."
                                : "Mend the shares, or leave blank those that are not known."));
        return true;
    }
}
