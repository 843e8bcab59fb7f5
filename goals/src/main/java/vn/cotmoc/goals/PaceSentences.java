package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.Locale;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// Says where a figure stands while the period of its target runs: the second half of a sentence, from a semicolon to
/// the
/// full stop.
final class PaceSentences {
    private PaceSentences() {}

    static String of(Language language, Assessor.Case one, Status status, Pace pace) {
        return span(language, one)
                + pace.unsaid().map(why -> unsaid(language, why)).orElse("")
                + pace.way().map(way -> way(language, one, way, pace)).orElse("")
                + pace.chance().map(chance -> chance(language, chance)).orElse("")
                + (pace.unsaid().isPresent() ? "" : caution(language, pace) + verdict(language, status))
                + pace.needed().map(needed -> needed(language, needed)).orElse("")
                + ".";
    }

    /// Of which part of the period the figure is.
    private static String span(Language language, Assessor.Case one) {
        boolean vi = language == Language.VI;
        if (one.isWhole()) {
            return vi
                    ? "; kỳ kế hoạch chưa kết thúc, đây là số ước cả kỳ"
                    : "; the period of the plan is not over, this is an expected result";
        }
        String of = vi
                ? "; đây là số " + language.period(one.shown().period())
                : "; the figure is the one " + of(language.period(one.shown().period()));
        Stand stand = one.stand();
        if (stand.period().equals(one.shown().period())) {
            return of;
        }
        String sum = Words.full(language, stand.figure());
        String since = language.period(stand.period());
        return of + (vi ? ", cộng cả " + since + " là " + sum : ", and all of " + since + " makes " + sum);
    }

    /// English periods are of a time or to a day.
    private static String of(String period) {
        return period.startsWith("to ") ? period : "of " + period;
    }

    private static String unsaid(Language language, Pace.Unsaid why) {
        return (language == Language.VI ? "; chưa nói được: " : "; nothing can be said yet: ")
                + why.clause().in(language);
    }

    private static String way(Language language, Assessor.Case one, Way way, Pace pace) {
        boolean vi = language == Language.VI;
        String expected = Words.full(language, way.expected());
        return switch (way) {
            case Way.Reached reached ->
                vi ? "; đã bằng hoặc hơn mức của cả kỳ" : "; it is as good as the whole period asks already";
            case Way.Passed passed -> vi ? "; đã quá giới hạn của cả kỳ" : "; the limit of the whole period is passed";
            case Way.Estimated estimated -> "";
            case Way.Given given -> given(language, one, given, expected) + behind(language, one, way, pace);
            case Way.Seasonal seasonal ->
                seasonal(language, seasonal.profile(), expected) + behind(language, one, way, pace);
        };
    }

    private static String given(Language language, Assessor.Case one, Way.Given given, String expected) {
        boolean vi = language == Language.VI;
        String to = language.period(given.to());
        if (!given.isBetween()) {
            return vi ? "; lộ trình đến mốc " + to + " là " + expected : "; the path " + of(to) + " is " + expected;
        }
        String from = language.period(given.from());
        boolean first = given.from().equals(one.target().period());
        boolean last = given.to().equals(one.target().period());
        return switch (language) {
            case VI ->
                "; lộ trình, chia đều từ " + (first ? "đầu kỳ" : "mốc " + from) + " đến "
                        + (last ? "chỉ tiêu " : "mốc ") + to + ", là " + expected;
            case EN ->
                "; the path, straight from " + (first ? "the beginning" : "the milestone " + of(from)) + " to the "
                        + (last ? "target " : "milestone ") + of(to) + ", is " + expected;
        };
    }

    private static String seasonal(Language language, Profile profile, String expected) {
        String share = language.rounded(profile.share(), 1);
        String spread = language.rounded(profile.spread(), 1);
        String years = profile.firstYear() + "–" + profile.lastYear();
        return switch (language) {
            case VI ->
                "; theo " + profile.years() + " năm trong " + years + ", đến ngày này bình quân đã có " + share
                        + "% (± " + spread + ") số cả năm, ứng với " + expected;
            case EN ->
                "; in " + profile.years() + " years of " + years + ", " + share + "% (± " + spread
                        + ") of the year was there by this day on average, which makes " + expected;
        };
    }

    /// How far the figure lies behind its way.
    private static String behind(Language language, Assessor.Case one, Way way, Pace pace) {
        boolean vi = language == Language.VI;
        BigDecimal missing = pace.missing().orElse(BigDecimal.ZERO);
        if (missing.signum() == 0) {
            return vi ? ", đã đạt mức này" : ", which is reached";
        }
        BigDecimal gap = gap(one.stand().figure(), way.expected());
        String size = Words.number(language, gap.abs(), one.indicator());
        String part = Words.percent(language, missing);
        boolean below = gap.signum() < 0;
        boolean fromBase = one.indicator().nature().kind() == Indicator.Kind.STOCK && hasBase(one);
        return switch (language) {
            case VI ->
                ", " + (below ? "thấp hơn " : "cao hơn ") + size + " hay " + part
                        + (fromBase ? " quãng đường từ mức đầu kỳ" : " kế hoạch")
                        + (within(way, missing) ? ", còn trong biên độ" : "");
            case EN ->
                ", " + size + (below ? " below it, or " : " above it, or ") + part
                        + (fromBase ? " of the way from the base" : " of the plan")
                        + (within(way, missing) ? ", still within the spread" : "");
        };
    }

    private static boolean within(Way way, BigDecimal missing) {
        return way instanceof Way.Seasonal seasonal
                && missing.compareTo(seasonal.profile().spread()) <= 0;
    }

    private static boolean hasBase(Assessor.Case one) {
        return one.subject().lastActual().isPresent()
                || (one.target() instanceof Target.Recorded recorded
                        && recorded.baseline().isPresent());
    }

    private static BigDecimal gap(Figure.Known figure, Figure.Known expected) {
        BigDecimal end = expected.bound() instanceof Bound.UpTo(BigDecimal high)
                        && figure.value().compareTo(high) > 0
                ? high
                : expected.value();
        return figure.value().subtract(end);
    }

    private static String chance(Language language, Chance chance) {
        String median = Words.full(language, chance.median());
        String likely = language.value(chance.likely());
        return language == Language.VI
                ? "; dự báo cả kỳ " + median + ", 80% khả năng trong khoảng " + likely + ", khả năng đạt "
                        + chance.percent() + "%"
                : "; the projection for the whole is " + median + ", within " + likely + " with 80% probability, and "
                        + chance.percent() + "% likely to meet the plan";
    }

    /// Where the way and the projection speak differently, the more cautious one decides, and the sentence says so.
    private static String caution(Language language, Pace pace) {
        if (!Pacer.differ(pace)) {
            return "";
        }
        return language == Language.VI
                ? "; hai cách nói khác nhau, lấy cách thận trọng hơn"
                : "; the two disagree, and the more cautious one counts";
    }

    private static String verdict(Language language, Status status) {
        String word = status.word().in(language);
        return ": " + word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    private static String needed(Language language, Needed needed) {
        String remaining = Words.full(language, needed.remaining());
        String months = language.number(needed.months());
        String each = Words.full(language, needed.perMonth());
        return switch (language) {
            case VI ->
                "; " + (needed.limit() ? "chỉ còn được thêm " : "còn phải thêm ") + remaining + " trong " + months
                        + " tháng, mỗi tháng " + each;
            case EN ->
                "; " + (needed.limit() ? "no more than " + remaining + " may come" : remaining + " must come") + " in "
                        + months + " months, " + each + " a month";
        };
    }
}
