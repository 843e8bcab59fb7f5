package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.claims.check.AskedWords.Tongue;
import vn.cotmoc.claims.check.Question.Want;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Spelling;

/// Finds which indicator the words of a question name, and which words no name of it has.
final class AskedNames {
    private static final double LEAST = 0.40;
    private static final double LEAST_OF_NAME = 0.62;
    private static final double LEAST_OF_WORDS = 0.55;
    private static final double SURE_OF_NAME = 0.75;
    private static final double NEAR = 0.9;
    private static final double WRONG_KIND = 0.85;
    private static final double RUNNING = 0.9;
    private static final int MOST_OTHERS = 3;
    private static final double WHOLE = 0.999;
    private static final double LEAST_OF_WHOLE = 0.3;
    private static final double TIED = 0.5;
    private static final double JUST_AS_EXACT = 0.97;
    private static final int MOST_RIVALS = 5;
    private static final double NO_GROWTH = 0.6;
    private static final double LEAST_TO_OFFER = 0.1;
    private static final String RANKED = "xếp hạng ";
    private static final Set<String> GROWTH_OF_NAMES = Set.of("tăng", "trưởng", "giảm");

    private final Catalogue catalogue;
    private final Aliases toned;
    private final Aliases bare;
    private final EnglishNames english;

    AskedNames(Catalogue catalogue) {
        Collection<Indicator> all = catalogue.indicators().values();
        this.catalogue = catalogue;
        this.toned = new Aliases(all, false);
        this.bare = new Aliases(all, true);
        this.english = new EnglishNames(all);
    }

    /// An indicator by the name of it that fits best.
    ///
    /// @param isExact whether the name says no more than the words
    /// @param isOdd whether it is a growth although none is spoken of
    record Fit(Code code, Aliases.Match match, double score, boolean isExact, boolean isOdd) {
        /// Whether the words are this name and little else.
        boolean isSure() {
            return match.ofMention() >= SURE_OF_NAME && match.ofAlias() >= SURE_OF_NAME;
        }

        /// Whether the name has every word.
        boolean isWhole() {
            return match.ofMention() >= WHOLE;
        }

        boolean isClear() {
            return match.ofAlias() >= LEAST_OF_NAME && match.ofMention() >= LEAST_OF_WORDS && score >= LEAST;
        }

        boolean isNearly() {
            return isClear() || isWhole() && match.ofAlias() >= LEAST_OF_WHOLE;
        }
    }

    /// What a name has to fit beside its words.
    ///
    /// @param growth whether the question has a word for growth
    record Asked(Set<Want> wants, Question.When when, boolean growth) {}

    /// The one that fits best. Where several names have every word and say more, which of them is meant is left open.
    static Question.Named named(List<Fit> fits, boolean clear) {
        Optional<Fit> best = fits.stream().findFirst().filter(Fit::isNearly);
        if (best.isEmpty() || !(clear || best.get().isSure())) {
            return new Question.Named(
                    Optional.empty(),
                    fits.stream()
                            .filter(each -> clear && each.score() >= LEAST_TO_OFFER)
                            .limit(MOST_OTHERS)
                            .map(Fit::code)
                            .toList(),
                    false);
        }
        Fit first = best.get();
        List<Fit> rivals = fits.stream()
                .skip(1)
                .filter(each -> first.isWhole() && rivals(first, each))
                .toList();
        List<Code> others = fits.stream()
                .skip(1)
                .filter(each -> rivals.contains(each) || each.score() >= NEAR * first.score())
                .map(Fit::code)
                .limit(rivals.isEmpty() ? MOST_OTHERS : MOST_RIVALS)
                .toList();
        return new Question.Named(Optional.of(first.code()), others, !rivals.isEmpty());
    }

    /// Whether a name fits as well, so that it is no less likely to be meant.
    private static boolean rivals(Fit first, Fit other) {
        double least = first.isExact() ? JUST_AS_EXACT : TIED;
        boolean fits = first.isExact() ? other.isExact() : other.isWhole();
        return fits
                && !other.isOdd()
                && other.match().ofAlias() >= least * first.match().ofAlias();
    }

    private List<Aliases.Match> matches(AskedWords words, List<String> rest, Set<Want> wants) {
        String name = String.join(" ", rest);
        return switch (words.tongue()) {
            case VIETNAMESE ->
                (words.isBare() ? bare : toned).matches((wants.contains(Want.RANK) ? RANKED : "") + name, "");
            case ENGLISH -> english.matches((wants.contains(Want.RANK) ? "rank " : "") + name);
        };
    }

    List<Fit> fits(AskedWords words, List<String> rest, Asked asked) {
        Map<Code, Fit> best = new LinkedHashMap<>();
        for (Aliases.Match match : matches(words, rest, asked.wants())) {
            Code code = match.alias().indicator();
            boolean odd = !asked.growth() && isGrowth(catalogue.indicator(code));
            boolean exact = match.ofMention() >= WHOLE && isAllOf(match.alias(), rest, words.tongue());
            Fit fit = new Fit(code, match, match.score() * fit(code, asked) * (odd ? NO_GROWTH : 1), exact, odd);
            best.merge(code, fit, AskedNames::better);
        }
        return best.values().stream()
                .sorted(Comparator.comparing((Fit fit) -> fit.isExact() && !fit.isOdd())
                        .thenComparing(Fit::isClear)
                        .thenComparingDouble(Fit::score)
                        .reversed())
                .toList();
    }

    private static Fit better(Fit a, Fit b) {
        boolean exact = a.isExact() == b.isExact() ? b.score() > a.score() : b.isExact();
        return exact ? b : a;
    }

    /// Whether the words have every word of the name that means something.
    private static boolean isAllOf(Aliases.Alias name, List<String> rest, Tongue tongue) {
        String words = String.join(" ", rest);
        return switch (tongue) {
            case VIETNAMESE -> {
                Set<String> said =
                        Terms.of(words).stream().map(Spelling::folded).collect(Collectors.toSet());
                yield name.terms().stream()
                        .map(Spelling::folded)
                        .allMatch(term -> said.contains(term) || Terms.bareWeight(term) < 1);
            }
            case ENGLISH -> {
                Set<String> said = EnglishNames.terms(words);
                yield name.terms().stream().allMatch(term -> said.contains(term) || !EnglishNames.tells(term));
            }
        };
    }

    /// Who asks for a place in an order means a rank; who counts by a day rather means what stands then.
    private double fit(Code code, Asked asked) {
        Indicator.Kind kind = catalogue.indicator(code).nature().kind();
        double stood = asked.when().toItsEnd() && kind != Indicator.Kind.STOCK ? RUNNING : 1;
        boolean rank = kind == Indicator.Kind.RANK;
        boolean sought = rank && asked.wants().stream().anyMatch(QuestionReader.EXTREMES::contains);
        return sought || rank == asked.wants().contains(Want.RANK) ? stood : WRONG_KIND;
    }

    private static boolean isGrowth(Indicator indicator) {
        return Stream.of(indicator.name().vi().split(" ")).map(Spelling::normal).anyMatch(GROWTH_OF_NAMES::contains);
    }

    /// The words that no name of the indicator has.
    List<String> unknown(Code code, List<String> rest, Tongue tongue) {
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
