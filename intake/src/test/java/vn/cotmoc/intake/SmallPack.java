package vn.cotmoc.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cotmoc.model.Finding;

/// A pack of a few words and places, on 15 January 2026, whose files a test may change before they are read.
final class SmallPack {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T03:00:00Z"), ZoneOffset.UTC);
    static final String HEADER = "indicator,place,period,measure,vintage,value,bound,reporter,source,locator,note,unit,"
            + "breakdown,stated\n";
    static final String ROW = "revenue,20@,2024,actual,official,9805.5,,stat,yearbook,Bảng 3,,,,\n";
    static final String TARGET_HEADER =
            "indicator,place,period,value,bound,issuer,document,effective,shape,locator,note,breakdown,unit\n";
    static final String TARGET = "revenue,20@,2025,7576,,hdnd,yearbook,2024-12-10,point,,,,\n";
    /// The same with the columns of what stands beside a target.
    static final String TERMS_HEADER = TARGET_HEADER.strip() + ",path,baseline,allocated_from\n";
    static final String TERMS = TARGET.strip() + ",,,\n";

    private final Map<String, String> files = new LinkedHashMap<>();

    SmallPack() {
        files.put("pack.yaml", """
                id: small
                name: {vi: Tỉnh Nhỏ, en: Small Province}
                root: "20@"
                languages: [vi, en]
                timeZone: Asia/Ho_Chi_Minh
                defaultYear: 2024
                """);
        files.put("units.yaml", """
                units:
                  - {code: ty-dong, name: {vi: tỷ đồng, en: billion VND}, dimension: money-vnd, factor: 1000000000}
                  - {code: trieu-dong, name: {vi: triệu đồng, en: million VND}, dimension: money-vnd, factor: 1000000}
                  - {code: dong, name: {vi: đồng, en: VND}, dimension: money-vnd, factor: 1}
                  - {code: xa, name: {vi: xã, en: communes}, dimension: count-commune, factor: 1}
                  - {code: percent, name: {vi: "%", en: "%"}, dimension: ratio, factor: 1}
                """);
        files.put("indicators.yaml", """
                indicators:
                  - code: revenue
                    name: {vi: Thu ngân sách, en: Budget revenue}
                    definition: {vi: Tổng thu., en: All revenue.}
                    unit: ty-dong
                    kind: flow
                    additivity: additive
                    direction: up
                    decimals: 1
                    owner: stat
                    aliases: [Thu NSNN]
                  - code: communes
                    name: {vi: Số đơn vị cấp xã, en: Communes}
                    definition: {vi: Số xã., en: Number of communes.}
                    unit: xa
                    kind: stock
                    additivity: additive
                    direction: none
                    decimals: 0
                    owner: stat
                    aliases: [Số xã]
                  - code: communes-ntm
                    name: {vi: Số xã nông thôn mới, en: New-rural communes}
                    definition: {vi: Số xã đạt chuẩn., en: Communes that meet the standard.}
                    unit: xa
                    kind: stock
                    additivity: additive
                    direction: up
                    decimals: 0
                    owner: hdnd
                    legalBasis: 263/QĐ-TTg
                    denominator: communes
                    aliases: [Số xã]
                  - code: revenue-growth
                    name: {vi: Tốc độ tăng thu, en: Revenue growth}
                    definition: {vi: So với cùng kỳ., en: On the year before.}
                    unit: percent
                    kind: rate
                    additivity: none
                    direction: up
                    decimals: 2
                    owner: stat
                    formula: growth(revenue)
                """);
        files.put("groups.yaml", """
                trees:
                  - code: report
                    name: {vi: Báo cáo, en: Report}
                    groups:
                      - {code: economy, name: {vi: Kinh tế, en: Economy}, indicators: [revenue]}
                """);
        files.put("releases.yaml", "releases: []\n");
        files.put("agencies.csv", """
                code,name_vi,name_en,valid_from,valid_to,successor,url,note
                stat,Cục Thống kê,Statistics Office,,,,,
                hdnd,Hội đồng nhân dân,People's Council,,,,,
                customs,Cục Hải quan,Customs Department,,2025-03-01,customs6,,
                customs6,Chi cục Hải quan khu vực VI,Customs Office VI,2025-03-01,,,,
                """);
        files.put("sources.csv", """
                id,title,publisher,url,date,licence
                yearbook,Niên giám thống kê,Cục Thống kê,https://example.org/yearbook,2025-06,
                press,Báo Nhân Dân,Nhân Dân,,2024-02-06,
                undated,Tờ rơi,Sở Tài chính,,,
                """);
        files.put("places.csv", """
                place_id,code,name_vi,name_en,hierarchy,level,type,parent,valid_from,valid_to,legal_basis,note
                VN@,VN,Việt Nam,Viet Nam,admin,country,quốc gia,,,,,
                20@,20,Tỉnh Nhỏ,Small Province,admin,province,tỉnh,VN,,,,
                05977@2004-08-31,05977,Phường Vĩnh Trại,Vinh Trai Ward,admin,commune,phường,20,2004-08-31,2025-07-01,,
                05977@2025-07-01,05977,Phường Đông Kinh,Dong Kinh Ward,admin,commune,phường,20,2025-07-01,,1672/NQ-UBTVQH15,
                06001@2004-08-31,06001,Xã Hòa Bình,Hoa Binh Commune,admin,commune,xã,20,2004-08-31,,,
                06002@2004-08-31,06002,Xã Hòa Bình,Hoa Binh Commune,admin,commune,xã,20,2004-08-31,,,
                """);
        files.put("lineage.csv", """
                event_id,date,kind,from_place_id,to_place_id,share,share_basis,share_area,share_population,legal_basis,note
                NQ1672,2025-07-01,merge,05977@2004-08-31,05977@2025-07-01,1,whole,,,1672/NQ-UBTVQH15,
                """);
        files.put("figures/budget.csv", HEADER + ROW);
        files.put("targets.csv", TARGET_HEADER + TARGET);
    }

    SmallPack append(String name, String more) {
        files.merge(name, more, String::concat);
        return this;
    }

    SmallPack with(String file, String content) {
        files.put(file, content);
        return this;
    }

    SmallPack without(String file) {
        files.remove(file);
        return this;
    }

    SmallPack replace(String file, String old, String next) {
        String content = files.getOrDefault(file, "");
        if (!content.contains(old)) {
            throw new IllegalArgumentException(file + " has no \"" + old + "\"");
        }
        return with(file, content.replace(old, next));
    }

    Path write(Path folder) {
        files.forEach((name, content) -> write(folder.resolve(name), content));
        return folder;
    }

    static Path write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PackResult read(Path folder) {
        return new PackReader(CLOCK).read(write(folder));
    }

    PackResult.Accepted accepted(Path folder) {
        PackResult result = read(folder);
        if (result instanceof PackResult.Accepted accepted) {
            return accepted;
        }
        throw new AssertionError(String.join("\n", messages(result.findings())));
    }

    Intake intake(Path folder) {
        PackResult.Accepted pack = accepted(folder);
        return new Intake(pack.catalogue(), pack.geography(), CLOCK);
    }

    static List<String> messages(List<Finding> findings) {
        return findings.stream().map(Finding::message).toList();
    }
}
