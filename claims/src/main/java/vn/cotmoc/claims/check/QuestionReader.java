package vn.cotmoc.claims.check;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.claims.Timed;
import vn.cotmoc.claims.check.AskedWords.Cue;
import vn.cotmoc.claims.check.AskedWords.Sense;
import vn.cotmoc.claims.check.AskedWords.Tongue;
import vn.cotmoc.claims.check.Question.Course;
import vn.cotmoc.claims.check.Question.Grain;
import vn.cotmoc.claims.check.Question.Want;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Spelling;

/// Reads a question in Vietnamese, with or without tones: “thu ngân sách 2024 so với dự toán?”, or in plain English:
/// “budget revenue in 2024 against plan?”. Vietnamese times are read by the grammar of claims, Vietnamese names by the
/// same indexes as when claims are linked. What is not understood is told, never guessed. Immutable and safe for use by
/// many threads.
public final class QuestionReader {
    private static final int MOST_COUNTED = 3;
    private static final Set<String> GROWTH =
            Set.of("tang", "truong", "giam", "growth", "grow", "grew", "change", "increase", "reduction");
    static final Set<Want> EXTREMES = EnumSet.of(Want.HIGHEST, Want.LOWEST, Want.BEST, Want.WORST);

    /// What is left for the names of indicators.
    private static final Set<Sense> STAYING =
            EnumSet.of(Sense.KEEP, Sense.TYPE, Sense.COUNTRY, Sense.HIGHEST, Sense.LOWEST, Sense.BEST, Sense.WORST);

    private static final Map<Sense, Grain> GRAINS = new EnumMap<>(Map.of(
            Sense.YEAR, Grain.YEAR,
            Sense.QUARTER, Grain.QUARTER,
            Sense.MONTH, Grain.MONTH,
            Sense.TIMES, Grain.ANY,
            Sense.COURSE, Grain.YEAR));

    private final Catalogue catalogue;
    private final AskedNames known;
    private final AskedPlaces places;

    /// Every name of the indicators, folded.
    private final List<String> names;

    /// The units of the catalogue without scale and tones.
    private final Map<Tongue, Set<String>> units = new EnumMap<>(Tongue.class);

    public QuestionReader(Catalogue catalogue, Geography geography) {
        this.catalogue = catalogue;
        this.known = new AskedNames(catalogue);
        this.places = new AskedPlaces(
                geography, new PlaceFinder(geography), catalogue.pack().root());
        this.names = catalogue.indicators().values().stream()
                .flatMap(each -> Stream.concat(
                        Aliases.names(each).stream(), Stream.of(each.name().en())))
                .map(Spelling::folded)
                .toList();
        for (Tongue tongue : Tongue.values()) {
            units.put(
                    tongue,
                    catalogue.indicators().values().stream()
                            .map(each -> unit(each, tongue))
                            .filter(each -> !each.equals("%"))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /// What is asked. Words without tones may be English: so they are read where they name an indicator in English and
    /// either have a plainly English word or name none in Vietnamese.
    ///
    /// @param today the day on which words such as năm nay lean
    public Question read(String asked, Optional<LocalDate> today) {
        AskedWords words = new AskedWords(asked, Tongue.VIETNAMESE);
        Question vietnamese = read(words, Timed.of(words.toned(), today), today);
        if (!words.isBare() && vietnamese.indicator().isPresent()) {
            return vietnamese;
        }
        AskedWords others = new AskedWords(asked, Tongue.ENGLISH);
        Question english = read(others, EnglishTimes.of(asked), today);
        boolean better = english.indicator().isPresent() || words.isBare() && others.isMarked();
        boolean meant =
                vietnamese.indicator().isEmpty() ? better : english.indicator().isPresent() && others.isMarked();
        return meant ? english : vietnamese;
    }

    private Question read(AskedWords words, List<Timed> times, Optional<LocalDate> today) {
        Set<Want> wants = EnumSet.noneOf(Want.class);
        Question.When when = AskedTimes.of(words, times);
        boolean beside = words.has(Sense.COMPARE);
        boolean growth = words.isAnyOf(GROWTH);
        Question.Where where =
                places.where(words, when.period().map(Period::lastDay).or(() -> today), words.has(Sense.RANK));
        Optional<String> counted = counted(words);
        Optional<Grain> grain = grain(words);
        extreme(words, grain.isPresent() || where.level().isPresent()).ifPresent(wants::add);
        boolean asks = words.isQuestion()
                | cues(words, wants)
                | beside
                | grain.isPresent()
                | where.level().isPresent();
        if (when.against().isPresent()) {
            wants.add(Want.CHANGE);
        }
        Question.When asked = course(when, where, grain, wants);
        List<String> rest = words.rest();
        List<AskedNames.Fit> fits = rest.isEmpty()
                        || words.hasFree(Sense.COUNTRY)
                        || !where.outside().isEmpty()
                ? List.of()
                : known.fits(words, rest, new AskedNames.Asked(wants, asked, growth)).stream()
                        .filter(each -> counted.isEmpty() || counts(each.code(), counted.get(), words.tongue()))
                        .toList();
        boolean clear =
                asks || !wants.isEmpty() || asked.isNamed() || !where.places().isEmpty();
        Question.Named named = AskedNames.named(fits, clear);
        return new Question(
                named,
                where,
                asked,
                wants,
                asks,
                where.outside().isEmpty() ? unknown(named, rest, words.tongue()) : where.outside());
    }

    private List<String> unknown(Question.Named named, List<String> rest, Tongue tongue) {
        return named.indicator()
                .or(() -> named.others().stream().findFirst())
                .map(first -> known.unknown(first, rest, tongue))
                .orElse(rest);
    }

    /// Who asks for the highest, or which year, without a stretch of time means all that is recorded.
    private static Question.When course(
            Question.When when, Question.Where where, Optional<Grain> grain, Set<Want> wants) {
        boolean several = grain.isPresent() || wants.stream().anyMatch(EXTREMES::contains);
        if (!several || where.level().isPresent() || where.places().size() > 1) {
            return when;
        }
        Grain each = grain.orElse(Grain.YEAR);
        Optional<Course> course = switch (when.course().orElse(new Course.Every(year(when), year(when), each))) {
            case Course.Listed listed -> Optional.of(listed);
            case Course.Every every -> Optional.of(new Course.Every(every.first(), every.last(), each));
        };
        return new Question.When(Optional.empty(), false, when.against(), course);
    }

    private static Optional<Integer> year(Question.When when) {
        return when.period().map(Period::year);
    }

    private static Optional<Grain> grain(AskedWords words) {
        Optional<Grain> found = Optional.empty();
        for (Map.Entry<Sense, Grain> each : GRAINS.entrySet()) {
            for (Cue cue : words.find(each.getKey())) {
                words.explain(cue.from(), cue.end());
                found = found.or(() -> Optional.of(each.getValue()));
            }
        }
        return found;
    }

    /// “cao nhất”, unless names have these words and nothing asks when or where: “lượng mưa cao nhất”.
    private Optional<Want> extreme(AskedWords words, boolean sought) {
        for (Sense sense : List.of(Sense.HIGHEST, Sense.LOWEST, Sense.BEST, Sense.WORST)) {
            for (Cue cue : words.find(sense)) {
                String phrase = Spelling.folded(words.phrase(cue.from(), cue.end() - cue.from()));
                if (sought || names.stream().noneMatch(name -> name.contains(phrase))) {
                    words.explain(cue.from(), cue.end());
                    return want(sense);
                }
            }
        }
        return sought ? words.superlative().flatMap(QuestionReader::want) : Optional.empty();
    }

    /// What is counted: “bao nhiêu xã”, where the word is a unit of some indicator.
    private Optional<String> counted(AskedWords words) {
        for (int from : words.counted()) {
            for (int count = Math.min(MOST_COUNTED, words.size() - from); count > 0; count--) {
                String unit = Spelling.folded(words.phrase(from, count));
                if (units.getOrDefault(words.tongue(), Set.of()).contains(unit)) {
                    return Optional.of(unit);
                }
            }
        }
        return Optional.empty();
    }

    private boolean counts(Code code, String unit, Tongue tongue) {
        return unit(catalogue.indicator(code), tongue).equals(unit);
    }

    private static String unit(Indicator indicator, Tongue tongue) {
        return Spelling.folded(
                switch (tongue) {
                    case VIETNAMESE -> Measures.bare(indicator.unit());
                    case ENGLISH -> indicator.unit().name().en();
                });
    }

    /// Explains the words that ask and join; says whether any asks.
    private static boolean cues(AskedWords words, Set<Want> wants) {
        boolean asks = false;
        for (Cue cue : words.cues()) {
            asks |= cue.sense() == Sense.ASK || cue.sense() == Sense.RANK || words.asks(cue.from(), cue.end());
            if (!EXTREMES.contains(want(cue.sense()).orElse(Want.PLAN))) {
                want(cue.sense()).ifPresent(wants::add);
            }
            if (!STAYING.contains(cue.sense())) {
                words.explain(cue.from(), cue.end());
            }
        }
        return asks;
    }

    private static Optional<Want> want(Sense sense) {
        return switch (sense) {
            case PLAN -> Optional.of(Want.PLAN);
            case CHANGE -> Optional.of(Want.CHANGE);
            case RANK -> Optional.of(Want.RANK);
            case PERCENT -> Optional.of(Want.PERCENT);
            case HIGHEST -> Optional.of(Want.HIGHEST);
            case LOWEST -> Optional.of(Want.LOWEST);
            case BEST -> Optional.of(Want.BEST);
            case WORST -> Optional.of(Want.WORST);
            case ASK,
                    VERSUS,
                    COMPARE,
                    COURSE,
                    YEAR,
                    QUARTER,
                    MONTH,
                    TIMES,
                    COMMUNE,
                    DISTRICT,
                    GATE,
                    TYPE,
                    COUNTRY,
                    KEEP,
                    FILL,
                    TIME,
                    MARK -> Optional.empty();
        };
    }
}
