package vn.cotmoc.app;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.PlaceId;

/// Reads the words of a command line, and writes values as the files of a pack write them.
final class Words {
    private Words() {}

    /// Reads with the function; what it refuses is the user's mistake.
    static <T> T read(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw new Failure("CM-1005", String.valueOf(wrong.getMessage()), wrong);
        }
    }

    static Code code(String text) {
        return read(text, Code::parse);
    }

    /// The constant with the name, written small and with hyphens.
    static <E extends Enum<E>> E constant(Class<E> type, String text, String what) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> lower(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new Failure(
                        "CM-1005",
                        "\"" + text + "\" is no " + what + "; write one of "
                                + Arrays.stream(type.getEnumConstants())
                                        .map(Words::lower)
                                        .collect(Collectors.joining(", "))
                                + "."));
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LocalDate day(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException wrong) {
            throw new Failure("CM-1005", "\"" + day + "\" is not a date; write yyyy-mm-dd.", wrong);
        }
    }

    /// The place with the id, or every version of the code.
    static Set<PlaceId> places(Ledger ledger, String text) {
        if (text.indexOf('@') >= 0) {
            return Set.of(read(text, PlaceId::parse));
        }
        List<Place> versions = ledger.geography().versions(text);
        if (versions.isEmpty()) {
            throw new Failure("CM-3003", "No place \"" + text + "\"; write a code such as 20, or an id such as 20@.");
        }
        return versions.stream().map(Place::id).collect(Collectors.toSet());
    }

    /// The value as a pack writes it: `12.5`, `7.7..8`, `absent:not-reported`.
    static String value(Figure figure) {
        return switch (figure) {
            case Figure.Absent absent -> "absent:" + lower(absent.reason());
            case Figure.Known known ->
                switch (known.bound()) {
                    case Bound.UpTo(BigDecimal high) -> known.value().toPlainString() + ".." + high.toPlainString();
                    case Bound.Hedge hedge -> known.value().toPlainString();
                };
        };
    }

    /// The bound as a pack writes it.
    static String bound(Figure figure) {
        return switch (figure) {
            case Figure.Absent absent -> "";
            case Figure.Known known ->
                switch (known.bound()) {
                    case Bound.UpTo range -> "range";
                    case Bound.Hedge hedge -> hedge.name().toLowerCase(Locale.ROOT);
                };
        };
    }

    /// A probability as people read it: 0.97, never rounded up.
    static String hundredths(double probability) {
        return BigDecimal.valueOf(probability).setScale(2, RoundingMode.FLOOR).toPlainString();
    }
}
