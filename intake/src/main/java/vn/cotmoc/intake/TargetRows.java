package vn.cotmoc.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Vintage;

/// Makes observations of rows of targets: the issuer reports them, the document is their source, and they count as
/// known from the day on which they take effect.
final class TargetRows implements StatementRows {
    private final Context context;
    private final Cells cells;
    private final Subject subject;
    private final Voices voices;
    private final Amounts amounts;
    private final int boundColumn;
    private final int shapeColumn;
    private final int effectiveColumn;

    TargetRows(Context context, Header header, Table table, Findings findings) {
        this.context = context;
        cells = new Cells(header, table, findings);
        subject = new Subject(context.words(), context.places(), cells);
        voices = new Voices(context.words(), cells, "issuer", "document");
        amounts = new Amounts(context.words(), cells);
        boundColumn = header.column("bound");
        shapeColumn = header.column("shape");
        effectiveColumn = header.column("effective");
    }

    @Override
    public @Nullable Marked read(Row row) {
        var about = subject.read(row);
        var voice = hasIssuer(row) ? voices.read(row) : null;
        boolean undated = row.text(effectiveColumn).isEmpty();
        var effective = undated ? null : cells.need(row, effectiveColumn, "effective", context.words().dates);
        var bound = bound(row);
        Figure figure = bound == null ? null : amounts.read(row, bound, subject.indicator());
        if (about == null || voice == null || figure == null || (effective == null && !undated)) {
            return null;
        }
        Optional<Instant> known = effective == null ? voice.origin().known() : Optional.of(start(effective.value()));
        Observation observation = new Observation(
                about.cell(Measure.TARGET),
                figure,
                Vintage.REPORTED,
                voice.office().value().code(),
                voices.citation(row, voice),
                voices.remarks(row, List.of()));
        long mark = Mark.and(about.mark(), voice.office().mark());
        mark = Mark.and(mark, known.map(Instant::getEpochSecond).orElse(Long.MIN_VALUE));
        return new Marked(new Batch.Entry(observation, known), mark);
    }

    /// A day counts from its start; a month or year, known less precisely, from the day after it.
    private Instant start(Words.Span effective) {
        return effective.start() == effective.lastDay()
                ? LocalDate.ofEpochDay(effective.start())
                        .atStartOfDay(context.words().zone())
                        .toInstant()
                : context.words().after(effective);
    }

    private boolean hasIssuer(Row row) {
        if (!row.text(voices.officeColumn()).isEmpty()) {
            return true;
        }
        cells.refuse(
                row,
                voices.officeColumn(),
                RowDefect.NO_ISSUER,
                "",
                "the code of the agency that set the target",
                "Name the issuer as agencies.csv lists it.");
        return false;
    }

    /// The bound of the value after its shape; null, with a finding, where there is no level or the two disagree.
    private @Nullable BoundWord bound(Row row) {
        var stated = cells.needOr(row, boundColumn, "exact", context.words().bounds);
        if (row.text(shapeColumn).isEmpty()) {
            return stated == null ? null : stated.value();
        }
        var shape = cells.need(row, shapeColumn, "shape", context.words().shapes);
        if (shape == null || stated == null || !hasLevel(row, shape.value())) {
            return null;
        }
        return row.text(boundColumn).isEmpty() ? shape.value().implied() : agreed(row, shape.value(), stated.value());
    }

    private boolean hasLevel(Row row, Shape shape) {
        if (shape.hasLevel()) {
            return true;
        }
        cells.refuse(
                row,
                shapeColumn,
                RowDefect.NOT_A_LEVEL,
                row.text(shapeColumn),
                "a target with a level; this one stays in the file only",
                "Nothing need be done, unless the document states a level.");
        return false;
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
