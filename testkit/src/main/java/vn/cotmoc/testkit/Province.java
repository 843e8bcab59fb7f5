package vn.cotmoc.testkit;

import static vn.cotmoc.model.Indicator.Additivity.ADDITIVE;
import static vn.cotmoc.model.Indicator.Additivity.NONE;
import static vn.cotmoc.model.Indicator.Additivity.RATIO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Pack;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Source;
import vn.cotmoc.model.Unit;

/// An invented province, small enough to know by heart.
///
/// Sơn Mốc (`90@`) has two districts (`901@`, `902@`) of three communes each (`90101@` … `90106@`). On 1 July 2025 the
/// districts end, `90101` and `90102` merge into `90107`, and the others come right under the province.
public final class Province {
    /// The province itself.
    public static final PlaceId ROOT = PlaceId.parse("90@");

    /// The day on which the districts end.
    public static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static final Code ADMINISTRATIVE = Code.parse("administrative");

    private Province() {}

    /// Its words: units, agencies, sources, the tree `official`, and indicators of every kind.
    public static Catalogue catalogue() {
        return catalogue(indicators());
    }

    /// Its words with other indicators, all in the tree `official`.
    public static Catalogue catalogue(List<Indicator> indicators) {
        Map<Code, Indicator> byCode = new LinkedHashMap<>();
        indicators.forEach(each -> byCode.put(each.code(), each));
        return new Catalogue(
                new Pack(
                        Code.parse("son-moc"),
                        new LocalText("Tỉnh Sơn Mốc", "Sơn Mốc Province"),
                        ROOT,
                        ZoneId.of("Asia/Ho_Chi_Minh"),
                        2024),
                units(),
                byCode,
                agencies(),
                sources(),
                List.of(official(List.copyOf(byCode.keySet()))));
    }

    private static Group official(List<Code> indicators) {
        Group economy =
                new Group(Code.parse("economy"), new LocalText("I. Kinh tế", "I. Economy"), indicators, List.of());
        return new Group(Code.parse("official"), new LocalText("Báo cáo", "Report"), List.of(), List.of(economy));
    }

    /// Its units by code.
    public static Map<Code, Unit> units() {
        Map<Code, Unit> all = new LinkedHashMap<>();
        List.of(
                        unit("ty-dong", "tỷ đồng", "billion VND", "money-vnd", "1000000000"),
                        unit("trieu-dong", "triệu đồng", "million VND", "money-vnd", "1000000"),
                        unit("trieu-usd", "triệu USD", "million USD", "money-usd", "1000000"),
                        unit("percent", "%", "%", "ratio", "1"),
                        unit("percentage-point", "điểm %", "percentage points", "ratio-difference", "1"),
                        unit("number", "lần", "times", "ratio", "1"),
                        unit("rank", "hạng", "places", "rank", "1"),
                        unit("xa", "xã", "communes", "count-commune", "1"),
                        unit("nguoi", "người", "persons", "count-person", "1"),
                        unit("nghin-nguoi", "nghìn người", "thousand persons", "count-person", "1000"),
                        unit("ho", "hộ", "households", "count-household", "1"),
                        unit("tieu-chi", "tiêu chí", "criteria", "count-criterion", "1"))
                .forEach(unit -> all.put(unit.code(), unit));
        return all;
    }

    private static Unit unit(String code, String vi, String en, String dimension, String factor) {
        return new Unit(Code.parse(code), new LocalText(vi, en), Code.parse(dimension), new BigDecimal(factor));
    }

    private static List<Indicator> indicators() {
        return List.of(
                indicator("trade", "trieu-usd", Kind.FLOW, ADDITIVE, Direction.UP),
                indicator("revenue", "ty-dong", Kind.FLOW, ADDITIVE, Direction.UP),
                indicator("exports", "trieu-usd", Kind.FLOW, ADDITIVE, Direction.UP),
                indicator("imports", "trieu-usd", Kind.FLOW, ADDITIVE, Direction.UP),
                indicator("enterprises", "xa", Kind.FLOW, ADDITIVE, Direction.UP),
                indicator("population", "nguoi", Kind.STOCK, ADDITIVE, Direction.NONE),
                indicator("households", "ho", Kind.STOCK, ADDITIVE, Direction.NONE),
                indicator("poor-households", "ho", Kind.STOCK, ADDITIVE, Direction.DOWN),
                indicator("communes", "xa", Kind.STOCK, ADDITIVE, Direction.NONE),
                withDenominator(indicator("ntm-communes", "xa", Kind.STOCK, ADDITIVE, Direction.UP), "communes"),
                indicator("criteria", "tieu-chi", Kind.STOCK, NONE, Direction.UP),
                indicator("grdp-growth", "percent", Kind.RATE, NONE, Direction.UP),
                indicator("poverty", "percent", Kind.RATE, RATIO, Direction.DOWN),
                indicator("forest-cover", "percent", Kind.RATE, RATIO, Direction.BAND),
                indicator("services-share", "percent", Kind.RATE, RATIO, Direction.NONE),
                indicator("pci-rank", "rank", Kind.RANK, NONE, Direction.DOWN),
                indicator("road-length", "xa", Kind.EVENT, NONE, Direction.UP),
                derived("trade-balance", "trieu-usd", NONE, "exports - imports"),
                derived("export-share", "percent", RATIO, "share(exports, exports + imports)"),
                derived("poverty-computed", "percent", RATIO, "share(poor-households, households)"),
                derived("trade-growth", "percent", NONE, "growth(trade)"),
                derived("export-cover", "number", RATIO, "ratio(exports, imports)"),
                derived("revenue-per-head", "trieu-dong", RATIO, "per(revenue, population)"),
                derived("good-communes", "xa", NONE, "count_where(criteria >= 8)"),
                derived("share-growth", "percent", NONE, "growth(trade-balance)"));
    }

    /// An indicator with its code for a name, two decimals, owned by `statistics`.
    public static Indicator indicator(String code, String unit, Kind kind, Additivity additivity, Direction direction) {
        LocalText name = new LocalText(code, code);
        return new Indicator(
                Code.parse(code),
                name,
                Optional.ofNullable(units().get(Code.parse(unit))).orElseThrow(),
                new Indicator.Nature(kind, additivity, direction, 2),
                new Indicator.Description(
                        name, Code.parse("statistics"), Optional.empty(), List.of(), Optional.empty()),
                Optional.empty());
    }

    /// A rate or level that is computed by the formula.
    public static Indicator derived(String code, String unit, Additivity additivity, String formula) {
        Indicator plain = indicator(code, unit, Kind.RATE, additivity, Direction.UP);
        return new Indicator(
                plain.code(), plain.name(), plain.unit(), plain.nature(), plain.description(), Optional.of(formula));
    }

    /// An index without figures of its own, put together from others.
    public static Indicator composite(String code, Composite composite) {
        Indicator plain = indicator(code, "number", Kind.INDEX, NONE, Direction.UP);
        return new Indicator(
                plain.code(),
                plain.name(),
                plain.unit(),
                plain.nature(),
                plain.description().withComposite(composite),
                plain.formula());
    }

    private static Indicator withDenominator(Indicator of, String denominator) {
        var plain = of.description();
        return new Indicator(
                of.code(),
                of.name(),
                of.unit(),
                of.nature(),
                new Indicator.Description(
                        plain.definition(),
                        plain.owner(),
                        plain.legalBasis(),
                        plain.aliases(),
                        Optional.of(Code.parse(denominator))),
                of.formula());
    }

    private static Map<Code, Agency> agencies() {
        Map<Code, Agency> all = new LinkedHashMap<>();
        for (Agency each : List.of(
                agency("statistics", "Thống kê tỉnh", "Statistics Office"),
                agency("council", "HĐND tỉnh", "Provincial Council", "province"),
                agency("central", "Trung ương", "Central Government", "country"),
                agency("customs", "Hải quan", "Customs"),
                agency("press", "Báo chí", "Press"))) {
            all.put(each.code(), each);
        }
        return all;
    }

    private static Agency agency(String code, String vi, String en) {
        return new Agency(
                Code.parse(code), new LocalText(vi, en), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Agency agency(String code, String vi, String en, String level) {
        return new Agency(
                Code.parse(code),
                new LocalText(vi, en),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Code.parse(level)));
    }

    private static Map<Code, Source> sources() {
        Map<Code, Source> all = new LinkedHashMap<>();
        for (String id : List.of("report", "yearbook", "paper", "resolution")) {
            all.put(
                    Code.parse(id),
                    new Source(
                            Code.parse(id),
                            "The " + id,
                            "Publisher",
                            Optional.empty(),
                            Optional.of(Period.year(2024)),
                            Optional.empty()));
        }
        return all;
    }

    /// Its places and their lineage.
    public static Geography geography() {
        List<Place> places = new ArrayList<>(List.of(
                place("90", "province", Optional.empty(), Validity.ALWAYS),
                place("901", "district", Optional.of("90"), until()),
                place("902", "district", Optional.of("90"), until())));
        for (int commune = 90101; commune <= 90106; commune++) {
            String district = commune <= 90103 ? "901" : "902";
            places.add(place(Integer.toString(commune), "commune", Optional.of(district), until()));
            if (commune > 90102) {
                places.add(place(Integer.toString(commune), "commune", Optional.of("90"), Validity.since(MERGER)));
            }
        }
        places.add(place("90107", "commune", Optional.of("90"), Validity.since(MERGER)));
        return Geography.of(places, List.of(merge("90101@"), merge("90102@")));
    }

    private static Validity until() {
        return new Validity(Optional.empty(), Optional.of(MERGER));
    }

    private static Place place(String code, String level, Optional<String> parent, Validity validity) {
        return new Place(
                new PlaceId(code, validity.from()),
                new LocalText(level + " " + code, level + " " + code),
                new Place.Kind(Code.parse(level), level, ADMINISTRATIVE),
                parent,
                validity,
                Optional.empty());
    }

    private static Lineage merge(String from) {
        return new Lineage(
                new Lineage.Change("merger-2025", MERGER, Lineage.Kind.MERGE, Optional.empty()),
                Optional.of(PlaceId.parse(from)),
                Optional.of(new PlaceId("90107", Optional.of(MERGER))),
                Lineage.Share.WHOLE);
    }
}
