package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Says of which indicator, place and period of the ledger each claim of a text speaks.
///
/// The score of an indicator is how much of the words its name explains and how much of the name the words hold, since
/// a
/// name may fit by one common word alone. The unit must be one in which the indicator is measured. Among equals
/// counts what the text spoke of before, and whether the value lies where the figures have lain. Where the best score
/// stays below the least, there is no link: the claim speaks of something that the ledger does not hold. Deterministic
/// and safe for use by many threads.
public final class Linker {
    private static final double LEAST = 0.40;
    private static final double LEAST_OF_ALIAS = 0.62;
    private static final double CHANGE_DISCOUNT = 0.97;
    private static final double SPOKEN_OF = 1.03;
    private static final double PER_POWER = 0.12;
    private static final double WORST = 0.6;

    private final Catalogue catalogue;
    private final Past past;
    private final Aliases toned;
    private final Aliases bare;
    private final PlaceFinder places;

    /// What others are parts of; so many of so many never speaks of the whole alone.
    private final Set<Code> wholes;

    public Linker(Catalogue catalogue, Geography geography, Past past) {
        this.catalogue = catalogue;
        this.past = past;
        this.toned = new Aliases(catalogue.indicators().values(), false);
        this.bare = new Aliases(catalogue.indicators().values(), true);
        this.places = new PlaceFinder(geography);
        this.wholes = catalogue.indicators().values().stream()
                .flatMap(indicator -> indicator.description().denominator().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// A place of the text by id, code or name.
    public Optional<PlaceId> place(String codeOrName, Optional<LocalDate> date) {
        return places.named(codeOrName, date);
    }

    /// A link for each claim, in order.
    ///
    /// @param text the text that the claims were read from
    /// @param home the place that the text speaks of where it names none
    public List<Link> link(String text, List<Claim> claims, Optional<PlaceId> home, Optional<LocalDate> date) {
        Map<Code, Integer> spoken = new HashMap<>();
        List<Link> links = new ArrayList<>();
        for (Claim claim : claims) {
            Link link = link(text, claim, home, date, spoken);
            link.indicator().ifPresent(code -> spoken.merge(code, 1, Integer::sum));
            links.add(link);
        }
        return List.copyOf(links);
    }

    private Link link(
            String text, Claim claim, Optional<PlaceId> home, Optional<LocalDate> date, Map<Code, Integer> spoken) {
        Optional<Spot> spot = places.around(text, claim, date);
        Optional<Candidate> best = best(text, claim, spoken);
        Optional<Code> indicator = best.map(Candidate::code);
        return new Link(
                indicator,
                spot.isEmpty() ? home : spot.flatMap(Spot::held),
                spot.flatMap(Spot::outside),
                period(claim, indicator),
                best.map(Candidate::score).orElse(0.0),
                best.map(Candidate::why)
                        .orElseGet(() -> new LocalText(
                                "không chỉ tiêu nào của sổ khớp cả tên lẫn đơn vị",
                                "no indicator of the ledger fits by name and unit")));
    }

    private Optional<Period> period(Claim claim, Optional<Code> indicator) {
        boolean flow = indicator
                .map(code -> catalogue.indicator(code).nature().kind() == Indicator.Kind.FLOW)
                .orElse(false);
        return claim.setting().period().map(period -> flow && isDay(period) ? sinceJanuary(period) : period);
    }

    private static boolean isDay(Period period) {
        return period instanceof Period.Regular regular && regular.frequency() == Frequency.DAY;
    }

    private static Period sinceJanuary(Period day) {
        return Period.ofDays(day.start().withDayOfYear(1), day.lastDay());
    }

    private record Candidate(Code code, double score, LocalText why) {}

    private Optional<Candidate> best(String text, Claim claim, Map<Code, Integer> spoken) {
        Map<Code, Candidate> best = new java.util.LinkedHashMap<>();
        String context = Mention.context(text, claim);
        boolean narrowed = Mention.isNarrowed(text, claim);
        for (Mention words : Mention.of(text, claim)) {
            Aliases index = Terms.isBare(words.text()) ? bare : toned;
            for (Aliases.Match match : index.matches(words.text(), context)) {
                if (narrowed && match.alias().isThin()) {
                    continue;
                }
                candidate(claim, words, match, spoken)
                        .ifPresent(found -> best.merge(found.code(), found, (a, b) -> b.score() > a.score() ? b : a));
            }
        }
        return best.values().stream()
                .filter(each -> each.score() >= LEAST)
                .reduce((a, b) -> b.score() > a.score() ? b : a);
    }

    private Optional<Candidate> candidate(Claim claim, Mention words, Aliases.Match match, Map<Code, Integer> spoken) {
        Indicator indicator = catalogue.indicator(match.alias().indicator());
        Measures.Fit fit = Measures.fit(claim, indicator.unit());
        boolean counted = claim.kind() == Claim.Kind.FRACTION && wholes.contains(indicator.code());
        if (fit == Measures.Fit.NONE || counted || match.ofAlias() < LEAST_OF_ALIAS || words.isOnlyFor(fit)) {
            return Optional.empty();
        }
        double plausible = fit == Measures.Fit.VALUE ? plausible(claim, indicator) : CHANGE_DISCOUNT;
        double prior = spoken.containsKey(indicator.code()) ? SPOKEN_OF : 1;
        double score = Math.min(1, match.score() * words.weight() * plausible * prior);
        return Optional.of(new Candidate(indicator.code(), score, why(match, claim, plausible, prior)));
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

    private static LocalText why(Aliases.Match match, Claim claim, double plausible, double prior) {
        String alias = match.alias().text();
        String parts = String.format(Locale.ROOT, "%.0f%% / %.0f%%", 100 * match.ofMention(), 100 * match.ofAlias());
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
