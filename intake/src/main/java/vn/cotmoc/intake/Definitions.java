package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Pack;
import vn.cotmoc.ledger.PartNames;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Unit;

/// Reads the YAML definitions of a pack: the pack itself, units, indicators, groups.
final class Definitions {
    private static final List<String> PACK_KEYS = List.of("id", "name", "root", "languages", "timeZone", "defaultYear");
    private static final List<String> UNIT_KEYS = List.of("code", "name", "dimension", "factor");
    private static final List<String> INDICATOR_KEYS = List.of(
            "code",
            "name",
            "definition",
            "unit",
            "kind",
            "additivity",
            "direction",
            "decimals",
            "owner",
            "legalBasis",
            "aliases",
            "denominator",
            "formula",
            "identities",
            "composite");
    private static final List<String> DIMENSION_KEYS = List.of("code", "name", "items");
    private static final List<String> ITEM_KEYS = List.of("code", "name");
    private static final List<String> GROUP_KEYS = List.of("code", "name", "indicators", "groups");

    private final PackFiles files;
    private final Findings findings;
    private List<YamlMap> indicatorMaps = List.of();

    Definitions(PackFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    Optional<Pack> pack() {
        Optional<YamlMap> root = files.yaml(PackFiles.PACK, PACK_KEYS, findings);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        YamlMap map = root.get();
        int before = findings.errors();
        var id = map.code("id");
        var name = map.label("name");
        var place = map.value("root", "the id of a place, as 20@", PlaceId::parse);
        var zone = map.value("timeZone", "a time zone, as Asia/Ho_Chi_Minh", ZoneId::of);
        var year = map.value("defaultYear", "a year within 1900 to 2200", Definitions::year);
        PartNames parts = parts();
        for (YamlMap.Text language : map.texts("languages")) {
            checkLanguage(language);
        }
        return findings.errors() > before
                ? Optional.empty()
                : Optional.of(new Pack(
                        id.orElseThrow(),
                        name.orElseThrow(),
                        place.orElseThrow(),
                        zone.orElseThrow(),
                        year.orElseThrow(),
                        parts));
    }

    /// The names of dimensions and their items; a pack without the file names none.
    private PartNames parts() {
        Map<Code, PartNames.Dimension> dimensions = new LinkedHashMap<>();
        if (files.has(PackFiles.BREAKDOWNS)) {
            for (YamlMap map : list(PackFiles.BREAKDOWNS, "dimensions", DIMENSION_KEYS)) {
                var code = map.code("code");
                var name = map.label("name");
                Map<Code, LocalText> items = items(map);
                if (code.isPresent() && name.isPresent()) {
                    PartNames.Dimension dimension = new PartNames.Dimension(name.get(), items);
                    define(dimensions, code.get(), dimension, map.at("code"), findings);
                }
            }
        }
        return new PartNames(dimensions);
    }

    private Map<Code, LocalText> items(YamlMap dimension) {
        Map<Code, LocalText> items = new LinkedHashMap<>();
        for (YamlMap map : dimension.maps("items", ITEM_KEYS)) {
            var code = map.code("code");
            var name = map.label("name");
            if (code.isPresent() && name.isPresent()) {
                define(items, code.get(), name.get(), map.at("code"), findings);
            }
        }
        return items;
    }

    private void checkLanguage(YamlMap.Text language) {
        if (Language.find(language.text()).isEmpty()) {
            findings.add(PackDefect.BAD_VALUE, language.at(), language.text(), "vi or en", "Mend the value.");
        }
    }

    private static int year(String text) {
        int year = Integer.parseInt(text);
        if (year < 1900 || year > 2200) {
            throw new IllegalArgumentException(text);
        }
        return year;
    }

    Map<Code, Unit> units() {
        Map<Code, Unit> units = new LinkedHashMap<>();
        for (YamlMap map : list(PackFiles.UNITS, "units", UNIT_KEYS)) {
            int before = findings.errors();
            var code = map.code("code");
            var name = map.label("name");
            var dimension = map.code("dimension");
            var factor = map.value("factor", "a number above 0", Definitions::factor);
            if (findings.errors() == before) {
                Unit unit =
                        new Unit(code.orElseThrow(), name.orElseThrow(), dimension.orElseThrow(), factor.orElseThrow());
                define(units, unit.code(), unit, map.at("code"), findings);
            }
        }
        return units;
    }

    private static BigDecimal factor(String text) {
        BigDecimal factor = new BigDecimal(text);
        if (factor.signum() <= 0 || Math.abs(factor.scale()) > 30 || factor.precision() > 30) {
            throw new IllegalArgumentException(text);
        }
        return factor;
    }

    /// The indicators; their owners and denominators are checked elsewhere.
    Map<Code, Indicator> indicators(Map<Code, Unit> units) {
        Map<Code, Indicator> indicators = new LinkedHashMap<>();
        indicatorMaps = list(PackFiles.INDICATORS, "indicators", INDICATOR_KEYS);
        for (YamlMap map : indicatorMaps) {
            indicator(map, units).ifPresent(each -> define(indicators, each.code(), each, map.at("code"), findings));
        }
        return indicators;
    }

    private Optional<Indicator> indicator(YamlMap map, Map<Code, Unit> units) {
        int before = findings.errors();
        var code = map.code("code");
        var name = map.label("name");
        var unit = map.code("unit").flatMap(each -> defined(units, each, map.at("unit"), PackFiles.UNITS, findings));
        var nature = nature(map);
        var description = description(map);
        return findings.errors() > before || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Indicator(
                        code.orElseThrow(),
                        name.orElseThrow(),
                        unit.orElseThrow(),
                        nature.orElseThrow(),
                        description.orElseThrow(),
                        map.find("formula")));
    }

    private Optional<Indicator.Nature> nature(YamlMap map) {
        int before = findings.errors();
        var kind = constant(map, "kind", Indicator.Kind.values());
        var additivity = constant(map, "additivity", Indicator.Additivity.values());
        var direction = constant(map, "direction", Indicator.Direction.values());
        var decimals = map.value("decimals", "a number within 0 to 6", Definitions::decimals);
        return findings.errors() > before
                ? Optional.empty()
                : Optional.of(new Indicator.Nature(
                        kind.orElseThrow(), additivity.orElseThrow(), direction.orElseThrow(), decimals.orElseThrow()));
    }

    private static int decimals(String text) {
        int decimals = Integer.parseInt(text);
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException(text);
        }
        return decimals;
    }

    private Optional<Indicator.Description> description(YamlMap map) {
        int before = findings.errors();
        var definition = map.label("definition");
        var owner = map.code("owner");
        var denominator = map.findValue("denominator", Words.CODE, Code::parse);
        List<String> aliases = texts(map, "aliases");
        var composite = CompositeMap.read(map);
        return findings.errors() > before
                ? Optional.empty()
                : Optional.of(new Indicator.Description(
                        definition.orElseThrow(),
                        owner.orElseThrow(),
                        map.find("legalBasis"),
                        aliases,
                        denominator,
                        texts(map, "identities"),
                        composite));
    }

    private static List<String> texts(YamlMap map, String key) {
        return map.texts(key).stream().map(YamlMap.Text::text).toList();
    }

    static <E extends Enum<E>> Optional<E> constant(YamlMap map, String key, E[] values) {
        List<String> names = Words.names(values);
        Function<String, E> read = text -> {
            int at = names.indexOf(text);
            if (at < 0) {
                throw new IllegalArgumentException(text);
            }
            return values[at];
        };
        return map.value(key, "one of " + String.join(", ", names), read);
    }

    /// The trees, with only those indicators that are defined.
    List<Group> trees(Map<Code, Indicator> indicators) {
        return groups(list(PackFiles.GROUPS, "trees", GROUP_KEYS), indicators, new LinkedHashMap<>());
    }

    private List<Group> groups(List<YamlMap> maps, Map<Code, Indicator> indicators, Map<Code, Boolean> seen) {
        List<Group> groups = new ArrayList<>();
        for (YamlMap map : maps) {
            int before = findings.errors();
            var code = map.code("code");
            var name = map.label("name");
            code.ifPresent(each -> define(seen, each, true, map.at("code"), findings));
            List<Code> members = new ArrayList<>();
            for (YamlMap.Text member : map.texts("indicators")) {
                member(member, indicators).ifPresent(members::add);
            }
            List<Group> below = groups(map.maps("groups", GROUP_KEYS), indicators, seen);
            if (findings.errors() == before) {
                groups.add(new Group(code.orElseThrow(), name.orElseThrow(), members, below));
            }
        }
        return groups;
    }

    private Optional<Code> member(YamlMap.Text member, Map<Code, Indicator> indicators) {
        if (!Code.isCode(member.text())) {
            findings.add(PackDefect.BAD_VALUE, member.at(), member.text(), Words.CODE, "Mend the value.");
            return Optional.empty();
        }
        Code code = Code.parse(member.text());
        return defined(indicators, code, member.at(), PackFiles.INDICATORS, findings)
                .map(Indicator::code);
    }

    /// Checks that the calendars are YAML; they are kept as a document.
    void checkReleases() {
        if (files.has(PackFiles.RELEASES)) {
            files.yaml(PackFiles.RELEASES, List.of(), findings);
        }
    }

    private List<YamlMap> list(String file, String key, List<String> keys) {
        Optional<YamlMap> root = files.yaml(file, List.of(key), findings);
        return root.map(map -> {
                    if (!map.has(key)) {
                        map.text(key);
                    }
                    return map.maps(key, keys);
                })
                .orElse(List.of());
    }

    /// Checks the owners and denominators of indicators, which may be defined later than these.
    void checkReferences(Map<Code, Indicator> indicators, Map<Code, Agency> agencies) {
        for (YamlMap map : indicatorMaps) {
            Optional<String> owner = map.find("owner").filter(Code::isCode);
            owner.ifPresent(text -> defined(agencies, Code.parse(text), map.at("owner"), PackFiles.AGENCIES, findings));
            Optional<String> whole = map.find("denominator").filter(Code::isCode);
            whole.ifPresent(text ->
                    defined(indicators, Code.parse(text), map.at("denominator"), PackFiles.INDICATORS, findings));
            CompositeMap.check(map, indicators, findings);
        }
    }

    /// Puts a thing under its code, with a finding where the code is taken.
    static <T> void define(Map<Code, T> all, Code code, T thing, Location at, Findings findings) {
        if (all.putIfAbsent(code, thing) != null) {
            findings.add(
                    PackDefect.DEFINED_TWICE, at, code.text(), "each code once", "Rename or remove one of the two.");
        }
    }

    /// The thing with the code; empty, with a finding, where there is none. Where the file that should define it has
    /// errors of its own, those are the finding.
    static <T> Optional<T> defined(Map<Code, T> all, Code code, Location at, String file, Findings findings) {
        T thing = all.get(code);
        if (thing == null && findings.hasErrorsIn(file)) {
            return Optional.empty();
        }
        if (thing == null) {
            List<String> codes = all.keySet().stream().map(Code::text).toList();
            findings.add(
                    PackDefect.UNDEFINED,
                    at,
                    code.text(),
                    "a code that " + file.toLowerCase(Locale.ROOT) + " defines",
                    Nearest.of(code.text(), codes)
                            .map(near -> "Did you mean \"" + near + "\"?")
                            .orElse("Define it there."));
            return Optional.empty();
        }
        return Optional.of(thing);
    }
}
