package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Writes each contradiction as a sum that one can follow.
record Disagreements(Indicator indicator, Words words) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final MathContext INNER = new MathContext(30, RoundingMode.HALF_UP);
    private static final MathContext FOUR_DIGITS = new MathContext(4);

    Contradiction values(Cause cause, Said one, Said other) {
        Figure size = Found.apart(one.figure().value(), other.figure().value());
        BigDecimal gap = one.figure().value().subtract(other.figure().value()).abs();
        LocalText sentence = Words.both(language -> {
            String first = reporter(language, one) + said(language) + Words.full(language, one.figure());
            String second = reporter(language, other) + said(language) + Words.full(language, other.figure());
            if (cause == Cause.UNIT) {
                return first + "; " + second + ": " + times(language, one, other) + ".";
            }
            String far = Words.number(language, gap, indicator) + percent(language, size);
            return language == Language.VI
                    ? first + "; " + second + ": chênh " + far + "."
                    : first + "; " + second + ": " + far + " apart.";
        });
        return Found.of(Contradiction.Kind.VALUES, cause, size, sentence, List.of(one, other));
    }

    /// A figure and the one that took its place.
    Contradiction revision(Said headline, Said other) {
        boolean inOrder =
                other.statement().known().isBefore(headline.statement().known());
        Said earlier = inOrder ? other : headline;
        Said later = inOrder ? headline : other;
        BigDecimal gap = later.figure().value().subtract(earlier.figure().value());
        LocalText sentence = Words.both(language -> {
            String first = reporter(language, earlier) + said(language) + Words.full(language, earlier.figure()) + " ("
                    + day(language, earlier) + ")";
            String second = reporter(language, later) + said(language) + Words.full(language, later.figure()) + " ("
                    + day(language, later) + ")";
            String far = (gap.signum() > 0 ? "+" : "") + Words.number(language, gap, indicator);
            return language == Language.VI
                    ? first + ", sau đó " + second + ": " + far + "; số sau thay số trước."
                    : first + ", then " + second + ": " + far + "; the later takes the place of the earlier.";
        });
        return Found.of(
                Contradiction.Kind.REVISION,
                Cause.REVISION,
                Found.apart(earlier.figure().value(), later.figure().value()),
                sentence,
                List.of(headline, other));
    }

    private String day(Language language, Said said) {
        return language.date(
                said.statement().known().atZone(words.catalogue().pack().zone()).toLocalDate());
    }

    private static String times(Language language, Said one, Said other) {
        BigDecimal a = one.figure().value().abs();
        BigDecimal b = other.figure().value().abs();
        String times = language.rounded(a.max(b).divide(a.min(b), INNER), 0);
        return language == Language.VI ? "gấp " + times + " lần" : times + " times as much";
    }

    /// A stated figure of a computed indicator, against the formula.
    Contradiction computed(Cause cause, Said said, Shown computed, Figure.Known gives) {
        Figure size = Found.apart(said.figure().value(), gives.value());
        BigDecimal gap = said.figure().value().subtract(gives.value()).abs();
        LocalText sentence = Words.both(language -> {
            String stated = reporter(language, said) + said(language) + Words.full(language, said.figure());
            String formula = Words.mark(language, gives) + Words.number(language, gives.value(), indicator);
            String far = Words.number(language, gap, indicator) + percent(language, size);
            return language == Language.VI
                    ? stated + "; tính từ các số đã ghi được " + formula + ": chênh " + far + "."
                    : stated + "; the recorded figures give " + formula + ": " + far + " apart.";
        });
        return Found.of(Contradiction.Kind.VALUES, cause, size, sentence, List.of(said), List.of(computed.id()));
    }

    Contradiction growth(Said said, Said base, Comparison stated, Cause cause) {
        BigDecimal implied = implied(said.figure().value(), stated.value().add(HUNDRED));
        Figure size = Found.apart(implied, base.figure().value());
        Figure recomputed = Percent.growth(said.figure(), base.figure());
        LocalText sentence = Words.both(language -> {
            String sum = sum(language, said, base) + " − 1 = " + growth(language, recomputed);
            String claim = Words.signedPercent(language, stated.value());
            String when = language.period(base.statement().observation().cell().period());
            String needed = "≈\u00a0" + Words.number(language, implied.round(FOUR_DIGITS), indicator);
            String recorded = Words.full(language, base.figure());
            return language == Language.VI
                    ? reporter(language, said) + " nêu " + claim + " so với " + when + ", nhưng " + sum + "; " + claim
                            + " cần gốc " + needed + ", số đã ghi là " + recorded + percent(language, size) + "."
                    : reporter(language, said) + " states " + claim + " on " + when + ", but " + sum + "; "
                            + claim + " needs a base of " + needed + ", the recorded one is " + recorded
                            + percent(language, size) + ".";
        });
        return Found.of(Contradiction.Kind.GROWTH, cause, size, sentence, List.of(said, base));
    }

    Contradiction plan(Said said, Target.Recorded plan, Comparison stated, Cause cause) {
        Figure recomputed = Percent.share(said.figure(), Assessor.named(plan.figure()));
        Figure size =
                recomputed instanceof Figure.Known known ? Found.apart(known.value(), stated.value()) : Found.NO_SIZE;
        Said target = new Said(plan.statement(), plan.figure());
        LocalText sentence = Words.both(language -> {
            String sum = sum(language, said, target) + " = "
                    + (recomputed instanceof Figure.Known known ? Words.percent(language, known) : "?");
            String claim = Words.percent(language, stated.value());
            String issuer =
                    words.agency(language, plan.statement().observation().reporter());
            return language == Language.VI
                    ? reporter(language, said) + " nêu đạt " + claim + " kế hoạch, nhưng theo kế hoạch đã ghi ("
                            + issuer + ") " + sum + "."
                    : reporter(language, said) + " states " + claim + " of plan, but by the recorded plan (" + issuer
                            + ") " + sum + ".";
        });
        return Found.of(Contradiction.Kind.PLAN, cause, size, sentence, List.of(said, target));
    }

    Contradiction readings(Said said, List<Comparison> readings) {
        LocalText sentence = Words.both(language -> {
            String all = readings.stream()
                    .map(each -> reading(language, said, each))
                    .collect(Collectors.joining(language == Language.VI ? "; hoặc " : "; or "));
            String value = Words.full(language, said.figure());
            return language == Language.VI
                    ? "Lời nguồn bên cạnh " + value + " hiểu được nhiều cách: " + all + "."
                    : "The source's words beside " + value + " can be read in more than one way: " + all + ".";
        });
        return Found.of(Contradiction.Kind.READING, Cause.AMBIGUOUS_WORDING, Found.NO_SIZE, sentence, List.of(said));
    }

    private String reading(Language language, Said said, Comparison stated) {
        boolean plan = stated.kind() == Comparison.Kind.VS_PLAN;
        boolean vi = language == Language.VI;
        String number = plan
                ? Words.percent(language, stated.value()) + (vi ? " kế hoạch" : " of plan")
                : Words.signedPercent(language, stated.value()) + (vi ? " so với gốc" : " on the base");
        BigDecimal divisor = plan ? stated.value() : stated.value().add(HUNDRED);
        if (divisor.signum() <= 0) {
            return number;
        }
        BigDecimal other = implied(said.figure().value(), divisor).round(FOUR_DIGITS);
        String name = plan ? (vi ? "kế hoạch" : "a plan of") : (vi ? "gốc" : "a base of");
        return number + " (" + name + " " + Words.number(language, other, indicator) + ")";
    }

    private static BigDecimal implied(BigDecimal value, BigDecimal percent) {
        return value.multiply(HUNDRED).divide(percent, INNER);
    }

    private static String sum(Language language, Said part, Said whole) {
        return language.value(part.figure()) + " ÷ " + language.value(whole.figure());
    }

    private static String growth(Language language, Figure growth) {
        return growth instanceof Figure.Known known ? Words.signedPercent(language, known) : "?";
    }

    private static String percent(Language language, Figure size) {
        return size instanceof Figure.Known known ? " (" + Words.percent(language, known) + ")" : "";
    }

    private String reporter(Language language, Said said) {
        return words.agency(language, said.statement().observation().reporter());
    }

    private static String said(Language language) {
        return language == Language.VI ? " nêu " : " states ";
    }
}
