package vn.cotmoc.claims.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
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
/// An indicator is linked where enough of one of its names is said near the number and little else that the name leaves
/// unexplained; the unit must be one in which it is measured. Where no name is good enough, or two are as good, there
/// is no link: the claim speaks of something that the ledger does not hold, or leaves open of what. Deterministic and
/// safe for use by many threads.
public final class Linker {

    /// Letters behind a number in which the rest of what it counts may stand.
    private static final int LONGEST_NOUN = 40;

    private static final Pattern TO_END = Pattern.compile(
            "(?<!\\p{L})(đến|tới) (hết |cuối |hết ngày cuối )?(tháng|quý) ",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Catalogue catalogue;
    private final Contest contest;
    private final Geography geography;
    private final Map<Boolean, Index> indexes = new ConcurrentHashMap<>();
    private final PlaceFinder places;

    public Linker(Catalogue catalogue, Geography geography, Past past) {
        this.catalogue = catalogue;
        this.contest = new Contest(catalogue, past);
        this.geography = geography;
        this.places = new PlaceFinder(geography);
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
        for (int at = 0; at < claims.size(); at++) {
            Claim claim = claims.get(at);
            if (!line.holds(claim)) {
                List<Claim> together = Line.claims(text, claims, at);
                index = index(isBare(claim, together));
                line = Line.around(index.wording(), text, claim, together);
                last = line.before(index.wording(), text);
                before.addAll(here);
                here.clear();
            }
            Map<Code, Measures.Fit> fits = contest.fits(claim, behind(text, claim));
            Contest.Known known = new Contest.Known(before, here, fits, fits.isEmpty());
            Scope scope = Scope.of(index.wording(), line, claim, last);
            Link link = link(text, claim, home, date, contest.best(index.names(), scope, claim, known));
            link.indicator().ifPresent(here::add);
            links.add(link);
        }
        return List.copyOf(links);
    }

    /// The link of what hangs on a claim, by the words around that.
    ///
    /// @param hanging in place of the claim
    /// @param bearing the claim and its link
    Link hanging(String text, List<Claim> claims, int at, Claim hanging, Link bearing, Optional<LocalDate> date) {
        List<Claim> together = new ArrayList<>(Line.claims(text, claims, at));
        together.set(together.indexOf(claims.get(at)), hanging);
        Index index = index(isBare(hanging, together));
        Line line = Line.around(index.wording(), text, hanging, together);
        Set<Code> before = bearing.indicator().map(Set::of).orElse(Set.of());
        Map<Code, Measures.Fit> fits = contest.fits(hanging, "");
        Contest.Known known = new Contest.Known(before, before, fits, fits.isEmpty());
        Scope scope = Scope.of(index.wording(), line, hanging, List.of());
        return link(text, hanging, bearing.place(), date, contest.best(index.names(), scope, hanging, known));
    }

    private static String behind(String text, Claim claim) {
        int end = claim.mention().end();
        return text.substring(end, Math.min(text.length(), end + LONGEST_NOUN));
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
            PlaceFinder.tell(geography, catalogue.pack().root(), wording);
            return new Index(wording, new Names(wording, catalogue.indicators().values()));
        }
    }

    private Link link(
            String text,
            Claim claim,
            Optional<PlaceId> home,
            Optional<LocalDate> date,
            Optional<Contest.Candidate> best) {
        Optional<Spot> spot = places.around(text, claim, date);
        Optional<Code> indicator = best.map(Contest.Candidate::code);
        return new Link(
                indicator,
                spot.isEmpty() ? home : spot.flatMap(Spot::held),
                spot.flatMap(Spot::outside),
                period(text, claim, indicator),
                best.map(Contest.Candidate::score).orElse(0.0),
                best.map(Contest.Candidate::match).map(Names.Fit::cover).orElse(0.0),
                best.map(found -> found.why(claim))
                        .orElseGet(() -> new LocalText(
                                "không chỉ tiêu nào của sổ khớp cả tên lẫn đơn vị",
                                "no indicator of the ledger fits by name and unit")));
    }

    /// Of a flow, what ran to a day, or “đến hết tháng 11”, ran since January.
    private Optional<Period> period(String text, Claim claim, Optional<Code> indicator) {
        boolean flow = indicator
                .map(code -> catalogue.indicator(code).nature().kind() == Indicator.Kind.FLOW)
                .orElse(false);
        return claim.setting()
                .period()
                .map(period ->
                        flow && (isDay(period) || isReached(text, claim, period)) ? sinceJanuary(period) : period);
    }

    private static boolean isReached(String text, Claim claim, Period period) {
        boolean part = period instanceof Period.Regular regular
                && (regular.frequency() == Frequency.MONTH || regular.frequency() == Frequency.QUARTER);
        int start = Math.max(
                0, text.lastIndexOf(claim.mention().sentence(), claim.mention().start()));
        return part
                && TO_END.matcher(text.substring(start, claim.mention().start()))
                        .find();
    }

    private static boolean isDay(Period period) {
        return period instanceof Period.Regular regular && regular.frequency() == Frequency.DAY;
    }

    private static Period sinceJanuary(Period day) {
        return Period.ofDays(day.start().withDayOfYear(1), day.lastDay());
    }
}
