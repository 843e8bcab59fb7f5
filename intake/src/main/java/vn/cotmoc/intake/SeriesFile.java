package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Period;

/// One series of figures in a CSV file with the columns `period` and `value`, rows in any order, other columns
/// passed over.
///
/// A period is `2024-01`, `2024-Q1`, `2024`, or as people write it (`01/2024`, `Q1 2024`). Days are taken where all
/// of them begin a month, or all end one, and the distances between them leave one frequency: years where all are
/// whole years, quarters where all are whole quarters, months otherwise. A blank value, or `NA`, is a gap.
public final class SeriesFile {
    private static final Header.Layout LAYOUT = new Header.Layout(List.of("period", "value"), List.of(), true);
    private static final Set<String> GAPS = Set.of("NA", "NaN", "na", "nan", ".", "-");
    private static final String PERIODS = "2024-01, 2024-Q1, 2024 or a day such as 2024-01-01";
    private static final int WHOLE_YEAR = 12;
    private static final int WHOLE_QUARTER = 3;

    private record Entry(Period.Regular period, Optional<BigDecimal> value, Location at) {}

    private final Findings findings = new Findings();
    private final List<Entry> entries = new ArrayList<>();

    private SeriesFile() {}

    /// What came of reading.
    ///
    /// @param figures empty where a finding is an error; else at least one, gaps left out
    public record Result(Optional<SortedMap<Period.Regular, BigDecimal>> figures, List<Finding> findings) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /// Reads the file.
    /// @throws Failure CM-2901 where it cannot be read
    public static Result read(Path file) {
        return new SeriesFile().run(Input.of(file));
    }

    private Result run(Input input) {
        SortedMap<Period.Regular, BigDecimal> figures = new TreeMap<>(Period.BY_TIME);
        try {
            CsvFile rows = new CsvFile(input, findings, Progress.NONE);
            TableWalk.over(
                    rows, LAYOUT, findings, (header, row) -> take(new Fields(header, row, rows.table(), findings)));
            if (!findings.hasErrors()) {
                gather(figures, rows.table());
            }
        } catch (Stop stop) {
            return new Result(Optional.empty(), findings.list());
        }
        return new Result(findings.hasErrors() ? Optional.empty() : Optional.of(figures), findings.list());
    }

    private void take(Fields fields) {
        Optional<Period.Regular> period = fields.text("period")
                .flatMap(text -> fields.read("period", RowDefect.BAD_PERIOD, PERIODS, SeriesFile::period));
        Optional<BigDecimal> value =
                fields.find("value").filter(text -> !GAPS.contains(text)).isEmpty()
                        ? Optional.empty()
                        : fields.read("value", RowDefect.BAD_NUMBER, "a plain number, as 18063.8", BigDecimal::new);
        if (fields.isSound()) {
            entries.add(new Entry(period.orElseThrow(), value, fields.at("period")));
        }
    }

    private static Period.Regular period(String text) {
        Period period = HumanPeriod.find(text).orElseGet(() -> Period.parse(text));
        if (period instanceof Period.Regular regular && regular.frequency() != Frequency.HALF) {
            return regular;
        }
        throw new IllegalArgumentException("no month, quarter, year or day");
    }

    private void gather(SortedMap<Period.Regular, BigDecimal> figures, Table table) {
        Set<Period.Regular> seen = new java.util.HashSet<>();
        for (Entry entry : regular()) {
            if (!seen.add(entry.period())) {
                findings.add(
                        SeriesDefect.PERIOD_TWICE,
                        entry.at(),
                        entry.period().toString(),
                        "each period once",
                        "Remove one of the two rows.");
            }
            entry.value().ifPresent(value -> figures.put(entry.period(), value));
        }
        if (figures.isEmpty() && !findings.hasErrors()) {
            findings.add(SeriesDefect.NO_VALUES, table.at(), "", "rows with a period and a value", "Fill the column.");
        }
    }

    /// The entries with periods of one frequency, days turned into what they stand for.
    private List<Entry> regular() {
        if (entries.isEmpty()) {
            return entries;
        }
        Frequency frequency = entries.getFirst().period().frequency();
        for (Entry entry : entries) {
            if (entry.period().frequency() != frequency) {
                findings.add(
                        SeriesDefect.MIXED_FREQUENCIES,
                        entry.at(),
                        entry.period().toString(),
                        "a period like " + entries.getFirst().period(),
                        "Put series of another frequency into a file of their own.");
            }
        }
        return findings.hasErrors() || frequency != Frequency.DAY ? entries : undated();
    }

    private List<Entry> undated() {
        List<LocalDate> days =
                entries.stream().map(entry -> entry.period().start()).toList();
        boolean begin = days.stream().allMatch(day -> day.getDayOfMonth() == 1);
        boolean end = days.stream().allMatch(day -> day.getDayOfMonth() == day.lengthOfMonth());
        if (!begin && !end) {
            Entry odd = entries.stream()
                    .filter(entry -> entry.period().start().getDayOfMonth() != 1)
                    .findFirst()
                    .orElseThrow();
            findings.add(
                    SeriesDefect.NO_FREQUENCY,
                    odd.at(),
                    odd.period().toString(),
                    "the first day of a month in every row, or the last in every row",
                    "Write the periods as 2024-01, 2024-Q1 or 2024.");
            return List.of();
        }
        Frequency frequency = frequency(days);
        return entries.stream()
                .map(entry -> new Entry(within(entry.period(), frequency), entry.value(), entry.at()))
                .toList();
    }

    private static Frequency frequency(List<LocalDate> days) {
        long origin = month(days.getFirst());
        if (days.stream().allMatch(day -> (month(day) - origin) % WHOLE_YEAR == 0)) {
            return Frequency.YEAR;
        }
        return days.stream().allMatch(day -> (month(day) - origin) % WHOLE_QUARTER == 0)
                ? Frequency.QUARTER
                : Frequency.MONTH;
    }

    private static long month(LocalDate day) {
        return day.getYear() * 12L + day.getMonthValue();
    }

    private static Period.Regular within(Period.Regular day, Frequency frequency) {
        Period.Regular january = Period.month(day.year(), 1);
        int month = day.start().getMonthValue() - 1;
        return switch (frequency) {
            case YEAR -> Period.year(day.year());
            case QUARTER ->
                new Period.Regular(
                        Frequency.QUARTER, Math.floorDiv(january.ordinal(), WHOLE_QUARTER) + month / WHOLE_QUARTER);
            case HALF, MONTH, DAY -> january.plus(month);
        };
    }
}
