package vn.cotmoc.claims;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// Tells what runs up over a year from what stands at a day: “thu ngân sách đến 30/11” is of the time since January,
/// “dư nợ đến 30/11” of that day.
final class Flows {
    private static final List<String> FLOWING =
            List.of("thu", "số thu", "tổng thu", "chi", "tổng chi", "giải ngân", "kim ngạch", "tổng kim ngạch");
    private static final List<String> FLOWING_FIRST =
            List.of("xuất khẩu", "nhập khẩu", "doanh thu", "sản lượng", "lượng khách", "tổng lượng", "số nộp");

    private Flows() {}

    /// The time of a claim, with a day that a flow runs up to as the year to date.
    static Optional<Period> period(Line line, int number, String subject, Optional<Period> read) {
        boolean flow = isFlow(Line.plain(subject)) || disbursed(line, number);
        if (!flow || read.filter(Flows::isDay).isEmpty() || !runsUpTo(line, read)) {
            return read;
        }
        Period last = read.get();
        return Optional.of(Period.ofDays(Period.year(last.year()).start(), last.start()));
    }

    private static boolean isDay(Period period) {
        return period instanceof Period.Regular regular && regular.frequency() == Frequency.DAY;
    }

    private static boolean isFlow(String subject) {
        return FLOWING.stream().anyMatch(word -> subject.equals(word) || subject.startsWith(word + " "))
                || FLOWING_FIRST.stream().anyMatch(subject::startsWith);
    }

    private static boolean disbursed(Line line, int number) {
        for (int i = line.clauseStart(number); i < number; i++) {
            if (line.key(i).contains("giải ngân")) {
                return true;
            }
        }
        return false;
    }

    /// Whether đến stands right before the day.
    private static boolean runsUpTo(Line line, Optional<Period> read) {
        for (int i = 0; i < line.size(); i++) {
            Stretch stretch = line.at(i).stretch();
            if (stretch != null && stretch.period().equals(read)) {
                return line.key(i).startsWith("đến")
                        || line.key(i).startsWith("hết")
                        || line.key(i - 1).endsWith("đến");
            }
        }
        return false;
    }
}
