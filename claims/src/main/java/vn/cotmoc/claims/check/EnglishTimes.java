package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.claims.Timed;
import vn.cotmoc.model.Period;

/// Finds times in an English question: a year, “June 2025”, “Q3 2025”, “first nine months of 2025”.
final class EnglishTimes {
    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "01"),
            Map.entry("feb", "02"),
            Map.entry("mar", "03"),
            Map.entry("apr", "04"),
            Map.entry("may", "05"),
            Map.entry("jun", "06"),
            Map.entry("jul", "07"),
            Map.entry("aug", "08"),
            Map.entry("sep", "09"),
            Map.entry("oct", "10"),
            Map.entry("nov", "11"),
            Map.entry("dec", "12"));
    private static final Map<String, String> COUNTS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"));
    private static final Map<String, String> ORDER = Map.of("first", "1", "second", "2", "third", "3", "fourth", "4");

    private static final String YEAR = "((?:19|20)\\d\\d)\\b";
    private static final Pattern TIME = Pattern.compile("(?i)\\bfirst (?<count>\\w+) months of " + YEAR
            + "|\\b(?<half>first|second) half of " + YEAR
            + "|\\b(?<quarter>first|second|third|fourth) quarter of " + YEAR
            + "|\\bQ(?<q>[1-4])[ /,]*" + YEAR
            + "|\\b(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?,? " + YEAR
            + "|\\b" + YEAR);

    private EnglishTimes() {}

    static List<Timed> of(String text) {
        List<Timed> found = new ArrayList<>();
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            found.add(new Timed(time.start(), time.end(), Period.parse(name(time.toMatchResult()))));
        }
        return found;
    }

    private static String name(MatchResult time) {
        String year = time.group().substring(time.group().length() - 4);
        if (time.group("count") != null) {
            String word = time.group("count").toLowerCase(Locale.ROOT);
            String months = COUNTS.getOrDefault(word, word);
            return switch (months) {
                case "3" -> year + "-Q1";
                case "6" -> year + "-H1";
                default -> months.matches("[2-9]|1[01]") ? year + "/P" + months + "M" : year;
            };
        }
        if (time.group("half") != null) {
            return year + "-H" + ORDER.get(time.group("half").toLowerCase(Locale.ROOT));
        }
        if (time.group("quarter") != null) {
            return year + "-Q" + ORDER.get(time.group("quarter").toLowerCase(Locale.ROOT));
        }
        if (time.group("q") != null) {
            return year + "-Q" + time.group("q");
        }
        return time.group("month") == null
                ? year
                : year + "-" + MONTHS.get(time.group("month").toLowerCase(Locale.ROOT));
    }
}
