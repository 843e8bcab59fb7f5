package vn.cotmoc.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// Makes observations of rows of targets: the issuer reports them, the document is their source, and they count as
/// known from the day on which they take effect.
final class TargetRows implements StatementRows {
    private final Context context;
    private final Cells cells;
    private final Subject subject;
    private final Amounts amounts;
    private final int valueColumn;
    private final int boundColumn;
    private final int shapeColumn;
    private final int issuerColumn;
    private final int documentColumn;
    private final int effectiveColumn;
    private final int locatorColumn;
    private final int noteColumn;

    TargetRows(Context context, Header header, Table table, Findings findings) {
        this.context = context;
        cells = new Cells(header, table, findings);
        subject = new Subject(context.words(), context.gazetteer(), cells);
        amounts = new Amounts(context.words(), cells);
        valueColumn = header.column("value");
        boundColumn = header.column("bound");
        shapeColumn = header.column("shape");
        issuerColumn = header.column("issuer");
        documentColumn = header.column("document");
        effectiveColumn = header.column("effective");
        locatorColumn = header.column("locator");
        noteColumn = header.column("note");
    }

    @Override
    public @Nullable Statement read(Row row) {
        subject.read(row);
        var indicator = subject.indicator();
        var breakdown = subject.breakdown();
        var span = subject.span();
        var place = subject.place();
        var issuer = issuer(row);
        var document = cells.need(row, documentColumn, "document", context.words().sources);
        var effective = row.text(effectiveColumn).isEmpty()
                ? null
                : cells.need(row, effectiveColumn, "effective", context.words().dates);
        boolean dated = effective != null || row.text(effectiveColumn).isEmpty();
        cells.checkText(row, locatorColumn);
        cells.checkText(row, noteColumn);
        BoundWord bound = bound(row);
        Figure figure = bound == null ? null : amounts.read(row, bound, indicator == null ? null : indicator.value());
        if (indicator == null
                || breakdown == null
                || span == null
                || place == null
                || issuer == null
                || document == null
                || figure == null
                || !dated) {
            return null;
        }
        Optional<Instant> known = effective == null ? document.value().known() : Optional.of(start(effective.value()));
        Cell cell = new Cell(
                indicator.value().code(),
                breakdown.value(),
                Measure.TARGET,
                place.id(),
                span.value().period());
        Citation citation = new Citation(
                document.value().source(), StatementRows.optional(row.text(locatorColumn)), cells.at(row, valueColumn));
        Observation observation = new Observation(
                cell,
                figure,
                Vintage.REPORTED,
                issuer.value().code(),
                citation,
                new Observation.Remarks(StatementRows.optional(row.text(noteColumn)), List.of()));
        long mark = Mark.and(FigureRows.mark(indicator, breakdown, place, span), issuer.mark());
        mark = Mark.and(mark, known.map(Instant::getEpochSecond).orElse(Long.MIN_VALUE));
        return new Statement(new Batch.Entry(observation, known), mark);
    }

    /// A day counts from its start; a month or year, known less precisely, from the day after it.
    private Instant start(Words.Span effective) {
        return effective.period() instanceof Period.Regular day
                        && day.endExclusive().equals(day.start().plusDays(1))
                ? LocalDate.ofEpochDay(effective.start())
                        .atStartOfDay(context.words().zone())
                        .toInstant()
                : context.words().after(effective);
    }

    private Reading.@Nullable Good<Words.Office> issuer(Row row) {
        if (row.text(issuerColumn).isEmpty()) {
            cells.refuse(
                    row,
                    issuerColumn,
                    RowDefect.NO_ISSUER,
                    "",
                    "the code of the agency that set the target",
                    "Name the issuer as agencies.csv lists it.");
            return null;
        }
        return cells.need(row, issuerColumn, "issuer", context.words().agencies);
    }

    /// The bound of the value after its shape; null, with a finding, where there is no level or the two disagree.
    private @Nullable BoundWord bound(Row row) {
        Words words = context.words();
        var stated = cells.needOr(row, boundColumn, "exact", words.bounds);
        if (row.text(shapeColumn).isEmpty()) {
            return stated == null ? null : stated.value();
        }
        var shape = cells.need(row, shapeColumn, "shape", words.shapes);
        if (shape == null || stated == null) {
            return null;
        }
        if (!shape.value().hasLevel()) {
            cells.refuse(
                    row,
                    shapeColumn,
                    RowDefect.NOT_A_LEVEL,
                    row.text(shapeColumn),
                    "a target with a level; this one stays in the file only",
                    "Nothing need be done, unless the document states a level.");
            return null;
        }
        if (row.text(boundColumn).isEmpty()) {
            return shape.value().implied();
        }
        return agreed(row, shape.value(), stated.value());
    }

    private @Nullable BoundWord agreed(Row row, Shape shape, BoundWord stated) {
        if (shape.agrees(stated)) {
            return stated;
        }
        cells.refuse(
                row,
                boundColumn,
                RowDefect.SHAPE_DISAGREES,
                row.text(boundColumn),
                "a bound that goes with the shape " + row.text(shapeColumn),
                "Leave the bound blank, or correct one of the two.");
        return null;
    }
}
