package vn.cotmoc.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.cotmoc.charts.Classes;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// What a map shows, as the address asks or, where it does not say, as there is most to see.
///
/// @param day whose places are drawn
record MapQuestion(Indicator indicator, Code level, Period period, LocalDate day, AsOf asOf, Look look) {
    private static final int USUAL_CLASSES = 5;
    private static final LocalText CLASSES = new LocalText("một số từ 2 đến 7", "a number from 2 to 7");
    private static final LocalText METHODS = new LocalText("quantile hoặc equal", "quantile or equal");
    private static final LocalText FORMS = new LocalText("shapes hoặc tiles", "shapes or tiles");
    private static final LocalText BREAKS = new LocalText(
            "từ 1 đến 6 số tăng dần, cách nhau bằng dấu phẩy, như 2000,5000.5",
            "1 to 6 rising numbers joined by commas, as 2000,5000.5");

    /// How it is drawn.
    ///
    /// @param breaks given ones; without any they are computed
    record Look(boolean equalIntervals, int classes, List<BigDecimal> breaks, boolean tiles) {

        static Look of(Ask ask) {
            String method = oneOf(ask, "method", METHODS, "quantile", "equal");
            String form = oneOf(ask, "form", FORMS, "shapes", "tiles");
            int classes = ask.text("classes").map(Look::classes).orElse(USUAL_CLASSES);
            return new Look(
                    method.equals("equal"),
                    classes,
                    ask.text("breaks").map(Look::breaks).orElse(List.of()),
                    form.equals("tiles"));
        }

        private static String oneOf(Ask ask, String name, LocalText expected, String usual, String other) {
            String text = ask.text(name).orElse(usual);
            if (!text.equals(usual) && !text.equals(other)) {
                throw Problem.badParameter(name, text, expected);
            }
            return text;
        }

        private static int classes(String text) {
            if (!text.matches("[2-7]")) {
                throw Problem.badParameter("classes", text, CLASSES);
            }
            return Integer.parseInt(text);
        }

        private static List<BigDecimal> breaks(String text) {
            if (!text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?(,-?[0-9]{1,12}(\\.[0-9]{1,6})?){0,5}")) {
                throw Problem.badParameter("breaks", text, BREAKS);
            }
            List<BigDecimal> breaks =
                    Stream.of(text.split(",")).map(BigDecimal::new).toList();
            for (int i = 1; i < breaks.size(); i++) {
                if (breaks.get(i - 1).compareTo(breaks.get(i)) >= 0) {
                    throw Problem.badParameter("breaks", text, BREAKS);
                }
            }
            return breaks;
        }

        /// The classes of these values.
        Classes of(List<BigDecimal> values) {
            if (!breaks.isEmpty()) {
                return new Classes(breaks);
            }
            return equalIntervals ? Classes.equalIntervals(values, classes) : Classes.quantiles(values, classes);
        }
    }

    /// The question of the address; empty where no indicator has figures of several places and none is asked for.
    static Optional<MapQuestion> of(Ask ask, Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage) {
        Optional<Indicator> indicator = ask.text("indicator")
                .map(text -> Optional.of(text)
                        .filter(Code::isCode)
                        .flatMap(code -> ask.ledger().catalogue().findIndicator(Code.parse(code)))
                        .orElseThrow(() -> Problem.noIndicator(text)))
                .or(() -> fullest(coverage).map(code -> ask.ledger().catalogue().indicator(code)));
        return indicator.map(each -> of(ask, each, coverage.getOrDefault(each.code(), Map.of())));
    }

    private static Optional<Code> fullest(Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage) {
        return coverage.entrySet().stream()
                .max(Comparator.<Map.Entry<Code, Map<Code, SortedMap<Period, Integer>>>>comparingInt(
                                each -> most(each.getValue()))
                        .thenComparing(Map.Entry.<Code, Map<Code, SortedMap<Period, Integer>>>comparingByKey()
                                .reversed()))
                .map(Map.Entry::getKey);
    }

    private static int most(Map<Code, SortedMap<Period, Integer>> levels) {
        return levels.values().stream()
                .flatMap(periods -> periods.values().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static MapQuestion of(Ask ask, Indicator indicator, Map<Code, SortedMap<Period, Integer>> levels) {
        Code level = ask.code("level", Queries.LEVEL)
                .or(() -> levels.entrySet().stream()
                        .max(Comparator.<Map.Entry<Code, SortedMap<Period, Integer>>>comparingInt(
                                        each -> most(Map.of(each.getKey(), each.getValue())))
                                .thenComparing(Map.Entry.<Code, SortedMap<Period, Integer>>comparingByKey()
                                        .reversed()))
                        .map(Map.Entry::getKey))
                .orElse(new Code("commune"));
        SortedMap<Period, Integer> periods = levels.getOrDefault(level, new TreeMap<>(Period.BY_TIME));
        Period period = ask.text("period")
                .map(Ranking::period)
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.lastKey()))
                .orElseGet(() -> Period.year(ask.ledger().catalogue().pack().defaultYear()));
        LocalDate day = ask.day(MapTables.GEOGRAPHY)
                .orElseGet(() -> period.endExclusive().minusDays(1));
        return new MapQuestion(indicator, level, period, day, ask.asOf(), Look.of(ask));
    }
}
