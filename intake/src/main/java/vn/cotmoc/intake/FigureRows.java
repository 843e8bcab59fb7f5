package vn.cotmoc.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Vintage;

/// Makes observations of rows of figures.
final class FigureRows implements StatementRows {
    private final Context context;
    private final Cells cells;
    private final Subject subject;
    private final Amounts amounts;
    private final int measureColumn;
    private final int vintageColumn;
    private final int boundColumn;
    private final int valueColumn;
    private final int reporterColumn;
    private final int sourceColumn;
    private final int locatorColumn;
    private final int noteColumn;
    private final int statedColumn;

    FigureRows(Context context, Header header, Table table, Findings findings) {
        this.context = context;
        cells = new Cells(header, table, findings);
        subject = new Subject(context.words(), context.gazetteer(), cells);
        amounts = new Amounts(context.words(), cells);
        measureColumn = header.column("measure");
        vintageColumn = header.column("vintage");
        boundColumn = header.column("bound");
        valueColumn = header.column("value");
        reporterColumn = header.column("reporter");
        sourceColumn = header.column("source");
        locatorColumn = header.column("locator");
        noteColumn = header.column("note");
        statedColumn = header.column("stated");
    }

    @Override
    public @Nullable Statement read(Row row) {
        Words words = context.words();
        subject.read(row);
        var indicator = subject.indicator();
        var breakdown = subject.breakdown();
        var span = subject.span();
        var place = subject.place();
        var measure = cells.need(row, measureColumn, "measure", words.measures);
        var vintage = cells.need(row, vintageColumn, "vintage", words.vintages);
        var reporter = cells.need(row, reporterColumn, "reporter", words.agencies);
        var source = cells.need(row, sourceColumn, "source", words.sources);
        var stated = cells.needOr(row, statedColumn, "", words.comparisons);
        var bound = cells.needOr(row, boundColumn, "exact", words.bounds);
        Figure figure = amounts.read(
                row, bound == null ? BoundWord.EXACT : bound.value(), indicator == null ? null : indicator.value());
        cells.checkText(row, locatorColumn);
        cells.checkText(row, noteColumn);
        if (indicator == null
                || breakdown == null
                || span == null
                || place == null
                || measure == null
                || vintage == null
                || reporter == null
                || source == null
                || stated == null
                || bound == null
                || figure == null) {
            return null;
        }
        checkLife(row, reporter.value(), span.value(), source.value());
        if (measure.value() == Measure.ACTUAL
                && figure instanceof Figure.Known
                && !isOver(row, span.value(), mayComeEarly(vintage.value(), indicator.value()), source.value())) {
            return null;
        }
        long mark = mark(indicator, breakdown, place, span);
        mark = Mark.and(Mark.and(Mark.and(mark, measure.mark()), vintage.mark()), reporter.mark());
        Cell cell = new Cell(
                indicator.value().code(),
                breakdown.value(),
                measure.value(),
                place.id(),
                span.value().period());
        Observation observation = new Observation(
                cell,
                figure,
                vintage.value(),
                reporter.value().code(),
                citation(row, source.value()),
                remarks(row, stated.value()));
        return new Statement(new Batch.Entry(observation, known(source.value())), mark);
    }

    static long mark(
            Reading.Good<Indicator> indicator,
            Reading.Good<Breakdown> breakdown,
            Gazetteer.Version place,
            Reading.Good<Words.Span> span) {
        long mark = Mark.and(indicator.mark(), breakdown.mark());
        return Mark.and(Mark.and(mark, place.mark()), span.mark());
    }

    private Optional<Instant> known(Words.Origin source) {
        return context.knownFromSources() ? source.known() : Optional.empty();
    }

    private Citation citation(Row row, Words.Origin source) {
        return new Citation(
                source.source(), StatementRows.optional(row.text(locatorColumn)), cells.at(row, valueColumn));
    }

    private Observation.Remarks remarks(Row row, List<Comparison> stated) {
        String note = row.text(noteColumn);
        return note.isEmpty() && stated.isEmpty()
                ? Observation.Remarks.NONE
                : new Observation.Remarks(StatementRows.optional(note), stated);
    }

    private void checkLife(Row row, Words.Office office, Words.Span span, Words.Origin source) {
        boolean lives =
                office.lives(span) || source.published().map(office::lives).orElse(false);
        if (!lives) {
            cells.refuse(
                    row,
                    reporterColumn,
                    RowDefect.AGENCY_NOT_ALIVE,
                    row.text(reporterColumn),
                    "an agency that exists in " + span.period() + " or when the source was published",
                    "Name the agency of that time, its predecessor or successor in agencies.csv.");
        }
    }

    /// Whether the period had ended by today, with a warning where it had not when the source was published. An
    /// estimate
    /// may come as soon as the period has begun, and so may what stands at a date.
    private boolean isOver(Row row, Words.Span span, boolean early, Words.Origin source) {
        long day = early ? span.start() : span.lastDay();
        if (day > context.today()) {
            cells.refuse(
                    row,
                    subject.periodColumn(),
                    RowDefect.FUTURE_PERIOD,
                    row.text(subject.periodColumn()),
                    "a period that " + (early ? "began" : "ended") + " by " + LocalDate.ofEpochDay(context.today())
                            + ", today",
                    "Correct the period, or state an estimate or a projection as such.");
            return false;
        }
        if (day > source.lastDay()) {
            cells.refuse(
                    row,
                    subject.periodColumn(),
                    RowDefect.AHEAD_OF_SOURCE,
                    row.text(subject.periodColumn()),
                    "a period that " + (early ? "began" : "ended") + " by " + LocalDate.ofEpochDay(source.lastDay())
                            + ", when the source was published",
                    "Correct the period or the date of the source, or state an estimate as such.");
        }
        return true;
    }

    private static boolean mayComeEarly(Vintage vintage, Indicator indicator) {
        boolean estimate = vintage == Vintage.ADMINISTRATIVE_ESTIMATE || vintage == Vintage.ESTIMATE;
        return estimate
                || switch (indicator.nature().kind()) {
                    case STOCK, RANK, EVENT -> true;
                    case FLOW, RATE, INDEX -> false;
                };
    }
}
