package vn.cotmoc.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Source;
import vn.cotmoc.model.Unit;

/// The defined words that figures are stated in: units, indicators, agencies, sources and the trees that order
/// them. Iteration order is the order of the pack's files; the agency [#FORECASTER] and the source [#FORECASTS] are in
/// every catalogue and stand last, so that any pack can have projections.
public record Catalogue(
        Pack pack,
        Map<Code, Unit> units,
        Map<Code, Indicator> indicators,
        Map<Code, Agency> agencies,
        Map<Code, Source> sources,
        List<Group> trees) {

    /// The agency that reports projections: the program itself.
    public static final Agency FORECASTER = new Agency(
            Code.parse("cotmoc"),
            new LocalText("Cột Mốc (dự báo)", "Cột Mốc (forecasts)"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /// The source of projections: the figures of the ledger itself, by a model that the locator names.
    public static final Source FORECASTS = new Source(
            Code.parse("du-bao"),
            "Dự báo của Cột Mốc từ số liệu trong sổ",
            "Cột Mốc",
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public Catalogue {
        units = ordered(units);
        indicators = ordered(indicators);
        agencies = with(agencies, FORECASTER.code(), FORECASTER);
        sources = with(sources, FORECASTS.id(), FORECASTS);
        trees = List.copyOf(trees);
    }

    private static <T> Map<Code, T> with(Map<Code, T> map, Code code, T builtIn) {
        Map<Code, T> more = new LinkedHashMap<>(map);
        more.putIfAbsent(code, builtIn);
        return Collections.unmodifiableMap(more);
    }

    private static <T> Map<Code, T> ordered(Map<Code, T> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /// The indicator.
    /// @throws Failure CM-3001 where the catalogue does not define it
    public Indicator indicator(Code code) {
        return findIndicator(code)
                .orElseThrow(() -> new Failure(
                        "CM-3001", "No indicator \"" + code + "\"; the page /data lists the indicators there are."));
    }

    /// The indicator, if it is defined.
    public Optional<Indicator> findIndicator(Code code) {
        return Optional.ofNullable(indicators.get(code));
    }

    /// The tree with the code, if the pack has it.
    public Optional<Group> findTree(Code code) {
        return trees.stream().filter(tree -> tree.code().equals(code)).findFirst();
    }

    /// The same catalogue with a source added or replaced.
    public Catalogue withSource(Source source) {
        Map<Code, Source> more = new LinkedHashMap<>(sources);
        more.put(source.id(), source);
        return new Catalogue(pack, units, indicators, agencies, more, trees);
    }
}
