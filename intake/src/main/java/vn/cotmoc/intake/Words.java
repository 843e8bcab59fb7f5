package vn.cotmoc.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Source;
import vn.cotmoc.model.Spelling;
import vn.cotmoc.model.Unit;
import vn.cotmoc.model.Vintage;

/// What the texts of rows mean in a catalogue. For one thread.
final class Words {
    static final String CODE = "a code of lower-case letters, digits and single hyphens";
    private static final List<String> MEASURES = List.of("actual", "projection");

    /// A period and its days, the last excluded.
    record Span(Period period, long start, long end) {
        static Span of(Period period) {
            return new Span(
                    period, period.start().toEpochDay(), period.endExclusive().toEpochDay());
        }

        long lastDay() {
            return end - 1;
        }
    }

    /// An agency and the days of its life, the last excluded.
    record Office(Code code, long from, long to) {
        boolean lives(Span span) {
            return span.start() < to && span.end() > from;
        }
    }

    /// A source, the days within which it was published, and since when what it says is known.
    record Origin(Code source, Optional<Span> published, Optional<Instant> known) {
        /// The last day on which it may have been published.
        long lastDay() {
            return published.map(Span::lastDay).orElse(Long.MAX_VALUE);
        }
    }

    private final Catalogue catalogue;
    private final ZoneId zone;

    final Memo<Indicator> indicators = new Memo<>(this::indicator);
    final Memo<Office> agencies = new Memo<>(this::agency);
    final Memo<Origin> sources = new Memo<>(this::source);
    final Memo<Unit> units = new Memo<>(this::unit);
    final Memo<Span> periods = new Memo<>(Words::period);
    final Memo<Span> dates = new Memo<>(Words::date);
    final Memo<Measure> measures = new Memo<>(Words::measure);
    final Memo<Vintage> vintages = new Memo<>(text -> constant(text, Vintage.values(), RowDefect.BAD_VINTAGE));
    final Memo<Absence> absences = new Memo<>(Words::absence);
    final Memo<Breakdown> breakdowns = new Memo<>(Words::breakdown);
    final Memo<List<Comparison>> comparisons = new Memo<>(Words::comparisons);
    final Memo<BoundWord> bounds = new Memo<>(text -> constant(text, BoundWord.values(), RowDefect.BAD_BOUND, '_'));
    final Memo<Shape> shapes = new Memo<>(text -> constant(text, Shape.values(), RowDefect.BAD_SHAPE, '_'));

    Words(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.zone = catalogue.pack().zone();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    ZoneId zone() {
        return zone;
    }

    private Reading<Indicator> indicator(String text) {
        Indicator found = find(catalogue.indicators(), text);
        return found != null ? Reading.good(found, text) : unknownIndicator(text);
    }

    private Reading<Indicator> unknownIndicator(String text) {
        String form = Spelling.normal(text);
        List<String> named = new ArrayList<>();
        for (Indicator each : catalogue.indicators().values()) {
            if (names(each).anyMatch(name -> Spelling.normal(name).equals(form))) {
                named.add(each.code().text());
            }
        }
        Optional<String> near = named.isEmpty()
                ? Nearest.of(text.toLowerCase(Locale.ROOT), texts(catalogue.indicators()))
                : Optional.of(String.join("\" or \"", named));
        return Reading.bad(
                RowDefect.UNKNOWN_INDICATOR,
                "the code of an indicator",
                didYouMean(near, "Define it in indicators.yaml."));
    }

    static Stream<String> names(Indicator indicator) {
        return Stream.concat(
                Stream.of(indicator.name().vi(), indicator.name().en()), indicator.description().aliases().stream());
    }

    private Reading<Office> agency(String text) {
        Agency found = find(catalogue.agencies(), text);
        if (found == null) {
            return Reading.bad(
                    RowDefect.UNKNOWN_AGENCY,
                    "the code of an agency",
                    didYouMean(
                            Nearest.of(text, texts(catalogue.agencies())),
                            "Add it to agencies.csv, or correct the code."));
        }
        long from = found.validFrom().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
        long to = found.validTo().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
        return Reading.good(new Office(found.code(), from, to), text);
    }

    private Reading<Origin> source(String text) {
        Source found = find(catalogue.sources(), text);
        if (found == null) {
            return Reading.bad(
                    RowDefect.UNKNOWN_SOURCE,
                    "the id of a source",
                    didYouMean(
                            Nearest.of(text, texts(catalogue.sources())),
                            "Add it to sources.csv of the pack and import the pack folder first, or correct the id."));
        }
        Optional<Span> published = found.date().map(Span::of);
        return Reading.good(new Origin(found.id(), published, published.map(this::after)), text);
    }

    /// The start of the day after the span.
    Instant after(Span span) {
        return LocalDate.ofEpochDay(span.end()).atStartOfDay(zone).toInstant();
    }

    private Reading<Unit> unit(String text) {
        Unit found = find(catalogue.units(), text);
        return found != null
                ? Reading.good(found, text)
                : Reading.bad(
                        RowDefect.UNKNOWN_UNIT,
                        "the code of a unit",
                        didYouMean(Nearest.of(text, texts(catalogue.units())), "Define it in units.yaml."));
    }

    private static Reading<Span> period(String text) {
        try {
            Period period = Period.parse(text);
            return Reading.good(Span.of(period), period.toString());
        } catch (IllegalArgumentException e) {
            return Reading.bad(
                    RowDefect.BAD_PERIOD,
                    "a period as 2024, 2024-H1, 2024-Q3, 2024-11, 2024-12-31, 2025/P9M, 2025/2025-11-15 or 2021/2025",
                    periodFix(text));
        }
    }

    private static String periodFix(String text) {
        return text.endsWith(SheetRow.DATE_MARK)
                ? "Spreadsheets turn 2024-11 into a date; format the column as text, and write what is meant."
                : HumanPeriod.find(text)
                        .map(period -> "Write \"" + period + "\".")
                        .orElse("Write it in one of these forms.");
    }

    private static Reading<Span> date(String text) {
        try {
            Period period = Period.parse(text);
            return Reading.good(Span.of(period), period.toString());
        } catch (IllegalArgumentException e) {
            return Reading.bad(
                    RowDefect.BAD_DATE,
                    "a day, month or year, as 2024-12-10",
                    HumanPeriod.find(text)
                            .map(period -> "Write \"" + period + "\".")
                            .orElse("Write it in one of these forms."));
        }
    }

    private static Reading<Measure> measure(String text) {
        if (text.equals("target")) {
            return Reading.bad(
                    RowDefect.TARGET_ROW,
                    "actual or projection",
                    "Move the row into targets.csv, with its issuer and document.");
        }
        return MEASURES.contains(text)
                ? Reading.good(Measure.valueOf(text.toUpperCase(Locale.ROOT)), text)
                : Reading.bad(
                        RowDefect.BAD_MEASURE,
                        "actual or projection",
                        didYouMean(Nearest.of(text, MEASURES), "Write one of the two."));
    }

    private static Reading<Absence> absence(String text) {
        String reason = text.substring(text.indexOf(':') + 1);
        return constant(reason, Absence.values(), RowDefect.BAD_ABSENCE);
    }

    private static Reading<Breakdown> breakdown(String text) {
        try {
            Breakdown breakdown = Breakdown.parse(text);
            return Reading.good(breakdown, breakdown.toString());
        } catch (IllegalArgumentException e) {
            return Reading.bad(
                    RowDefect.BAD_BREAKDOWN,
                    "_T or dimension:item, several joined by commas in the order of their names",
                    "Write it so, or leave the field blank for the total.");
        }
    }

    private static Reading<List<Comparison>> comparisons(String text) {
        try {
            return Reading.good(Comparison.parseAll(text), text);
        } catch (IllegalArgumentException e) {
            return Reading.bad(
                    RowDefect.BAD_COMPARISON,
                    "comparisons as yoy:+30, mom:+8.2, vs_plan:132, vs_plan@tw:80.6, of:181 or rank_of:63, joined by ;",
                    "Write them so, with ~ behind a hedged number and ? behind one of several readings.");
        }
    }

    private static <E extends Enum<E>> Reading<E> constant(String text, E[] values, Finding.Kind kind) {
        return constant(text, values, kind, '-');
    }

    private static <E extends Enum<E>> Reading<E> constant(String text, E[] values, Finding.Kind kind, char joint) {
        List<String> names =
                names(values).stream().map(name -> name.replace('-', joint)).toList();
        int at = names.indexOf(text);
        return at >= 0
                ? Reading.good(values[at], text)
                : Reading.bad(
                        kind,
                        "one of " + String.join(", ", names),
                        didYouMean(Nearest.of(text.toLowerCase(Locale.ROOT), names), "Write one of these."));
    }

    /// The names of constants as files write them: `administrative-estimate`.
    static <E extends Enum<E>> List<String> names(E[] values) {
        List<String> names = new ArrayList<>();
        for (E each : values) {
            names.add(each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return names;
    }

    static String didYouMean(Optional<String> near, String otherwise) {
        return near.map(word -> "Did you mean \"" + word + "\"?").orElse(otherwise);
    }

    private static <T> @Nullable T find(Map<Code, T> all, String text) {
        return Code.isCode(text) ? all.get(Code.parse(text)) : null;
    }

    private static List<String> texts(Map<Code, ?> all) {
        Function<Code, String> text = Code::text;
        return all.keySet().stream().map(text).toList();
    }
}
