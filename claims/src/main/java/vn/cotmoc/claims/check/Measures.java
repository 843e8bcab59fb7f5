package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Unit;

/// How the units that texts print fit those of the ledger.
///
/// A unit of the ledger has a scale in its name (tỷ đồng is 1,000,000,000 of đồng); a text prints scale and unit apart.
final class Measures {
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "nghìn", new BigDecimal("1000"),
            "triệu", new BigDecimal("1000000"),
            "tỷ", new BigDecimal("1000000000"));

    private static final Pattern CHANGES =
            Pattern.compile("(?<!\\p{L})(tăng|giảm)(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NEXT = Pattern.compile(" ([\\p{L}\\p{M}]+)");
    private static final String POINTS = "điểm phần trăm";

    private static final Map<String, Set<String>> SPELLINGS = spellings();

    private Measures() {}

    private static Map<String, Set<String>> spellings() {
        Map<String, Set<String>> all = new HashMap<>();
        for (String[] row : Resource.rows("units.tsv")) {
            all.put(row[0].toLowerCase(Locale.ROOT), new HashSet<>(java.util.List.of(row[1].split("\\|"))));
        }
        return all;
    }

    /// What a claim says of an indicator in the unit.
    enum Fit {
        /// The figure itself.
        VALUE,
        /// Only how it changed, or how much of a plan it is.
        CHANGE,
        /// Nothing.
        NONE
    }

    /// @param behind the text behind the number, which may go on with what is counted
    static Fit fit(Claim claim, Unit unit, String behind) {
        boolean percent = bare(unit).equals("%");
        return switch (claim.kind()) {
            case GROWTH -> percent ? Fit.VALUE : bare(unit).startsWith(POINTS) ? Fit.NONE : Fit.CHANGE;
            case DELTA, PLAN_PERCENT -> Fit.CHANGE;
            case LEVEL, SHARE, RANK, FRACTION, RANGE, FROM_TO, RATE ->
                factor(claim.amount().unit(), unit).isPresent() || goesOn(claim, unit, behind) ? Fit.VALUE : Fit.NONE;
        };
    }

    /// Percent of the planned capital that was disbursed is the rate of disbursement.
    static boolean isDisbursement(Claim claim, Indicator indicator) {
        return claim.kind() == Claim.Kind.PLAN_PERCENT
                && bare(indicator.unit()).equals("%")
                && indicator.name().vi().toLowerCase(Locale.ROOT).contains("giải ngân");
    }

    static Fit fit(Claim claim, Unit unit) {
        return fit(claim, unit, "");
    }

    /// Whether the indicator itself is a growth. Of any other rate, “giảm 2,95%” is a change and not the rate.
    static boolean isGrowth(Indicator indicator) {
        return CHANGES.matcher(indicator.name().vi()).find();
    }

    /// Whether the unit and the next word are the unit: nhà thầu, which was read as so many nhà.
    private static boolean goesOn(Claim claim, Unit unit, String behind) {
        Matcher next = NEXT.matcher(behind);
        return next.lookingAt()
                && factor(claim.amount().unit() + " " + next.group(1), unit).isPresent();
    }

    /// What one of the printed unit is in the unit of the ledger; empty where they measure different things.
    static Optional<BigDecimal> factor(String printed, Unit unit) {
        String name = bare(unit);
        String asked = printed.toLowerCase(Locale.ROOT);
        boolean same = name.equals(asked)
                || (name + "/năm").equals(asked)
                || asked.startsWith(name + " ")
                || asked.startsWith(name + ",")
                || SPELLINGS.getOrDefault(name, Set.of()).stream()
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).equals(asked));
        return same ? Optional.of(BigDecimal.ONE.divide(scale(unit))) : related(asked, name, unit);
    }

    /// Lengths, areas and masses, which texts print in other units than the ledger.
    private static Optional<BigDecimal> related(String asked, String name, Unit unit) {
        String pair = asked + ">" + name;
        String factor = switch (pair) {
            case "km>m", "tấn>kg", "kwh>wh" -> "1000";
            case "m>km", "kg>tấn" -> "0.001";
            case "km²>ha" -> "100";
            case "ha>km²", "cm>m" -> "0.01";
            case "tạ>tấn" -> "0.1";
            case "m>mm" -> "1000";
            case "mm>m" -> "0.001";
            case "cm>mm" -> "10";
            default -> "";
        };
        return factor.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(factor).divide(scale(unit)));
    }

    /// The unit without its scale, in lower case.
    static String bare(Unit unit) {
        String name = unit.name().vi().toLowerCase(Locale.ROOT);
        String first = name.split(" ", 2)[0];
        return SCALES.containsKey(first) && name.length() > first.length() ? name.substring(first.length() + 1) : name;
    }

    private static BigDecimal scale(Unit unit) {
        return SCALES.getOrDefault(unit.name().vi().split(" ", 2)[0].toLowerCase(Locale.ROOT), BigDecimal.ONE);
    }
}
