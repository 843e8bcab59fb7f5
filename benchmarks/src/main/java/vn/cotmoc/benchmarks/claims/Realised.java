package vn.cotmoc.benchmarks.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.Evaluation;
import vn.cotmoc.claims.Marked;
import vn.cotmoc.claims.Satellite;

/// A sentence made from a template, with its marks.
///
/// @param compared the numbers of the comparisons that the template speaks of; others it leaves open
record Realised(Marked marked, Set<BigDecimal> compared) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Realised {
        compared = Set.copyOf(compared);
    }

    static Realised of(Template template, Facts pack, Random random) {
        return of(template, new Slots(template, pack, random));
    }

    static Realised of(Template template, Slots slots) {
        List<Evaluation.Mark> marks = new ArrayList<>();
        Set<BigDecimal> compared = new HashSet<>();
        boolean ranked = false;
        for (Template.Stated stated : template.stated()) {
            List<Evaluation.Comparison> comparisons = comparisons(stated, slots, compared);
            // A rank that hangs on a level is no claim of its own, by the contract; it is not wrong either.
            boolean optional = stated.kind().equals("rank") && ranked;
            ranked |= !stated.mark("rank", "").isEmpty();
            marks.add(mark(template, stated, slots, comparisons, optional));
        }
        return new Realised(new Marked(template.id() + " " + slots.text(), slots.text(), marks), compared);
    }

    private static List<Evaluation.Comparison> comparisons(
            Template.Stated stated, Slots slots, Set<BigDecimal> compared) {
        List<Evaluation.Comparison> comparisons = new ArrayList<>();
        for (String mark : stated.marks()) {
            String[] parts = mark.split("=");
            if (!Set.of("s", "h", "of", "i").contains(parts[0])) {
                BigDecimal value = value(parts[1], slots);
                compared.add(key(value));
                compared.add(key(value.subtract(HUNDRED)));
                comparisons.add(
                        new Evaluation.Comparison(Satellite.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), value));
            }
        }
        return comparisons;
    }

    private static BigDecimal key(BigDecimal value) {
        return value.abs().stripTrailingZeros();
    }

    private static BigDecimal value(String words, Slots slots) {
        if (words.equals("100x-100")) {
            return slots.fact("x").number().multiply(HUNDRED).subtract(HUNDRED);
        }
        if (words.startsWith("100+")) {
            return HUNDRED.add(slots.fact(words.substring(4)).number());
        }
        if (words.startsWith("100-")) {
            return HUNDRED.subtract(slots.fact(words.substring(4)).number());
        }
        String slot = words.replaceAll("^[+-]", "");
        BigDecimal value = slots.fact(slot).number();
        return words.startsWith("-") ? value.negate() : value;
    }

    private static Evaluation.Mark mark(
            Template template,
            Template.Stated stated,
            Slots slots,
            List<Evaluation.Comparison> comparisons,
            boolean optional) {
        Fact fact = slots.fact(stated.slot());
        boolean falls = stated.slot().equals("down") || template.text().contains("giảm {" + stated.slot() + "} điểm");
        BigDecimal value = falls ? fact.whole().negate() : fact.whole();
        Optional<BigDecimal> high = stated.slot().equals("lo")
                ? Optional.of(new Fact("", slots.fact("hi").number(), fact.unit()).whole())
                : Optional.empty();
        Optional<BigDecimal> of = Optional.of(stated.mark("of", ""))
                .filter(slot -> !slot.isEmpty())
                .map(slot -> slots.fact(slot).number());
        return new Evaluation.Mark(
                value,
                unit(template, stated, fact),
                Optional.of(comparisons),
                optional,
                Optional.of(new Evaluation.Extent(high.map(Realised::plain), of.map(Realised::plain))),
                new Evaluation.Setting(
                        Optional.empty(),
                        Optional.of(stated.kind()),
                        period(template, stated, slots),
                        Optional.of(stated.mark("s", "actual")),
                        Optional.of(stated.mark("h", ""))));
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// The unit of the fact, or the noun behind the number where the template has it.
    private static String unit(Template template, Template.Stated stated, Fact fact) {
        String slot = stated.mark("of", stated.slot());
        int at = template.text().indexOf("{" + slot + "} ");
        boolean noun = fact.unit().isEmpty() && at >= 0;
        return noun ? template.text().substring(at + slot.length() + 3).split("[ ,.;]")[0] : fact.bareUnit();
    }

    /// Judged where the sentence names one time only, and not for the levels that it is compared with.
    private static Optional<String> period(Template template, Template.Stated stated, Slots slots) {
        boolean other = template.holds("pb")
                || template.text().contains("cuối {p}")
                || template.text().matches("(?s).*(\\d{4}|tháng \\d|\\d+ tháng|Năm nay|năm nay).*");
        boolean compared = stated.slot().equals("b") || stated.slot().equals("t");
        return template.holds("p") && !other && !compared
                ? Optional.of(slots.times().canonical())
                : Optional.empty();
    }

    /// The claims without the comparisons that the template does not speak of.
    List<Claim> judged(List<Claim> claims) {
        return claims.stream().map(this::judged).toList();
    }

    private Claim judged(Claim claim) {
        List<Satellite> satellites = claim.links().satellites().stream()
                .filter(each -> compared.contains(key(each.value()))
                        || compared.contains(key(each.value().subtract(HUNDRED))))
                .toList();
        Claim.Links links = new Claim.Links(satellites, claim.links().ambiguous());
        return new Claim(claim.mention(), claim.kind(), claim.subject(), claim.amount(), claim.setting(), links);
    }
}
