package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// Writes what the growths need.
record Growths(Indicator indicator, Words words) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    ZoneId zone() {
        return words.catalogue().pack().zone();
    }

    Contradiction falling(GrowthClaim shorter, GrowthClaim longer) {
        Figure size = Found.apart(shorter.base().value(), longer.base().value());
        return Found.of(
                Contradiction.Kind.BASES,
                Cause.DIFFERENT_BASE,
                size,
                Words.both(language -> {
                    String end = language == Language.VI
                            ? "; kỳ dài hơn không thể có gốc nhỏ hơn."
                            : "; a longer stretch cannot have the smaller base.";
                    return needs(language, shorter) + "; " + needs(language, longer) + end;
                }),
                List.of(shorter.said(), longer.said()));
    }

    Contradiction leap(GrowthClaim shorter, GrowthClaim longer) {
        BigDecimal more = longer.base().value().subtract(shorter.base().value());
        BigDecimal now =
                longer.said().figure().value().subtract(shorter.said().figure().value());
        long days = ChronoUnit.DAYS.between(shorter.end(), longer.end());
        return Found.of(
                Contradiction.Kind.BASES,
                Cause.DIFFERENT_BASE,
                Found.apart(more, now),
                Words.both(language -> {
                    String difference = about(language, more);
                    String own = about(language, now);
                    String end = language == Language.VI
                            ? "; cả hai đúng thì riêng " + days + " ngày ở giữa của năm trước phải có " + difference
                                    + ", trong khi năm nay là " + own + "."
                            : "; for both to hold, the " + days + " days between must have brought " + difference
                                    + " the year before, against " + own + " this year.";
                    return needs(language, shorter) + "; " + needs(language, longer) + end;
                }),
                List.of(longer.said(), shorter.said()));
    }

    Contradiction cutOffs(GrowthClaim shorter, GrowthClaim longer) {
        BigDecimal more = longer.base().value().subtract(shorter.base().value());
        BigDecimal now =
                longer.said().figure().value().subtract(shorter.said().figure().value());
        long days = ChronoUnit.DAYS.between(shorter.end(), longer.end());
        BigDecimal grew = more.signum() > 0
                ? now.divide(more, MathContext.DECIMAL64)
                        .subtract(BigDecimal.ONE)
                        .multiply(HUNDRED)
                : BigDecimal.ZERO;
        return Found.of(
                Contradiction.Kind.CUT_OFF,
                Cause.CUT_OFF,
                Found.NO_SIZE,
                Words.both(language -> {
                    String rate = Words.signedPercent(language, grew);
                    String end = language == Language.VI
                            ? "; hai mốc cách nhau " + days
                                    + " ngày, không so được với nhau: cả hai đúng thì riêng " + days + " ngày ấy "
                                    + rate + "."
                            : "; the cut-offs lie " + days
                                    + " days apart and cannot be compared: for both to hold, " + "these " + days
                                    + " days alone had " + rate + ".";
                    return needs(language, shorter) + "; " + needs(language, longer) + end;
                }),
                List.of(shorter.said(), longer.said()));
    }

    Contradiction late(GrowthClaim claim, Said whole) {
        Optional<Quantity> growth = Bases.grows(claim.said(), whole);
        return Found.of(
                Contradiction.Kind.CUT_OFF,
                Cause.DIFFERENT_BASE,
                Found.apart(claim.base().value(), whole.figure().value()),
                Words.both(language -> {
                    String year = language.period(whole.period());
                    String against = language.value(claim.said().figure()) + " ÷ " + language.value(whole.figure())
                            + " − 1 = "
                            + growth.map(each -> Words.signedPercent(language, each.value()))
                                    .orElse("?");
                    return language == Language.VI
                            ? needs(language, claim) + "; nêu sau khi năm đã hết, so với cả năm " + year + " thì "
                                    + against + ": hai gốc khác nhau."
                            : needs(language, claim) + "; told after the year was over, against all of " + year
                                    + " it is " + against + ": two different bases.";
                }),
                List.of(claim.said(), whole));
    }

    private String needs(Language language, GrowthClaim claim) {
        String who = words.agency(language, claim.said().reporter());
        String rate = Words.signedPercent(language, claim.growth().value());
        String value = Words.full(language, claim.said().figure()) + " ("
                + language.period(claim.said().period()) + ")";
        return language == Language.VI
                ? who + " nêu " + value + " " + rate + ", cần gốc "
                        + about(language, claim.base().value())
                : who + " states " + value + " " + rate + ", which needs a base of "
                        + about(language, claim.base().value());
    }

    private String about(Language language, BigDecimal value) {
        return "≈\u00a0" + Words.number(language, value.round(FOUR_DIGITS), indicator);
    }
}
