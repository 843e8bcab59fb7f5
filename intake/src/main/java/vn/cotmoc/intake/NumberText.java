package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Figure;

/// Reads the texts of numbers.
final class NumberText {
    private static final int MOST_DIGITS = 18;

    /// How a file writes its numbers.
    enum Format {
        /// Digits with a decimal point and no thousands: 18063.8.
        PLAIN,
        /// A decimal comma, dots for thousands: 18.063,8.
        VI,
        /// A decimal point, commas for thousands: 18,063.8.
        EN,
        /// Either, wherever only one reading is possible.
        AUTO
    }

    private static final Pattern VI = Pattern.compile("[-+]?(?:\\d{1,30}|[1-9]\\d{0,2}(?:[. ]\\d{3})+)(?:,\\d{1,30})?");
    private static final Pattern EN =
            Pattern.compile("[-+]?(?:\\d{1,30}|[1-9]\\d{0,2}(?:[, ]\\d{3})+)(?:\\.\\d{1,30})?");

    private NumberText() {}

    /// The number of a plain text with at most 12 digits before the point and 6 after it; null for any other text.
    static @Nullable BigDecimal plain(String text) {
        int length = text.length();
        int at = length > 0 && text.charAt(0) == '-' ? 1 : 0;
        int first = at;
        int point = -1;
        long unscaled = 0;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c == '.' && point < 0 && at > first) {
                point = at;
            } else if (c < '0' || c > '9' || at - first > MOST_DIGITS) {
                return null;
            } else {
                unscaled = unscaled * 10 + (c - '0');
            }
        }
        int decimals = point < 0 ? 0 : length - point - 1;
        int whole = (point < 0 ? length : point) - first;
        boolean fits = whole > 0 && whole <= MOST_DIGITS - Figure.SCALE && decimals <= Figure.SCALE;
        if (!fits || (point >= 0 && decimals == 0)) {
            return null;
        }
        return BigDecimal.valueOf(first == 1 ? -unscaled : unscaled, decimals);
    }

    /// What the text means in the format, or why it does not.
    static Reading<BigDecimal> read(String text, Format format) {
        BigDecimal quick = format == Format.PLAIN ? plain(text) : null;
        if (quick != null) {
            return new Reading.Good<>(quick, 0);
        }
        String digits = text.replace('\u2212', '-').replace('\u00a0', ' ');
        return switch (format) {
            case PLAIN -> explain(digits);
            case VI -> only(vietnamese(digits), "a number as 18.063,8");
            case EN -> only(english(digits), "a number as 18,063.8");
            case AUTO -> either(digits);
        };
    }

    private static Reading<BigDecimal> explain(String text) {
        if (isPlain(text)) {
            return fitting(new BigDecimal(text));
        }
        List<BigDecimal> readings = readings(text);
        return switch (readings.size()) {
            case 1 ->
                Reading.bad(
                        RowDefect.BAD_NUMBER,
                        "digits with a decimal point and no thousands",
                        "Write \"" + text(readings.getFirst()) + "\".");
            case 2 -> ambiguous(readings);
            default -> unreadable();
        };
    }

    private static Reading<BigDecimal> either(String text) {
        List<BigDecimal> readings = readings(text);
        return switch (readings.size()) {
            case 1 -> fitting(readings.getFirst());
            case 2 -> ambiguous(readings);
            default -> unreadable();
        };
    }

    private static Reading<BigDecimal> only(Optional<BigDecimal> reading, String expected) {
        return reading.map(NumberText::fitting)
                .orElseGet(() -> Reading.bad(
                        RowDefect.BAD_NUMBER, expected, "Mend the number, or declare another number format."));
    }

    private static Reading<BigDecimal> unreadable() {
        return Reading.bad(
                RowDefect.BAD_NUMBER,
                "a number such as 18063.8",
                "Write digits only; units, bounds and words have columns of their own.");
    }

    private static Reading<BigDecimal> ambiguous(List<BigDecimal> readings) {
        String vi = text(readings.getFirst());
        String en = text(readings.getLast());
        return Reading.bad(
                RowDefect.AMBIGUOUS_NUMBER,
                "a number with one reading; this is " + vi + " where the comma is decimal, " + en
                        + " where the point is",
                "Write \"" + vi + "\" or \"" + en + "\".");
    }

    private static String text(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static Reading<BigDecimal> fitting(BigDecimal number) {
        return Figure.fits(number)
                ? new Reading.Good<>(number, 0)
                : Reading.bad(
                        RowDefect.OUT_OF_RANGE,
                        "at most 12 digits before the point and 6 after it",
                        "Use a larger unit, or state the number as precisely as its source does.");
    }

    /// All readings, the Vietnamese one first.
    private static List<BigDecimal> readings(String text) {
        List<BigDecimal> all = new ArrayList<>();
        vietnamese(text).ifPresent(all::add);
        english(text)
                .filter(number -> all.isEmpty() || all.getFirst().compareTo(number) != 0)
                .ifPresent(all::add);
        return all;
    }

    private static Optional<BigDecimal> vietnamese(String text) {
        return VI.matcher(text).matches()
                ? Optional.of(
                        new BigDecimal(text.replace(".", "").replace(" ", "").replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<BigDecimal> english(String text) {
        return EN.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(",", "").replace(" ", "")))
                : Optional.empty();
    }

    private static boolean isPlain(String text) {
        return text.length() <= 64 && text.matches("-?\\d+(\\.\\d+)?");
    }
}
