package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.PlaceId;

/// Holds the targets of a file that are parts of another one against that target, where the same file sets it. A target
/// that the file does not set is not missed: the ledger may have it.
final class Divisions {

    /// One issuer's target, of whatever version.
    private record Line(Code issuer, Cell cell) {}

    private final Geography geography;
    private final Map<Line, Batch.Entry> newest = new LinkedHashMap<>();

    Divisions(Geography geography) {
        this.geography = geography;
    }

    /// Remembers the target; of several versions the one that counts last.
    void watch(Batch.Entry entry) {
        Observation observation = entry.observation();
        newest.merge(
                new Line(observation.reporter(), observation.cell()),
                entry,
                (before, after) -> known(after).isBefore(known(before)) ? before : after);
    }

    private static Instant known(Batch.Entry entry) {
        return entry.known().orElse(Instant.MIN);
    }

    /// Adds what does not fit.
    void report(Findings findings) {
        Map<Batch.Entry, List<Batch.Entry>> divided = new LinkedHashMap<>();
        newest.values()
                .forEach(part -> whole(part)
                        .ifPresent(whole -> divided.computeIfAbsent(whole, key -> new ArrayList<>())
                                .add(part)));
        divided.forEach((whole, parts) -> {
            if (figure(whole) instanceof Figure.Known value) {
                parts.forEach(part -> checkStated(part, whole, value, findings));
                checkSum(parts, whole, value, findings);
            }
        });
    }

    private static Figure figure(Batch.Entry entry) {
        return entry.observation().figure();
    }

    private static Optional<Comparison> partOf(Batch.Entry entry) {
        return entry.observation().remarks().stated().stream()
                .filter(stated -> stated.kind() == Comparison.Kind.PART_OF)
                .findFirst();
    }

    /// The target of the issuer that the part names, for the same period: at the nearest place above it, or at its own
    /// place where it is a part by breakdown.
    private Optional<Batch.Entry> whole(Batch.Entry part) {
        Cell cell = part.observation().cell();
        Stream<PlaceId> places = cell.breakdown().isTotal()
                ? geography.ancestors(cell.place(), cell.period().lastDay()).stream()
                        .map(Place::id)
                : Stream.of(cell.place());
        return partOf(part)
                .flatMap(Comparison::issuer)
                .flatMap(issuer -> places.flatMap(
                                place -> Stream.ofNullable(newest.get(new Line(issuer, total(cell, place)))))
                        .findFirst());
    }

    private static Cell total(Cell cell, PlaceId place) {
        return new Cell(cell.indicator(), Breakdown.TOTAL, cell.measure(), place, cell.period());
    }

    private static void checkStated(Batch.Entry part, Batch.Entry whole, Figure.Known value, Findings findings) {
        partOf(part)
                .map(Comparison::value)
                .filter(stated -> stated.compareTo(value.value()) != 0)
                .ifPresent(stated -> findings.add(
                        RowDefect.OTHER_WHOLE,
                        part.observation().citation().entered(),
                        stated.toPlainString(),
                        value.value().toPlainString() + ", as "
                                + whole.observation().citation().entered() + " states",
                        "Correct the number, or divide the target anew."));
    }

    private static void checkSum(List<Batch.Entry> parts, Batch.Entry whole, Figure.Known value, Findings findings) {
        BigDecimal sum = parts.stream()
                .map(Divisions::figure)
                .flatMap(figure -> figure instanceof Figure.Known known ? Stream.of(known.value()) : Stream.empty())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = value.bound() instanceof Bound.UpTo(BigDecimal high) ? high : value.value();
        if (sum.compareTo(most) > 0) {
            findings.add(
                    RowDefect.OVER_ALLOCATED,
                    parts.getLast().observation().citation().entered(),
                    sum.toPlainString(),
                    "at most " + most.toPlainString() + " in all, as "
                            + whole.observation().citation().entered() + " states",
                    "Correct one of the parts, or the target that they divide.");
        }
    }
}
