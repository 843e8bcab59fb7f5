package vn.cotmoc.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// The ways in which periods tile the time from 1 January to a day: the whole, or all of its quarters or months. They
/// are
/// remembered, since many series are asked for the same days. For one thread.
final class Tilings {
    private static final int QUARTER = 3;

    private final Map<LocalDate, List<List<Period>>> known = new HashMap<>();

    /// The lists of periods of which each tiles the time up to the day, which belongs to it; the best first.
    List<List<Period>> upTo(LocalDate day) {
        return known.computeIfAbsent(day, Tilings::make);
    }

    private static List<List<Period>> make(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        List<List<Period>> all = new ArrayList<>(List.of(List.of(since(day))));
        if (day.getDayOfMonth() < day.lengthOfMonth()) {
            return all;
        }
        if (month % QUARTER == 0) {
            all.add(tiles(year, Frequency.QUARTER, month / QUARTER));
        }
        all.add(tiles(year, Frequency.MONTH, month));
        return all;
    }

    /// From 1 January to the day.
    static Period since(LocalDate day) {
        return Period.ofDays(day.withDayOfYear(1), day);
    }

    private static List<Period> tiles(int year, Frequency frequency, int count) {
        List<Period.Regular> parts = Period.year(year).split(frequency);
        return IntStream.range(0, count).<Period>mapToObj(parts::get).toList();
    }
}
