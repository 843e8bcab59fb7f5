package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Indicator;

/// Reads how an index is put together, under the key `composite` of an indicator.
final class CompositeMap {
    private static final List<String> KEYS = List.of("mean", "gaps", "parts");
    private static final List<String> PART_KEYS = List.of("indicator", "weight", "scale", "worst", "best");
    private static final int MOST_DIGITS = 18;

    private CompositeMap() {}

    private enum ScaleWord {
        BOUNDS,
        RANGE,
        DEVIATIONS,
        RANKS
    }

    /// The composite of the indicator, if it is one; empty too, with findings, where it cannot be read.
    static Optional<Composite> read(YamlMap indicator) {
        return indicator.map("composite", KEYS).flatMap(CompositeMap::composite);
    }

    private static Optional<Composite> composite(YamlMap map) {
        Optional<Composite.Mean> mean = Definitions.constant(map, "mean", Composite.Mean.values());
        Optional<Composite.Gaps> gaps = Definitions.constant(map, "gaps", Composite.Gaps.values());
        List<YamlMap> maps = map.maps("parts", PART_KEYS);
        List<Composite.Part> parts = new ArrayList<>();
        maps.forEach(each -> part(each).ifPresent(parts::add));
        if (maps.isEmpty()) {
            map.value("parts", "a list of parts, one at least", text -> {
                throw new IllegalArgumentException(text);
            });
        }
        boolean read = !maps.isEmpty() && parts.size() == maps.size();
        return mean.filter(each -> read).flatMap(how -> gaps.map(missing -> new Composite(how, missing, parts)));
    }

    private static Optional<Composite.Part> part(YamlMap map) {
        Optional<Code> indicator = map.code("indicator");
        Optional<BigDecimal> weight = map.value("weight", "a number above 0", CompositeMap::weight);
        Optional<Composite.Scale> scale =
                Definitions.constant(map, "scale", ScaleWord.values()).flatMap(word -> scale(map, word));
        return indicator.flatMap(
                code -> weight.flatMap(number -> scale.map(how -> new Composite.Part(code, number, how))));
    }

    private static Optional<Composite.Scale> scale(YamlMap map, ScaleWord word) {
        return switch (word) {
            case BOUNDS -> {
                Optional<BigDecimal> worst = map.value("worst", "a number", CompositeMap::number);
                yield worst.flatMap(from -> map.value(
                                "best", "a number other than worst", text -> best(from, number(text)))
                        .map(to -> new Composite.Scale.Bounds(from, to)));
            }
            case RANGE -> Optional.of(new Composite.Scale.Range());
            case DEVIATIONS -> Optional.of(new Composite.Scale.Deviations());
            case RANKS -> Optional.of(new Composite.Scale.Ranks());
        };
    }

    private static BigDecimal best(BigDecimal worst, BigDecimal best) {
        if (worst.compareTo(best) == 0) {
            throw new IllegalArgumentException(best.toPlainString());
        }
        return best;
    }

    private static BigDecimal weight(String text) {
        BigDecimal weight = number(text);
        if (weight.signum() <= 0) {
            throw new IllegalArgumentException(text);
        }
        return weight;
    }

    private static BigDecimal number(String text) {
        BigDecimal number = new BigDecimal(text);
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }

    /// Checks that every part is an indicator with figures of its own: parts of parts are not followed.
    static void check(YamlMap indicator, Map<Code, Indicator> indicators, Findings findings) {
        indicator
                .map("composite", KEYS)
                .ifPresent(map -> map.maps("parts", PART_KEYS)
                        .forEach(part -> part.find("indicator")
                                .filter(Code::isCode)
                                .flatMap(text -> Definitions.defined(
                                        indicators,
                                        Code.parse(text),
                                        part.at("indicator"),
                                        PackFiles.INDICATORS,
                                        findings))
                                .filter(found -> found.description().composite().isPresent())
                                .ifPresent(found -> findings.add(
                                        PackDefect.BAD_VALUE,
                                        part.at("indicator"),
                                        found.code().text(),
                                        "an indicator that is no composite itself",
                                        "Name its parts instead."))));
    }
}
