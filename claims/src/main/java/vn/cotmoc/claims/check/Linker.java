package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import vn.cotmoc.model.Unit;

/// Says of which indicator, place and period of the ledger each claim of a text speaks.
///
/// The score of an indicator is how much of the words its name explains and how much of the name the words hold, since
/// a
/// name may fit by one common word alone. The unit must be one in which the indicator is measured. Among equals
/// counts what the text spoke of before, and whether the value lies where the figures have lain. Where the best score
/// stays below the least, there is no link: the claim speaks of something that the ledger does not hold. Deterministic
/// and safe for use by many threads.
public final class Linker {
    private static final double LEAST = 0.56;
    private static final double LEAST_OF_NAME = 0.70;
    private static final double CHANGE_DISCOUNT = 0.97;
    private static final double SPOKEN_OF = 1.02;
    private static final double SAID_ALREADY = 0.95;
    private static final double TOO_NEAR = 0.995;
    private static final double GROWN = 0.9;
    private static final double PER_UNSAID = 0.85;
    private static final double PER_POWER = 0.04;
    private static final double WORST = 0.85;

    private final Catalogue catalogue;
    private final Past past;
    private final Geography geography;
    private final Map<Boolean, Index> indexes = new ConcurrentHashMap<>();
    private final PlaceFinder places;

    /// What others are parts of; so many of so many never speaks of the whole alone.
    private final Set<Code> wholes;

    public Linker(Catalogue catalogue, Geography geography, Past past) {
        this.catalogue = catalogue;
        this.past = past;
        this.geography = geography;
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
        Set<Code> before = new HashSet<>();
        Set<Code> here = new HashSet<>();
        List<Link> links = new ArrayList<>();
        Index index = index(false);
        Line line = Line.NONE;
        List<Wording.Word> last = List.of();
        for (Claim claim : claims) {
            if (!line.holds(claim)) {
                index = index(isBare(claim, claims));
                line = Line.around(index.wording(), text, claim, claims);
                last = line.before(index.wording(), text);
                before.addAll(here);
                here.clear();
            }
            Map<Code, Measures.Fit> fits =
                    fits(claim, text.substring(claim.mention().end()));
            Spoken spoken = new Spoken(index, before, here, fits, fits.isEmpty());
            Link link = link(text, claim, home, date, best(spoken, Scope.of(line, claim, last), claim));
            link.indicator().ifPresent(here::add);
            links.add(link);
        }
        return List.copyOf(links);
    }

    /// The names with tones or without, made when first needed.
    private Index index(boolean folded) {
        return indexes.computeIfAbsent(folded, key -> Index.of(catalogue, geography, key));
    }

    /// Whether the words around the numbers of the sentence have no tones.
    private static boolean isBare(Claim claim, List<Claim> claims) {
        String words = claim.mention().sentence();
        for (Claim each : claims) {
            words = words.replace(each.mention().text(), "");
        }
        return Terms.isBare(words);
    }

    /// Names and the words that they are told by.
    private record Index(Wording wording, Names names) {
        static Index of(Catalogue catalogue, Geography geography, boolean folded) {
            Wording wording = new Wording(folded);
            PlaceFinder.tell(geography, wording);
            return new Index(wording, new Names(wording, catalogue.indicators().values()));
        }
    }

    /// @param before what the sentences before spoke of
    /// @param here what the sentence has spoken of
    /// What is known of a claim before names are tried.
    ///
    /// @param before what the sentences before spoke of
    /// @param here what the sentence has spoken of
    /// @param fits what the claim says of each indicator in its unit
    /// @param strange whether no indicator has the unit
    private record Spoken(
            Index index, Set<Code> before, Set<Code> here, Map<Code, Measures.Fit> fits, boolean strange) {
        boolean isMeasured(Code indicator) {
            return strange || fits.containsKey(indicator);
        }
    }

    private Map<Code, Measures.Fit> fits(Claim claim, String behind) {
        Map<Unit, Measures.Fit> byUnit = new HashMap<>();
        Map<Code, Measures.Fit> all = new HashMap<>();
        for (Indicator indicator : catalogue.indicators().values()) {
            Measures.Fit fit = byUnit.computeIfAbsent(indicator.unit(), unit -> Measures.fit(claim, unit, behind));
            if (fit != Measures.Fit.NONE) {
                all.put(indicator.code(), fit);
            }
        }
        return all;
    }

    private Link link(
            String text, Claim claim, Optional<PlaceId> home, Optional<LocalDate> date, Optional<Candidate> best) {
        Optional<Spot> spot = places.around(text, claim, date);
        Optional<Code> indicator = best.map(Candidate::code);
        return new Link(
                indicator,
                spot.isEmpty() ? home : spot.flatMap(Spot::held),
                spot.flatMap(Spot::outside),
                period(claim, indicator),
                best.map(Candidate::score).orElse(0.0),
                best.map(found -> why(found, claim))
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

    private record Candidate(Code code, double score, Names.Fit match, double plausible, double prior) {}

    private Optional<Candidate> best(Spoken spoken, Scope scope, Claim claim) {
        Map<Code, Candidate> best = new LinkedHashMap<>();
        for (Names.Fit fit : spoken.index().names().fits(scope, spoken::isMeasured)) {
            candidate(claim, fit, scope, spoken)
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

    private Optional<Candidate> candidate(Claim claim, Names.Fit match, Scope scope, Spoken spoken) {
        Indicator indicator = catalogue.indicator(match.name().indicator());
        Measures.Fit fit = fit(claim, indicator, match, spoken);
        boolean counted = claim.kind() == Claim.Kind.FRACTION && wholes.contains(indicator.code());
        if (fit == Measures.Fit.NONE || counted || match.ofName() < LEAST_OF_NAME) {
            return Optional.empty();
        }
        double plausible = fit == Measures.Fit.VALUE ? plausible(claim, indicator) : changed(claim, indicator);
        double prior = spoken.before().contains(indicator.code()) ? SPOKEN_OF : 1;
        double said = spoken.here().contains(indicator.code()) && fit == Measures.Fit.VALUE ? SAID_ALREADY : 1;
        double grown = claim.kind() == Claim.Kind.SHARE && match.name().tellsGrowth() ? GROWN : 1;
        double each = isPerUnsaid(claim, indicator, scope) ? PER_UNSAID : 1;
        double score = Math.min(1, match.score() * plausible * prior * said * each * grown);
        return Optional.of(new Candidate(indicator.code(), score, match, plausible, prior));
    }

    /// So much percent of a plan is rather the rate itself, where there is one.
    private static double changed(Claim claim, Indicator indicator) {
        boolean rate = Measures.bare(indicator.unit()).equals("%");
        return claim.kind() == Claim.Kind.PLAN_PERCENT && rate ? 1 : CHANGE_DISCOUNT;
    }

    /// By unit; what is counted may also be named as the name of the indicator does, as 2.480 nhân sự are workers.
    private static Measures.Fit fit(Claim claim, Indicator indicator, Names.Fit match, Spoken spoken) {
        boolean counted = spoken.strange()
                && indicator.unit().dimension().text().startsWith("count-")
                && spoken.index().wording().cut(claim.amount().unit()).stream()
                        .anyMatch(word -> word.listed() && match.name().terms().containsKey(word.term()));
        return counted ? Measures.Fit.VALUE : spoken.fits().getOrDefault(indicator.code(), Measures.Fit.NONE);
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

    private static LocalText why(Candidate found, Claim claim) {
        Names.Fit match = found.match();
        String alias = match.name().text();
        String parts = String.format(Locale.ROOT, "%.0f%% / %.0f%%", 100 * match.ofMention(), 100 * match.ofName());
        String unit = claim.amount().unit();
        boolean far = found.plausible() < 1 - PER_POWER;
        return new LocalText(
                "khớp tên “" + alias + "” (" + parts + " của lời văn và của tên), đơn vị " + unit
                        + (found.prior() > 1 ? ", đã nói đến ở trên" : "") + (far ? ", giá trị xa các số đã ghi" : ""),
                "fits the name “" + alias + "” (" + parts + " of the words and of the name), unit " + unit
                        + (found.prior() > 1 ? ", spoken of before" : "")
                        + (far ? ", the value lies far from the record" : ""));
    }
}
