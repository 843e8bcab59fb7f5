package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cotmoc.model.Bound;

/// Writes a claim as one line of JSON, the record that `extract --format jsonl` prints.
public final class ClaimJson {
    private ClaimJson() {}

    /// The object of the claim, without a line feed; nothing is known of its indicator.
    public static String line(Claim claim) {
        return line(claim, Optional.empty(), claim.setting().place());
    }

    /// The same with the code of the indicator that the claim speaks of and its place.
    public static String line(Claim claim, Optional<String> indicator, Optional<String> place) {
        Claim.Mention mention = claim.mention();
        Amount amount = claim.amount();
        Optional<BigDecimal> low = amount.high().map(high -> amount.value());
        return "{\"start\":" + mention.start()
                + ",\"end\":" + mention.end()
                + ",\"text\":" + quoted(mention.text())
                + ",\"sentence\":" + quoted(mention.sentence())
                + ",\"subject\":" + quoted(claim.subject())
                + ",\"indicator\":" + orNull(indicator, ClaimJson::quoted)
                + ",\"kind\":" + quoted(lower(claim.kind()))
                + ",\"value\":" + number(amount.value())
                + ",\"low\":" + orNull(low, ClaimJson::number)
                + ",\"high\":" + orNull(amount.high(), ClaimJson::number)
                + ",\"unit\":" + quoted(amount.unit())
                + ",\"scale\":" + number(amount.scale())
                + ",\"of\":" + orNull(amount.of(), ClaimJson::number)
                + ",\"hedge\":" + hedge(amount.bound())
                + ",\"period\":" + orNull(claim.setting().period(), period -> quoted(period.toString()))
                + ",\"place\":" + orNull(place, ClaimJson::quoted)
                + ",\"status\":" + quoted(lower(claim.setting().status()))
                + ",\"comparisons\":" + list(claim.links().satellites(), ClaimJson::satellite)
                + ",\"ambiguous\":" + list(claim.links().ambiguous(), ClaimJson::reading)
                + ",\"rule\":" + quoted(mention.rule())
                + "}";
    }

    private static String satellite(Satellite satellite) {
        return "{\"kind\":" + quoted(lower(satellite.kind()))
                + ",\"value\":" + number(satellite.value())
                + ",\"unit\":" + quoted(satellite.unit())
                + ",\"reference\":" + quoted(satellite.reference())
                + "}";
    }

    private static String reading(Reading reading) {
        return "{\"value\":" + number(reading.value())
                + ",\"high\":" + orNull(reading.high(), ClaimJson::number)
                + ",\"comparisons\":" + list(reading.satellites(), ClaimJson::satellite)
                + ",\"why\":" + quoted(reading.why())
                + "}";
    }

    private static String hedge(Bound.Hedge bound) {
        return switch (bound) {
            case EXACT -> "null";
            case ABOUT -> "\"about\"";
            case NEARLY -> "\"nearly\"";
            case MORE_THAN, AT_LEAST -> "\"at_least\"";
            case LESS_THAN, AT_MOST -> "\"at_most\"";
        };
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static <T> String orNull(Optional<T> value, Function<T, String> write) {
        return value.map(write).orElse("null");
    }

    private static <T> String list(List<T> values, Function<T, String> write) {
        return values.stream().map(write).collect(Collectors.joining(",", "[", "]"));
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// The text as a JSON string.
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (letter < 0x20 || Character.isSurrogate(letter) && !paired(text, i)) {
                        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
                    } else {
                        quoted.append(letter);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    private static boolean paired(String text, int at) {
        char letter = text.charAt(at);
        return Character.isHighSurrogate(letter)
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
