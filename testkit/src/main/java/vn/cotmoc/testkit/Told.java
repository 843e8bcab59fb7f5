package vn.cotmoc.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Unit;
import vn.cotmoc.model.Vintage;

/// A statement in the making, that reads as a sentence: `told.of("trade", "2024").is("66000").bound(MORE_THAN)`. Each
/// call
/// gives a new one; where nothing else is said, it is an actual total of the province, reported by `statistics` in the
/// source `report`, exact, of vintage REPORTED, known from its recording.
public record Told(Catalogue catalogue, Cell cell, Observation observation, Optional<Instant> known) {

    /// An actual total of the province, not yet reported.
    public static Told of(Catalogue catalogue, String indicator, String period) {
        Cell cell = Cell.actual(Code.parse(indicator), Province.ROOT, Period.parse(period));
        return new Told(
                catalogue,
                cell,
                new Observation(
                        cell,
                        new Figure.Absent(Absence.NOT_REPORTED),
                        Vintage.REPORTED,
                        Code.parse("statistics"),
                        new Citation(Code.parse("report"), Optional.empty(), Location.of("figures.csv", 2, 1)),
                        Observation.Remarks.NONE),
                Optional.empty());
    }

    private Told with(Cell other) {
        return new Told(
                catalogue,
                other,
                new Observation(
                        other,
                        observation.figure(),
                        observation.vintage(),
                        observation.reporter(),
                        observation.citation(),
                        observation.remarks()),
                known);
    }

    private Told with(Figure figure, Vintage vintage, Code reporter) {
        return new Told(
                catalogue,
                cell,
                new Observation(cell, figure, vintage, reporter, observation.citation(), observation.remarks()),
                known);
    }

    private Told with(Citation citation, Observation.Remarks remarks) {
        return new Told(
                catalogue,
                cell,
                new Observation(
                        cell, observation.figure(), observation.vintage(), observation.reporter(), citation, remarks),
                known);
    }

    private Unit unit() {
        return catalogue.indicator(cell.indicator()).unit();
    }

    private Told figure(Figure figure) {
        return with(figure, observation.vintage(), observation.reporter());
    }

    /// The exact value, or a range `7.7..8`.
    public Told is(String value) {
        int dots = value.indexOf("..");
        return dots < 0
                ? figure(Figure.Known.of(new BigDecimal(value), unit()))
                : figure(new Figure.Known(
                        new BigDecimal(value.substring(0, dots)),
                        unit(),
                        new Bound.UpTo(new BigDecimal(value.substring(dots + 2)))));
    }

    /// The value with its hedge.
    public Told is(Bound.Hedge hedge, String value) {
        return figure(new Figure.Known(new BigDecimal(value), unit(), hedge));
    }

    /// No value, with the reason.
    public Told isAbsent(Absence reason) {
        return figure(new Figure.Absent(reason));
    }

    public Told vintage(Vintage vintage) {
        return with(observation.figure(), vintage, observation.reporter());
    }

    public Told by(String reporter) {
        return with(observation.figure(), observation.vintage(), Code.parse(reporter));
    }

    public Told at(String place) {
        return with(cell.withPlace(PlaceId.parse(place)));
    }

    /// A target; its reporter is the issuer.
    public Told asTarget() {
        return with(cell.withMeasure(Measure.TARGET));
    }

    /// What a model expects, an estimate.
    public Told asProjection() {
        return with(cell.withMeasure(Measure.PROJECTION)).vintage(Vintage.ESTIMATE);
    }

    public Told part(String breakdown) {
        return with(
                new Cell(cell.indicator(), Breakdown.parse(breakdown), cell.measure(), cell.place(), cell.period()));
    }

    public Told source(String source) {
        return with(
                new Citation(
                        Code.parse(source),
                        observation.citation().locator(),
                        observation.citation().entered()),
                observation.remarks());
    }

    /// What the source says beside it, as `yoy:+30;vs_plan:132`.
    public Told stated(String comparisons) {
        return with(
                observation.citation(),
                new Observation.Remarks(observation.remarks().note(), Comparison.parseAll(comparisons)));
    }

    public Told note(String note) {
        return with(
                observation.citation(),
                new Observation.Remarks(Optional.of(note), observation.remarks().stated()));
    }

    /// Known from the start of the day in UTC.
    public Told knownFrom(String day) {
        Instant instant = LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Told(catalogue, cell, observation, Optional.of(instant));
    }

    /// The entry of a batch.
    public Batch.Entry entry() {
        return new Batch.Entry(observation, known);
    }
}
