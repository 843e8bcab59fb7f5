package vn.cotmoc.model;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// One territorial state of a place: its code and the first day on which that state was valid, since codes
/// are reused (`06040@2024-12-01`). A blank date means a start before all records (`20@`).
public record PlaceId(String code, Optional<LocalDate> validFrom) implements Comparable<PlaceId> {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private static final int LONGEST = 60;

    public PlaceId {
        if (code.length() > LONGEST || !CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is not a place code; write letters, digits and single hyphens, at most 60.");
        }
    }

    /// Reads `code@yyyy-mm-dd` or `code@`.
    /// @throws IllegalArgumentException where the text is neither
    public static PlaceId parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a place id; write code@date, as 06040@2024-12-01, or code@.");
        }
        String date = text.substring(at + 1);
        try {
            return new PlaceId(
                    text.substring(0, at), date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)));
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a place id; write code@date, as 06040@2024-12-01, or code@.", wrong);
        }
    }

    /// By code, then by the first day, a start before all records first.
    @Override
    public int compareTo(PlaceId other) {
        int order = code.compareTo(other.code);
        return order != 0 ? order : validFrom.orElse(LocalDate.MIN).compareTo(other.validFrom.orElse(LocalDate.MIN));
    }

    @Override
    public String toString() {
        return code + "@" + validFrom.map(LocalDate::toString).orElse("");
    }
}
