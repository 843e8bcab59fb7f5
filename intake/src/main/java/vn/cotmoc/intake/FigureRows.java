package vn.cotmoc.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Batch;
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
    private final Voices voices;
    private final Amounts amounts;
    private final int measureColumn;
    private final int vintageColumn;
    private final int boundColumn;
    private final int statedColumn;

    FigureRows(Context context, Header header, Table table, Findings findings) {
        this.context = context;
        cells = new Cells(header, table, findings);
        subject = new Subject(context.words(), context.places(), cells);
        voices = new Voices(context.words(), cells, "reporter", "source");
        amounts = new Amounts(context.words(), cells);
        measureColumn = header.column("measure");
        vintageColumn = header.column("vintage");
        boundColumn = header.column("bound");
        statedColumn = header.column("stated");
    }

    @Override
    public @Nullable Marked read(Row row) {
        Words words = context.words();
        var about = subject.read(row);
        var measure = cells.need(row, measureColumn, "measure", words.measures);
        var vintage = cells.need(row, vintageColumn, "vintage", words.vintages);
        var voice = voices.read(row);
        var stated = cells.needOr(row, statedColumn, "", words.comparisons);
        var figure = figure(row);
        if (about == null || measure == null || vintage == null || voice == null || stated == null || figure == null) {
            return null;
        }
        checkLife(row, about.span(), voice);
        checkRecorded(row, about.indicator(), measure.value());
        boolean dated = measure.value() == Measure.ACTUAL && figure instanceof Figure.Known;
        if (dated && !isOver(row, about.span(), mayComeEarly(vintage.value(), about.indicator()), voice.origin())) {
            return null;
        }
        long mark = Mark.and(Mark.and(about.mark(), measure.mark()), vintage.mark());
        Observation observation = new Observation(
                about.cell(measure.value()),
                figure,
                vintage.value(),
                voice.office().value().code(),
                voices.citation(row, voice),
                voices.remarks(row, stated.value()));
        return new Marked(
                new Batch.Entry(observation, known(voice.origin())),
                Mark.and(mark, voice.office().mark()));
    }

    /// Warns of a figure beside a computed one.
    private void checkRecorded(Row row, Indicator indicator, Measure measure) {
        if (measure == Measure.ACTUAL && indicator.formula().isPresent()) {
            cells.refuse(
                    row,
                    subject.indicatorColumn(),
                    RowDefect.COMPUTED,
                    indicator.code().text(),
                    "figures of its parts: " + indicator.formula().get(),
                    "Record those too; this one is kept beside the computed figure, and where the two differ the board "
                            + "shows a contradiction.");
        }
    }

    private @Nullable Figure figure(Row row) {
        var bound = cells.needOr(row, boundColumn, "exact", context.words().bounds);
        Figure figure = amounts.read(row, bound == null ? BoundWord.EXACT : bound.value(), subject.indicator());
        return bound == null ? null : figure;
    }

    private Optional<Instant> known(Words.Origin source) {
        return context.knownFromSources() ? source.known() : Optional.empty();
    }

    private void checkLife(Row row, Words.Span span, Voices.Voice voice) {
        Words.Office office = voice.office().value();
        if (!office.lives(span)
                && voice.origin().published().filter(office::lives).isEmpty()) {
            cells.refuse(
                    row,
                    voices.officeColumn(),
                    RowDefect.AGENCY_NOT_ALIVE,
                    row.text(voices.officeColumn()),
                    "an agency that exists in " + span.period() + " or when the source was published",
                    "Name the agency of that time, its predecessor or successor in agencies.csv.");
        }
    }

    /// Whether the period had ended by today, with a warning where it had not when the source was published. An
    /// estimate may come as soon as the period has begun, and so may what stands at a date.
    private boolean isOver(Row row, Words.Span span, boolean early, Words.Origin source) {
        long day = early ? span.start() : span.lastDay();
        String verb = early ? "began" : "ended";
        if (day > context.today()) {
            refusePeriod(
                    row,
                    RowDefect.FUTURE_PERIOD,
                    verb + " by " + LocalDate.ofEpochDay(context.today()) + ", today",
                    "Correct the period, or state an estimate or a projection as such.");
            return false;
        }
        if (day > source.lastDay()) {
            refusePeriod(
                    row,
                    RowDefect.AHEAD_OF_SOURCE,
                    verb + " by " + LocalDate.ofEpochDay(source.lastDay()) + ", when the source was published",
                    "Correct the period or the date of the source, or state an estimate as such.");
        }
        return true;
    }

    private void refusePeriod(Row row, RowDefect defect, String expected, String fix) {
        int column = subject.periodColumn();
        cells.refuse(row, column, defect, row.text(column), "a period that " + expected, fix);
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
