package vn.cotmoc.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.LedgerStore.Units;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Vintage;

/// The figures that a query found, at most one a cell, held in columns: reading a value costs an array access, and
/// objects are made only where one is asked for. Immutable; the order of the rows means nothing.
public final class Slice {
    private static final int RANGE = 7;
    private static final Bound.Hedge[] HEDGES = Bound.Hedge.values();
    private static final Absence[] ABSENCES = Absence.values();
    private static final Vintage[] VINTAGES = Vintage.values();

    private final Columns columns;
    private final int[] rows;
    private final Terms terms;
    private final Units units;
    private final Measure measure;

    Slice(Columns columns, int[] rows, Terms terms, Units units, Measure measure) {
        this.columns = columns;
        this.rows = rows;
        this.terms = terms;
        this.units = units;
        this.measure = measure;
    }

    /// What the figures differ in.
    ///
    /// @param hedges whether some value is not exact
    /// @param absences whether some value is missing
    public record Traits(
            boolean severalBreakdowns,
            boolean severalVintages,
            boolean severalReporters,
            boolean hedges,
            boolean absences) {}

    /// What the figures differ in.
    public Traits traits() {
        int breakdown = 0;
        int vintage = 0;
        int reporter = 0;
        int hedges = 0;
        int absences = 0;
        int first = size() == 0 ? 0 : rows[0];
        for (int row : rows) {
            breakdown |= columns.breakdown(row) ^ columns.breakdown(first);
            vintage |= columns.vintage(row) ^ columns.vintage(first);
            reporter |= columns.reporter(row) ^ columns.reporter(first);
            absences |= columns.absence(row);
            hedges |= columns.absence(row) == 0 ? columns.bound(row) : 0;
        }
        return new Traits(breakdown != 0, vintage != 0, reporter != 0, hedges != 0, absences != 0);
    }

    /// How many figures there are; rows are counted from 0.
    public int size() {
        return rows.length;
    }

    public Code indicator(int row) {
        return terms.indicator(columns.indicator(rows[row]));
    }

    public Breakdown breakdown(int row) {
        return terms.breakdown(columns.breakdown(rows[row]));
    }

    /// A number that is the same for the same indicator and breakdown in every slice of this store.
    long part(int row) {
        return Columns.pair(columns.indicator(rows[row]), columns.breakdown(rows[row]));
    }

    public PlaceId place(int row) {
        return terms.place(columns.place(rows[row]));
    }

    /// A number that is the same for the same place in every slice of this store and below [#placeNumbers].
    public int placeNumber(int row) {
        return columns.place(rows[row]);
    }

    /// One above the highest place number.
    public int placeNumbers() {
        return terms.placeCount();
    }

    public Period period(int row) {
        return terms.period(columns.period(rows[row]));
    }

    /// A number that is the same for the same period in every slice of this store.
    public int periodNumber(int row) {
        return columns.period(rows[row]);
    }

    public Vintage vintage(int row) {
        return VINTAGES[columns.vintage(rows[row])];
    }

    public Code reporter(int row) {
        return terms.agency(columns.reporter(rows[row]));
    }

    public FigureId.Recorded id(int row) {
        return new FigureId.Recorded(columns.number(rows[row]));
    }

    /// Since when the row counts as known, where the slice is of [Ledger#reported]; others may not hold it.
    public Instant known(int row) {
        return Instant.EPOCH.plusNanos(TimeUnit.MICROSECONDS.toNanos(columns.known(rows[row])));
    }

    /// Whether the row has a value.
    public boolean isKnown(int row) {
        return columns.absence(rows[row]) == 0;
    }

    /// Whether the row has a value without a hedge.
    public boolean isExact(int row) {
        return isKnown(row) && columns.bound(rows[row]) == 0;
    }

    /// The value in millionths of the indicator's unit; 0 where it is absent.
    public long millionths(int row) {
        return columns.value(rows[row]);
    }

    public Cell cell(int row) {
        return new Cell(indicator(row), breakdown(row), measure, place(row), period(row));
    }

    public Figure figure(int row) {
        int at = rows[row];
        int absence = columns.absence(at);
        if (absence > 0) {
            return new Figure.Absent(ABSENCES[absence - 1]);
        }
        int bound = columns.bound(at);
        return new Figure.Known(
                BigDecimal.valueOf(columns.value(at), Figure.SCALE),
                units.of(indicator(row)),
                bound == RANGE ? new Bound.UpTo(BigDecimal.valueOf(columns.high(at), Figure.SCALE)) : HEDGES[bound]);
    }

    /// The row of the cell, if it is there.
    public Optional<Integer> find(Cell cell) {
        return IntStream.range(0, size())
                .filter(row -> cell(row).equals(cell))
                .boxed()
                .findFirst();
    }

    /// All rows, ordered by indicator, place, breakdown and time.
    public List<Integer> ordered() {
        List<Integer> all = new ArrayList<>(IntStream.range(0, size()).boxed().toList());
        all.sort(Comparator.<Integer, Code>comparing(this::indicator)
                .thenComparing(this::place)
                .thenComparing(row -> breakdown(row).toString())
                .thenComparing(this::period, Period.BY_TIME));
        return all;
    }

    Columns columns() {
        return columns;
    }

    int at(int row) {
        return rows[row];
    }
}
