package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private static final String OF = "(?: of| in)?[ ,/]+(?:the year )?";
    private static final String MONTH = "(?<@>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\b\\.?";
    private static final Pattern TIME =
            Pattern.compile("(?i)\\b(?:first (?<count>\\w+) months|(?<m>\\d{1,2}) ?M)" + OF + YEAR
                    + "|\\b(?<half>first|second) half" + OF + YEAR
                    + "|\\b(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th) quarter" + OF + YEAR
                    + "|\\bQ(?<q>[1-4])" + OF + YEAR
                    + "|\\bH(?<h>[12])" + OF + YEAR
                    + "|\\b(?<yq>(?:19|20)\\d\\d)[ -]?(?<part>[QH][1-4])\\b"
                    + "|\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? " + MONTH.replace("@", "dm") + ",? " + YEAR
                    + "|\\b" + MONTH.replace("@", "md") + " (?<d>\\d{1,2})(?:st|nd|rd|th)?,? " + YEAR
                    + "|\\b" + MONTH.replace("@", "month") + OF + YEAR
                    + "|\\b(?<from>(?:19|20)\\d\\d) ?[-–—] ?(?<last>(?:19|20)\\d\\d)\\b"
                    + "|\\b" + YEAR);

    private EnglishTimes() {}

    static List<Timed> of(String text) {
        List<Timed> found = new ArrayList<>();
        Matcher time = TIME.matcher(text);
        while (time.find()) {
            period(time.toMatchResult()).ifPresent(period -> found.add(new Timed(time.start(), time.end(), period)));
        }
        return found;
    }

    private static Optional<Period> period(MatchResult time) {
        try {
            return Optional.of(Period.parse(name(time)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String name(MatchResult time) {
        String year = time.group().substring(Math.max(0, time.group().length() - 4));
        if (time.group("count") != null || time.group("m") != null) {
            return months(year, Optional.ofNullable(time.group("count")).orElse(time.group("m")));
        }
        if (time.group("half") != null) {
            return year + "-H" + ORDER.get(lower(time.group("half")));
        }
        if (time.group("quarter") != null) {
            String word = lower(time.group("quarter"));
            return year + "-Q" + ORDER.getOrDefault(word, word.substring(0, 1));
        }
        if (time.group("q") != null) {
            return year + "-Q" + time.group("q");
        }
        if (time.group("h") != null) {
            return year + "-H" + time.group("h");
        }
        if (time.group("yq") != null) {
            return time.group("yq") + "-" + time.group("part").toUpperCase(Locale.ROOT);
        }
        if (time.group("from") != null) {
            return time.group("from") + "/" + time.group("last");
        }
        return day(time, year);
    }

    private static String day(MatchResult time, String year) {
        if (time.group("day") != null) {
            return day(year, time.group("dm"), time.group("day"));
        }
        if (time.group("md") != null) {
            return day(year, time.group("md"), time.group("d"));
        }
        return time.group("month") == null ? year : year + "-" + MONTHS.get(lower(time.group("month")));
    }

    private static String day(String year, String month, String day) {
        return year + "-" + MONTHS.get(lower(month)) + (day.length() < 2 ? "-0" : "-") + day;
    }

    private static String months(String year, String count) {
        String months = COUNTS.getOrDefault(lower(count), count);
        return switch (months) {
            case "3" -> year + "-Q1";
            case "6" -> year + "-H1";
            default -> year + "/P" + months + "M";
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
