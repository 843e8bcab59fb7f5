package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Writes sums of parts, places and periods that do not come out.
record Sums(Indicator indicator, Words words) {

    /// A stated whole against what its parts give.
    ///
    /// @param arithmetic the left side of the sum, as `533 + 504`
    Contradiction unequal(
            Contradiction.Kind kind,
            Cause cause,
            Said whole,
            Function<Language, String> arithmetic,
            BigDecimal sum,
            List<Said> parts) {
        BigDecimal gap = whole.figure().value().subtract(sum).abs();
        Figure size = Found.apart(whole.figure().value(), sum);
        LocalText sentence = Words.both(language -> {
            String stated = words.agency(language, whole.reporter())
                    + states(language)
                    + Words.full(language, whole.figure())
                    + when(language, whole);
            String count = arithmetic.apply(language) + " = " + Words.number(language, sum, indicator);
            String far = Words.number(language, gap, indicator) + percent(language, size);
            return language == Language.VI
                    ? stated + ", nhưng " + count + ": chênh " + far + "."
                    : stated + ", but " + count + ": " + far + " apart.";
        });
        return Found.of(kind, cause, size, sentence, with(whole, parts));
    }

    /// A part that is larger than its whole.
    Contradiction larger(Contradiction.Kind kind, Cause cause, Said part, Said whole) {
        Figure size = Found.apart(part.figure().value(), whole.figure().value());
        LocalText sentence = Words.both(language -> {
            String small = Words.full(language, part.figure()) + where(language, part);
            String large = Words.full(language, whole.figure()) + where(language, whole);
            return language == Language.VI
                    ? "Phần lớn hơn tổng: " + small + " > " + large + percent(language, size) + "."
                    : "A part exceeds its whole: " + small + " > " + large + percent(language, size) + ".";
        });
        return Found.of(kind, cause, size, sentence, List.of(whole, part));
    }

    static String plus(Language language, List<Said> parts) {
        return parts.stream().map(each -> language.value(each.figure())).collect(Collectors.joining(" + "));
    }

    static List<Said> with(Said first, List<Said> others) {
        List<Said> all = new ArrayList<>(List.of(first));
        all.addAll(others);
        return all;
    }

    private String where(Language language, Said said) {
        String part = said.cell().breakdown().isTotal() ? "" : said.cell().breakdown() + ", ";
        return " (" + part + language.period(said.period()) + ", " + words.agency(language, said.reporter()) + ")";
    }

    private static String when(Language language, Said said) {
        return " (" + language.period(said.period()) + ")";
    }

    private static String states(Language language) {
        return language == Language.VI ? " nêu " : " states ";
    }

    private static String percent(Language language, Figure size) {
        return size instanceof Figure.Known known ? " (" + Words.percent(language, known) + ")" : "";
    }
}
