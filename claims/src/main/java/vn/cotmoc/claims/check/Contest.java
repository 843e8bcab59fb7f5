package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Unit;

/// Decides between the indicators whose names are said around a number: the unit must fit, the better name wins, and
/// history only tells between names that fit alike. A wrong link makes a false alarm, so of two that fit alike none is
/// taken.
final class Contest {
    private static final double LEAST = 0.56;
    private static final double LEAST_OF_NAME = 0.70;
    private static final double CHANGE_DISCOUNT = 0.97;
    private static final double SPOKEN_OF = 1.02;
    private static final double SAID_ALREADY = 0.95;
    private static final double TOO_NEAR = 0.995;
    /// A growth in percent rather speaks of an indicator that is one than of a rate that changed.
    private static final double RATHER = 0.95;
    private static final double PER_UNSAID = 0.85;
    private static final double PER_POWER = 0.04;
    private static final double WORST = 0.85;

    private final Catalogue catalogue;
    private final Past past;
    private final Map<Unit, List<Code>> byUnit;

    /// What others are parts of; so many of so many never speaks of the whole alone.
    private final Set<Code> wholes;

    Contest(Catalogue catalogue, Past past) {
        this.catalogue = catalogue;
        this.past = past;
        this.byUnit = catalogue.indicators().values().stream()
                .collect(Collectors.groupingBy(
                        Indicator::unit, Collectors.mapping(Indicator::code, Collectors.toList())));
        this.wholes = catalogue.indicators().values().stream()
                .flatMap(indicator -> indicator.description().denominator().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is known of a claim before names are tried.
    ///
    /// @param before what the sentences before spoke of
    /// @param here what the sentence has spoken of
    /// @param fits what the claim says of each indicator in its unit
    /// @param strange whether no indicator has the unit
    record Known(Set<Code> before, Set<Code> here, Map<Code, Measures.Fit> fits, boolean strange) {
        boolean isMeasured(Code indicator) {
            return strange || fits.containsKey(indicator);
        }
    }

    /// What the claim says of each indicator in its unit; those that it cannot speak of are left out.
    ///
    /// @param behind the text behind the number
    Map<Code, Measures.Fit> fits(Claim claim, String behind) {
        Map<Code, Measures.Fit> all = new HashMap<>();
        byUnit.forEach((unit, codes) -> {
            Measures.Fit fit = Measures.fit(claim, unit, behind);
            if (fit != Measures.Fit.NONE) {
                codes.forEach(code -> all.put(code, fit));
            }
        });
        return all;
    }

    /// An indicator that a claim may speak of.
    ///
    /// @param plausible how well the value agrees with what was
    /// @param prior above 1 where it was spoken of before
    record Candidate(Code code, double score, Names.Fit match, double plausible, double prior) {
        LocalText why(Claim claim) {
            String alias = match.name().text();
            String parts = String.format(Locale.ROOT, "%.0f%% / %.0f%%", 100 * match.ofMention(), 100 * match.ofName());
            String unit = claim.amount().unit();
            boolean far = plausible < 1 - PER_POWER;
            return new LocalText(
                    "khớp tên “" + alias + "” (" + parts + " của lời văn và của tên), đơn vị " + unit
                            + (prior > 1 ? ", đã nói đến ở trên" : "") + (far ? ", giá trị xa các số đã ghi" : ""),
                    "fits the name “" + alias + "” (" + parts + " of the words and of the name), unit " + unit
                            + (prior > 1 ? ", spoken of before" : "")
                            + (far ? ", the value lies far from the record" : ""));
        }
    }

    /// The indicator of the best name; empty where none is good enough, or another is as good.
    Optional<Candidate> best(Names names, Scope scope, Claim claim, Known known) {
        Map<Code, Candidate> best = new LinkedHashMap<>();
        for (Names.Fit fit : names.fits(scope, known::isMeasured)) {
            candidate(claim, fit, names, scope, known)
                    .ifPresent(found -> best.merge(found.code(), found, (a, b) -> b.score() > a.score() ? b : a));
        }
        List<Candidate> ranked = best.values().stream()
                .filter(each -> each.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
        boolean open = ranked.size() > 1
                && ranked.get(1).score() >= TOO_NEAR * ranked.get(0).score()
                && !isSameThing(ranked.get(0).code(), ranked.get(1).code());
        return open ? Optional.empty() : ranked.stream().findFirst();
    }

    /// Whether one of the two is computed where the other is stated.
    private boolean isSameThing(Code one, Code other) {
        return catalogue.indicator(one).formula().isPresent()
                != catalogue.indicator(other).formula().isPresent();
    }

    private Optional<Candidate> candidate(Claim claim, Names.Fit match, Names names, Scope scope, Known known) {
        Indicator indicator = catalogue.indicator(match.name().indicator());
        Measures.Fit fit = fit(claim, indicator, match, names, known);
        boolean counted = claim.kind() == Claim.Kind.FRACTION && wholes.contains(indicator.code());
        boolean grown = claim.kind() == Claim.Kind.SHARE && Measures.isGrowth(indicator);
        if (grown || fit == Measures.Fit.NONE || counted || match.ofName() < LEAST_OF_NAME) {
            return Optional.empty();
        }
        double plausible = fit == Measures.Fit.VALUE ? plausible(claim, indicator) : changed(claim, indicator);
        double prior = known.before().contains(indicator.code()) ? SPOKEN_OF : 1;
        double said = known.here().contains(indicator.code()) && fit == Measures.Fit.VALUE ? SAID_ALREADY : 1;
        double rather = claim.kind() == Claim.Kind.GROWTH && fit == Measures.Fit.VALUE && !Measures.isGrowth(indicator)
                ? RATHER
                : 1;
        double each = isPerUnsaid(claim, indicator, scope) ? PER_UNSAID : 1;
        double score = Math.min(1, match.score() * plausible * prior * said * each * rather);
        return Optional.of(new Candidate(indicator.code(), score, match, plausible, prior));
    }

    /// So much percent of a plan is rather the rate itself, where there is one.
    private static double changed(Claim claim, Indicator indicator) {
        boolean rate = Measures.bare(indicator.unit()).equals("%");
        return claim.kind() == Claim.Kind.PLAN_PERCENT && rate ? 1 : CHANGE_DISCOUNT;
    }

    /// By unit; what is counted may also be named as the name of the indicator does, as 2.480 nhân sự are workers.
    private static Measures.Fit fit(Claim claim, Indicator indicator, Names.Fit match, Names names, Known known) {
        boolean counted = known.strange()
                && indicator.unit().dimension().text().startsWith("count-")
                && names.wording().cut(claim.amount().unit()).stream()
                        .anyMatch(word -> word.listed() && match.name().terms().containsKey(word.term()));
        return counted ? Measures.Fit.VALUE : known.fits().getOrDefault(indicator.code(), Measures.Fit.NONE);
    }

    /// Whether money is said where the indicator is money for each of something, and no word says so.
    private static boolean isPerUnsaid(Claim claim, Indicator indicator, Scope scope) {
        String unit = Measures.bare(indicator.unit());
        return (unit.startsWith("đồng/") || unit.startsWith("tạ/"))
                && !claim.amount().unit().contains("/")
                && scope.terms().stream().noneMatch(term -> term.startsWith("mỗi ") || term.startsWith("moi "));
    }

    private double plausible(Claim claim, Indicator indicator) {
        if (!past.knows(indicator.code())) {
            return 1 - PER_POWER / 2;
        }
        BigDecimal value = Measures.factor(claim.amount().unit(), indicator.unit())
                .map(factor -> claim.amount().whole().multiply(factor, MathContext.DECIMAL64))
                .orElse(claim.amount().value());
        return Math.max(WORST, 1 - PER_POWER * past.distance(indicator.code(), value));
    }
}
