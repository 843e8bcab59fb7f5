package vn.cotmoc.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Comparison;
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
    private final TargetTerms terms;
    private final int valueColumn;
    private final int boundColumn;
    private final int shapeColumn;
    private final int effectiveColumn;

    TargetRows(Context context, Header header, Table table, Findings findings) {
        this.context = context;
        cells = new Cells(header, table, findings);
        subject = new Subject(context.words(), context.places(), cells);
        voices = new Voices(context.words(), cells, "issuer", "document");
        amounts = new Amounts(context.words(), cells);
        terms = new TargetTerms(context.words(), cells, amounts);
        valueColumn = header.column("value");
        boundColumn = header.column("bound");
        shapeColumn = header.column("shape");
        effectiveColumn = header.column("effective");
    }

    @Override
    public @Nullable Marked read(Row row) {
        List<Marked> all = new ArrayList<>();
        each(row, all::add);
        return all.isEmpty() ? null : all.getFirst();
    }

    /// The target, and a target of a part of the period for each day of its path.
    @Override
    public void each(Row row, Consumer<Marked> sink) {
        var about = subject.read(row);
        var voice = hasIssuer(row) ? voices.read(row) : null;
        boolean undated = row.text(effectiveColumn).isEmpty();
        var effective = undated ? null : cells.need(row, effectiveColumn, "effective", context.words().dates);
        var promise = promise(row);
        if (about == null || voice == null || promise == null || (effective == null && !undated)) {
            return;
        }
        var aim = new TargetTerms.Aim(about.indicator(), about.span().period(), promise.figure());
        var beside = terms.beside(row, aim);
        var path = terms.path(row, aim);
        if (beside == null || path == null) {
            return;
        }
        Optional<Instant> known = effective == null ? voice.origin().known() : Optional.of(start(effective.value()));
        Said said = new Said(about, voice, known);
        List<Comparison> stated = new ArrayList<>(promise.stated());
        stated.addAll(beside);
        sink.accept(said.marked(
                about.cell(Measure.TARGET),
                promise.figure(),
                voices.citation(row, voice),
                voices.remarks(row, promise.words(), stated),
                about.mark()));
        for (TargetTerms.Step step : path) {
            sink.accept(milestone(row, said, step));
        }
    }

    private Marked milestone(Row row, Said said, TargetTerms.Step step) {
        Citation whole = voices.citation(row, said.voice());
        long period = context.words().periods.get(step.period().toString()) instanceof Reading.Good<Words.Span> good
                ? good.mark()
                : 0;
        return said.marked(
                said.about().cell(Measure.TARGET).withPeriod(step.period()),
                Figure.Known.of(step.value(), said.about().indicator().unit()),
                new Citation(whole.source(), whole.locator(), cells.at(row, terms.pathColumn())),
                Observation.Remarks.NONE,
                Mark.and(said.about().series(), period));
    }

    /// Who says what a row says, of what, and since when it counts.
    private record Said(Subject.Found about, Voices.Voice voice, Optional<Instant> known) {
        Marked marked(Cell cell, Figure figure, Citation citation, Observation.Remarks remarks, long subject) {
            Observation observation = new Observation(
                    cell, figure, Vintage.REPORTED, voice.office().value().code(), citation, remarks);
            long mark = Mark.and(subject, voice.office().mark());
            mark = Mark.and(mark, known.map(Instant::getEpochSecond).orElse(Long.MIN_VALUE));
            return new Marked(new Batch.Entry(observation, known), mark);
        }
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

    /// What the row promises, after its shape: a figure, a level that a change leads to, or words, which stand in the
    /// note before any other. Null, with findings, where the row does not say.
    private @Nullable Promise promise(Row row) {
        var stated = cells.needOr(row, boundColumn, "exact", context.words().bounds);
        if (row.text(shapeColumn).isEmpty()) {
            return stated == null ? null : figure(row, stated.value());
        }
        var shape = cells.need(row, shapeColumn, "shape", context.words().shapes);
        if (shape == null || stated == null) {
            return null;
        }
        BoundWord bound =
                row.text(boundColumn).isEmpty() ? shape.value().implied() : agreed(row, shape.value(), stated.value());
        if (bound == null) {
            return null;
        }
        return switch (shape.value()) {
            case POINT, RANGE, AT_MOST, AT_LEAST -> figure(row, bound);
            case CHANGE_TO_LEVEL -> step(row, bound);
            case QUALITATIVE -> words(row);
        };
    }

    private @Nullable Promise figure(Row row, BoundWord bound) {
        Figure figure = amounts.read(row, bound, subject.indicator());
        return figure == null ? null : new Promise(figure, List.of(), "");
    }

    private @Nullable Promise step(Row row, BoundWord bound) {
        Amounts.Step step = amounts.step(row, bound, subject.indicator());
        if (step == null) {
            return null;
        }
        Comparison change =
                new Comparison(Comparison.Kind.CHANGE, step.change(), Optional.empty(), Comparison.Certainty.STATED);
        return new Promise(step.level(), List.of(change), "");
    }

    private @Nullable Promise words(Row row) {
        String text = row.text(valueColumn);
        if (text.isEmpty()) {
            cells.refuse(
                    row,
                    valueColumn,
                    RowDefect.MISSING_FIELD,
                    "",
                    "the words of the target, as Xuất siêu",
                    "Fill the field with the words of the document.");
            return null;
        }
        cells.refuse(
                row,
                valueColumn,
                RowDefect.NOT_A_LEVEL,
                text,
                "a number; words are kept and shown, and judged only where a source states a percentage of plan",
                "Nothing need be done, unless the document states a level.");
        return new Promise(new Figure.Absent(Absence.NOT_APPLICABLE), List.of(), text);
    }

    /// @param words of a target without a number, empty for others
    private record Promise(Figure figure, List<Comparison> stated, String words) {}

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
