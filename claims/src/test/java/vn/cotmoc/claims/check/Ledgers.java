package vn.cotmoc.claims.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// A ledger of the invented province with indicators that have Vietnamese names.
final class Ledgers {
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("revenue", "State budget revenue"),
            Map.entry("domestic", "Domestic revenue"),
            Map.entry("customs", "Revenue from foreign trade"),
            Map.entry("trade", "Trade turnover"),
            Map.entry("poor", "Poor households"),
            Map.entry("households", "Households"),
            Map.entry("poverty", "Poverty rate"),
            Map.entry("growth", "GRDP growth"),
            Map.entry("communes", "Communes"),
            Map.entry("ntm", "Communes up to new-rural standard"));

    static final Catalogue CATALOGUE = Province.catalogue(List.of(
            named("revenue", "Thu ngân sách nhà nước trên địa bàn", "ty-dong", Kind.FLOW, "thu ngân sách"),
            named("domestic", "Thu nội địa", "ty-dong", Kind.FLOW, "thu NSNN nội địa"),
            named("customs", "Thu từ hoạt động xuất nhập khẩu", "ty-dong", Kind.FLOW, "thu XNK"),
            named("trade", "Kim ngạch xuất nhập khẩu", "trieu-usd", Kind.FLOW, "tổng kim ngạch XNK"),
            named("poor", "Số hộ nghèo", "ho", Kind.STOCK, "hộ nghèo"),
            named("households", "Tổng số hộ", "ho", Kind.STOCK, "số hộ dân cư"),
            named("poverty", "Tỷ lệ hộ nghèo", "percent", Kind.RATE, "tỷ lệ nghèo"),
            named("growth", "Tốc độ tăng tổng sản phẩm trên địa bàn (GRDP)", "percent", Kind.RATE, "tăng trưởng GRDP"),
            named("communes", "Tổng số xã", "xa", Kind.STOCK, "số xã"),
            named("ntm", "Xã đạt chuẩn nông thôn mới", "xa", Kind.STOCK, "xã đạt chuẩn NTM")));

    private Ledgers() {}

    private static Indicator named(String code, String name, String unit, Kind kind, String alias) {
        Indicator plain = Province.indicator(code, unit, kind, Additivity.ADDITIVE, Direction.UP);
        LocalText words = new LocalText(name, ENGLISH.getOrDefault(code, name));
        Optional<Code> whole = switch (code) {
            case "ntm" -> Optional.of(Code.parse("communes"));
            case "poor" -> Optional.of(Code.parse("households"));
            default -> Optional.empty();
        };
        List<String> identities = switch (code) {
            case "revenue" -> List.of("domestic + customs");
            case "poverty" -> List.of("share(poor, households)");
            default -> List.of();
        };
        return new Indicator(
                plain.code(),
                words,
                plain.unit(),
                plain.nature(),
                new Indicator.Description(
                        words,
                        plain.description().owner(),
                        Optional.empty(),
                        List.of(alias),
                        whole,
                        identities,
                        Optional.empty()),
                Optional.empty());
    }

    static Told told(String indicator, String period) {
        return Told.of(CATALOGUE, indicator, period);
    }

    static Ledger with(Told... told) {
        Ledger ledger =
                new Ledger(new MemoryStore(SteppingClock.at("2031-12-01T00:00:00Z")), CATALOGUE, Province.geography());
        ledger.append(Batches.of("a.csv", told));
        return ledger;
    }

    /// The claims of a text of the end of 2031, judged.
    static List<Checked> check(Ledger ledger, String text) {
        LocalDate day = LocalDate.of(2031, 12, 28);
        return new Checker(ledger)
                .check(
                        text,
                        ClaimReader.create().withDate(day).read(text),
                        new Checker.Setting(Optional.of(day), Optional.empty(), AsOf.LATEST));
    }

    /// Every verdict of the text, as `KIND test: sentence`.
    static List<String> verdicts(Ledger ledger, String text) {
        return check(ledger, text).stream()
                .flatMap(each -> each.verdicts().stream())
                .map(each ->
                        each.kind() + " " + each.test() + ": " + each.sentence().vi())
                .toList();
    }
}
