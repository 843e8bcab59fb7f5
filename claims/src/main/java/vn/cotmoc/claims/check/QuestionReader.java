package vn.cotmoc.claims.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.claims.Timed;
import vn.cotmoc.claims.check.AskedWords.Cue;
import vn.cotmoc.claims.check.AskedWords.Sense;
import vn.cotmoc.claims.check.AskedWords.Tongue;
import vn.cotmoc.claims.check.Question.Want;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;

/// Reads a question in Vietnamese, with or without tones: “thu ngân sách 2024 so với dự toán?”, or in plain English:
/// “budget revenue in 2024 against plan?”. Vietnamese times are read by the grammar of claims, Vietnamese names by the
/// same indexes as when claims are linked. What is not understood is told, never guessed. Immutable and safe for use by
/// many threads.
public final class QuestionReader {
    private static final double LEAST = 0.40;
    private static final double LEAST_OF_NAME = 0.62;
    private static final double LEAST_OF_WORDS = 0.55;
    private static final double SURE_OF_NAME = 0.75;
    private static final double NEAR = 0.9;
    private static final double WRONG_KIND = 0.85;
    private static final double RUNNING = 0.9;
    private static final int MOST_OTHERS = 3;
    private static final int MOST_COUNTED = 3;
    private static final String RANKED = "xếp hạng ";

    private final Catalogue catalogue;
    private final Aliases toned;
    private final Aliases bare;
    private final EnglishNames english;
    private final PlaceFinder places;

    /// The units of the catalogue without scale and tones.
    private final Map<Tongue, Set<String>> units = new EnumMap<>(Tongue.class);

    public QuestionReader(Catalogue catalogue, Geography geography) {
        this.catalogue = catalogue;
        this.toned = new Aliases(catalogue.indicators().values(), false);
        this.bare = new Aliases(catalogue.indicators().values(), true);
        this.places = new PlaceFinder(geography);
        this.english = new EnglishNames(catalogue.indicators().values());
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
        if (!words.isBare()) {
            return vietnamese;
        }
        AskedWords others = new AskedWords(asked, Tongue.ENGLISH);
        Question english = read(others, EnglishTimes.of(asked), today);
        boolean better = english.indicator().isPresent() || others.isMarked();
        boolean meant =
                vietnamese.indicator().isEmpty() ? better : english.indicator().isPresent() && others.isMarked();
        return meant ? english : vietnamese;
    }

    private Question read(AskedWords words, List<Timed> times, Optional<LocalDate> today) {
        Set<Want> wants = EnumSet.noneOf(Want.class);
        Question.When when = when(words, times);
        Optional<PlaceId> place =
                place(words, when.period().map(Period::lastDay).or(() -> today));
        Optional<String> counted = counted(words);
        boolean asks = words.isQuestion() | cues(words, wants);
        if (when.against().isPresent()) {
            wants.add(Want.CHANGE);
        }
        List<String> rest = words.rest();
        List<Named> named = rest.isEmpty()
                ? List.of()
                : named(words, rest, wants, when).stream()
                        .filter(each -> counted.isEmpty() || counts(each.code(), counted.get(), words.tongue()))
                        .toList();
        boolean clear = asks || !wants.isEmpty() || when.period().isPresent() || place.isPresent();
        Optional<Named> best = named.stream().findFirst().filter(each -> clear || each.isSure());
        return new Question(
                best.map(Named::code),
                best.map(first -> others(first, named)).orElse(List.of()),
                place,
                when,
                wants,
                asks,
                best.map(first -> unknown(first.code(), rest, words.tongue())).orElse(rest));
    }

    /// The first time that is not compared with is the one that is asked for.
    private static Question.When when(AskedWords words, List<Timed> times) {
        Optional<Period> period = Optional.empty();
        Optional<Period> against = Optional.empty();
        boolean toItsEnd = false;
        for (Timed timed : times) {
            int from = words.wordAt(timed.start());
            int end = words.wordAt(timed.end());
            boolean compared = isCompared(words, from);
            if (compared && against.isEmpty()) {
                against = Optional.of(timed.period());
            } else if (!compared && period.isEmpty()) {
                period = Optional.of(timed.period());
                toItsEnd = from > 0
                        && Set.of("đến", "hết", "den", "het", "tới", "toi", "by", "until", "to")
                                .contains(words.key(from - 1));
            } else {
                continue;
            }
            words.explain(from, end);
        }
        if (period.isEmpty()) {
            period = words.year();
        }
        return new Question.When(period, toItsEnd, against);
    }

    private static boolean isCompared(AskedWords words, int from) {
        for (int i = from - 1; i >= Math.max(0, from - 3); i--) {
            String next = words.key(i + 1);
            boolean versus = Set.of("so", "với", "voi", "than", "versus", "vs", "compared")
                    .contains(words.key(i));
            // “dan so” without its tones is no “so với”.
            boolean number = words.isBare()
                    && words.key(i).equals("so")
                    && !Set.of("voi", "nam", "cung").contains(next);
            if (versus && !number) {
                return true;
            }
        }
        return false;
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

    private Optional<PlaceId> place(AskedWords words, Optional<LocalDate> day) {
        for (int count = Math.min(PlaceFinder.MOST_WORDS, words.size()); count >= 2; count--) {
            for (int from = 0; from + count <= words.size(); from++) {
                Optional<PlaceId> place = words.isFree(from, count)
                        ? places.spoken(words.phrase(from, count), words.isBare(), words.isCapital(from, count), day)
                        : Optional.empty();
                if (place.isPresent()) {
                    words.explain(from, from + count);
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /// Explains the words that ask and join; says whether any asks.
    private static boolean cues(AskedWords words, Set<Want> wants) {
        boolean asks = false;
        for (Cue cue : words.cues()) {
            asks |= cue.sense() == Sense.ASK || cue.sense() == Sense.RANK || words.asks(cue.from(), cue.end());
            want(cue.sense()).ifPresent(wants::add);
            if (cue.sense() != Sense.KEEP) {
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
            case ASK, VERSUS, KEEP, FILL, TIME, MARK -> Optional.empty();
        };
    }

    /// An indicator by the name of it that fits best.
    private record Named(Code code, Aliases.Match match, double score) {
        /// Whether the words are this name and little else.
        boolean isSure() {
            return match.ofMention() >= SURE_OF_NAME && match.ofAlias() >= SURE_OF_NAME;
        }
    }

    private List<Aliases.Match> matches(AskedWords words, List<String> rest, Set<Want> wants) {
        String name = String.join(" ", rest);
        return switch (words.tongue()) {
            case VIETNAMESE ->
                (words.isBare() ? bare : toned).matches((wants.contains(Want.RANK) ? RANKED : "") + name, "");
            case ENGLISH -> english.matches(name);
        };
    }

    private List<Named> named(AskedWords words, List<String> rest, Set<Want> wants, Question.When when) {
        Map<Code, Named> best = new LinkedHashMap<>();
        for (Aliases.Match match : matches(words, rest, wants)) {
            Code code = match.alias().indicator();
            double score = match.score() * fit(code, wants, when);
            boolean fits = match.ofAlias() >= LEAST_OF_NAME && match.ofMention() >= LEAST_OF_WORDS && score >= LEAST;
            if (fits) {
                best.merge(code, new Named(code, match, score), (a, b) -> b.score() > a.score() ? b : a);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingDouble(Named::score).reversed())
                .toList();
    }

    /// Who asks for a place in an order means a rank; who counts by a day rather means what stands then.
    private double fit(Code code, Set<Want> wants, Question.When when) {
        Indicator.Kind kind = catalogue.indicator(code).nature().kind();
        double stood = when.toItsEnd() && kind != Indicator.Kind.STOCK ? RUNNING : 1;
        return wants.contains(Want.RANK) == (kind == Indicator.Kind.RANK) ? stood : WRONG_KIND;
    }

    private static List<Code> others(Named first, List<Named> named) {
        return named.stream()
                .skip(1)
                .filter(each -> each.score() >= NEAR * first.score())
                .map(Named::code)
                .limit(MOST_OTHERS)
                .toList();
    }

    /// The words that no name of the indicator has.
    private List<String> unknown(Code code, List<String> rest, Tongue tongue) {
        Indicator indicator = catalogue.indicator(code);
        return switch (tongue) {
            case VIETNAMESE -> unknown(indicator, rest);
            case ENGLISH -> {
                Set<String> known = EnglishNames.terms(
                        indicator.name().en() + " " + indicator.unit().name().en());
                yield rest.stream()
                        .filter(word -> EnglishNames.terms(word).stream()
                                .anyMatch(term -> EnglishNames.tells(term) && !known.contains(term)))
                        .toList();
            }
        };
    }

    private static List<String> unknown(Indicator indicator, List<String> rest) {
        List<String> names = new ArrayList<>(indicator.description().aliases());
        names.add(indicator.name().vi());
        names.add(indicator.unit().name().vi());
        Set<String> known = new HashSet<>();
        names.forEach(name -> Terms.of(name).forEach(term -> known.add(Spelling.folded(term))));
        return rest.stream()
                .filter(word -> Terms.of(word).stream()
                        .anyMatch(term -> Terms.weight(term) == 1 && !known.contains(Spelling.folded(term))))
                .toList();
    }
}
