package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.PartNames;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.PlaceId;

class PackReaderTest {
    @TempDir
    Path folder;

    private static List<Batch.Entry> entries(Batch batch) {
        List<Batch.Entry> all = new ArrayList<>();
        batch.entries().forEach(all::add);
        return all;
    }

    private List<Batch.Entry> figures(String... rows) {
        String content = SmallPack.HEADER + String.join("\n", rows) + "\n";
        PackResult.Accepted pack =
                new SmallPack().with("figures/budget.csv", content).accepted(folder);
        return entries(pack.batches().get(1));
    }

    private List<Batch.Entry> targets(String... rows) {
        String content = SmallPack.TARGET_HEADER + String.join("\n", rows) + "\n";
        PackResult.Accepted pack = new SmallPack().with("targets.csv", content).accepted(folder);
        return entries(pack.batches().get(2));
    }

    private static Figure.Known known(Batch.Entry entry) {
        return (Figure.Known) entry.observation().figure();
    }

    @Test
    void readsTheWordsAndPlacesOfAPack() {
        PackResult.Accepted pack = new SmallPack().accepted(folder);
        assertThat(pack.findings()).isEmpty();
        assertThat(pack.counts()).isEqualTo(new Counts(2, 2));
        assertThat(pack.catalogue().pack().root()).isEqualTo(PlaceId.parse("20@"));
        assertThat(pack.catalogue().pack().defaultYear()).isEqualTo(2024);
        assertThat(pack.catalogue().units()).hasSize(5);
        assertThat(pack.catalogue()
                        .indicator(Code.parse("communes-ntm"))
                        .description()
                        .denominator())
                .contains(Code.parse("communes"));
        assertThat(pack.catalogue().agencies().get(Code.parse("customs")).successor())
                .contains(Code.parse("customs6"));
        assertThat(pack.catalogue().sources().get(Code.parse("undated")).date()).isEmpty();
        assertThat(pack.catalogue().findTree(Code.parse("report")).orElseThrow().allIndicators())
                .containsExactly(Code.parse("revenue"));
        assertThat(pack.geography().list()).hasSize(6);
        assertThat(pack.geography().lineage()).hasSize(1);
    }

    @Test
    void readsTheLevelThatAnAgencySpeaksForWhereThePackStatesIt() {
        var agencies = new SmallPack()
                .with("agencies.csv", """
                        code,name_vi,name_en,valid_from,valid_to,successor,url,note,level
                        stat,Cục Thống kê,Statistics Office,,,,,,
                        hdnd,Hội đồng nhân dân,People's Council,,,,,,province
                        customs,Cục Hải quan,Customs Department,,2025-03-01,customs6,,,country
                        customs6,Chi cục Hải quan khu vực VI,Customs Office VI,2025-03-01,,,,,
                        """)
                .accepted(folder)
                .catalogue()
                .agencies();
        assertThat(agencies.get(Code.parse("hdnd")).level()).contains(Code.parse("province"));
        assertThat(agencies.get(Code.parse("stat")).level()).isEmpty();
    }

    @Test
    void readsTheNamesOfPartsWhereThePackHasThemAndWorksWithoutThem() {
        Breakdown part = Breakdown.parse("direction:export");
        assertThat(new SmallPack().accepted(folder).catalogue().pack().parts()).isEqualTo(PartNames.NONE);
        PackResult.Accepted pack = new SmallPack().with("breakdowns.yaml", """
                        dimensions:
                          - code: direction
                            name: {vi: Chiều, en: Direction}
                            items: [{code: export, name: {vi: xuất khẩu, en: exports}}]
                        """).accepted(folder);
        assertThat(pack.catalogue().pack().parts().of(part, Language.VI)).isEqualTo("xuất khẩu");
        PackResult again =
                new PackReader(SmallPack.CLOCK).read(pack.batches().getFirst().documents());
        assertThat(((PackResult.Accepted) again).catalogue()).isEqualTo(pack.catalogue());
    }

    @Test
    void namesAnItemThatIsDefinedTwice() {
        PackResult result = new SmallPack().with("breakdowns.yaml", """
                        dimensions:
                          - code: direction
                            name: {vi: Chiều, en: Direction}
                            items:
                              - {code: export, name: {vi: xuất khẩu, en: exports}}
                              - {code: export, name: {vi: xuất, en: exports}}
                        """).read(folder);
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(PackDefect.DEFINED_TWICE);
            assertThat(finding.at().toString()).startsWith("breakdowns.yaml, row 6");
        });
    }

    @Test
    void givesOneBatchOfDocumentsThenOneAFile() {
        PackResult.Accepted pack = new SmallPack().accepted(folder);
        assertThat(pack.batches().stream().map(Batch::origin))
                .containsExactly("pack small", "budget.csv", "targets.csv");
        assertThat(pack.batches().getFirst().documents().stream().map(Batch.Document::name))
                .containsExactly(
                        "agencies.csv",
                        "groups.yaml",
                        "indicators.yaml",
                        "lineage.csv",
                        "pack.yaml",
                        "places.csv",
                        "releases.yaml",
                        "sources.csv",
                        "units.yaml");
        assertThat(entries(pack.batches().getFirst())).isEmpty();
    }

    @Test
    void readsTheDocumentsThatAStoreGivesBack() {
        PackResult.Accepted pack = new SmallPack().accepted(folder);
        PackResult again =
                new PackReader(SmallPack.CLOCK).read(pack.batches().getFirst().documents());
        assertThat(again).isInstanceOf(PackResult.Accepted.class);
        PackResult.Accepted accepted = (PackResult.Accepted) again;
        assertThat(accepted.catalogue()).isEqualTo(pack.catalogue());
        assertThat(accepted.geography().list()).isEqualTo(pack.geography().list());
        assertThat(accepted.batches())
                .singleElement()
                .extracting(Batch::contentHash)
                .isEqualTo(pack.batches().getFirst().contentHash());
    }

    @Test
    void refusesDocumentsOfWhichOneIsMissing() {
        PackResult result = new PackReader(SmallPack.CLOCK).read(List.of());
        assertThat(result).isInstanceOf(PackResult.Rejected.class);
        assertThat(result.findings()).allMatch(each -> each.kind() == PackDefect.MISSING_FILE);
    }

    @Test
    void changesTheHashOfTheDocumentsWhenOneChanges() {
        String before = new SmallPack().accepted(folder).batches().getFirst().contentHash();
        String after = new SmallPack()
                .replace("sources.csv", "Tờ rơi", "Tờ gấp")
                .accepted(folder)
                .batches()
                .getFirst()
                .contentHash();
        assertThat(after).isNotEqualTo(before).hasSize(64);
    }

    @Test
    void knowsAFigureFromTheDayAfterItsSourceAppeared() {
        assertThat(figures(SmallPack.ROW.strip()).getFirst().known()).contains(Instant.parse("2025-06-30T17:00:00Z"));
        assertThat(figures("revenue,20@,2023,actual,official,1,,stat,press,,,,,")
                        .getFirst()
                        .known())
                .contains(Instant.parse("2024-02-06T17:00:00Z"));
        assertThat(figures("revenue,20@,2024,actual,official,1,,stat,undated,,,,,")
                        .getFirst()
                        .known())
                .isEmpty();
    }

    @Test
    void citesTheSourceTheLocatorAndTheCellOfTheValue() {
        Observation observation = figures(SmallPack.ROW.strip()).getFirst().observation();
        assertThat(observation.citation().source()).isEqualTo(Code.parse("yearbook"));
        assertThat(observation.citation().locator()).contains("Bảng 3");
        assertThat(observation.citation().entered()).hasToString("budget.csv, row 2, column 6");
        assertThat(observation.remarks()).isEqualTo(Observation.Remarks.NONE);
    }

    @Test
    void keepsNotesAndStatedComparisons() {
        Observation.Remarks remarks = figures(
                        "revenue,20@,2024,actual,official,9805.5,about,stat,yearbook,,<b>kỷ lục</b>,,,yoy:+30~;of:5")
                .getFirst()
                .observation()
                .remarks();
        assertThat(remarks.note()).contains("<b>kỷ lục</b>");
        assertThat(remarks.stated()).hasToString("[yoy:30~, of:5]");
    }

    @Test
    void convertsAStatedUnitExactly() {
        Figure.Known figure = known(figures("revenue,20@,2024,actual,official,9805500,,stat,yearbook,,,trieu-dong,,")
                .getFirst());
        assertThat(figure.value()).isEqualByComparingTo("9805.5");
        assertThat(figure.unit().code()).isEqualTo(Code.parse("ty-dong"));
    }

    @Test
    void readsBoundsRangesAndAbsences() {
        List<Batch.Entry> all = figures(
                "revenue,20@,2021,actual,official,66,more_than,stat,yearbook,,,,,",
                "revenue,20@,2022,actual,official,7.7 .. 8,range,stat,yearbook,,,,,",
                "revenue,20@,2023,actual,official,absent:not-reported,,stat,yearbook,,,,,");
        assertThat(known(all.get(0)).bound()).isEqualTo(Bound.Hedge.MORE_THAN);
        assertThat(FigureText.of(known(all.get(0)))).isEqualTo("66 (more_than)");
        assertThat(FigureText.of(known(all.get(1)))).isEqualTo("7.7..8");
        assertThat(FigureText.of(all.get(2).observation().figure())).isEqualTo("absent:not-reported");
    }

    @Test
    void resolvesABareCodeOnTheLastDayOfThePeriod() {
        List<Batch.Entry> all = figures(
                "communes,05977,2024,actual,official,1,,stat,yearbook,,,,,",
                "communes,05977,2025,actual,official,1,,stat,yearbook,,,,,");
        assertThat(all.stream().map(each -> each.observation().cell().place()))
                .containsExactly(PlaceId.parse("05977@2004-08-31"), PlaceId.parse("05977@2025-07-01"));
    }

    @Test
    void letsAnEstimateComeBeforeItsPeriodHasEnded() {
        assertThat(figures("revenue,20@,2026,actual,administrative-estimate,1,,stat,undated,,,,,"))
                .hasSize(1);
    }

    @Test
    void makesTargetsOfTheirIssuersKnownFromTheirEffect() {
        Batch.Entry target = targets(SmallPack.TARGET.strip()).getFirst();
        assertThat(target.known()).contains(Instant.parse("2024-12-09T17:00:00Z"));
        assertThat(target.observation().cell().measure()).isEqualTo(Measure.TARGET);
        assertThat(target.observation().reporter()).isEqualTo(Code.parse("hdnd"));
        assertThat(target.observation().citation().source()).isEqualTo(Code.parse("yearbook"));
    }

    @Test
    void keepsEveryVersionOfATarget() {
        assertThat(targets(
                        SmallPack.TARGET.strip(),
                        SmallPack.TARGET.strip().replace("7576", "8000").replace("2024-12-10", "2025-06-01")))
                .hasSize(2);
    }

    @Test
    void countsAMonthOfEffectFromItsEndAndABlankOneFromItsDocument() {
        assertThat(targets(SmallPack.TARGET.strip().replace("2024-12-10", "2024-12"))
                        .getFirst()
                        .known())
                .contains(Instant.parse("2024-12-31T17:00:00Z"));
        assertThat(targets(SmallPack.TARGET.strip().replace("2024-12-10", ""))
                        .getFirst()
                        .known())
                .contains(Instant.parse("2025-06-30T17:00:00Z"));
    }

    @Test
    void givesAValueTheBoundOfItsShape() {
        List<Batch.Entry> all = targets(
                "revenue,20@,2025,1,,hdnd,yearbook,2024-12-10,at_least,,,,",
                "revenue,20@,2026,1..2,,hdnd,yearbook,2024-12-10,range,,,,",
                "revenue,20@,2027,3,less_than,hdnd,yearbook,2024-12-10,at_most,,,,",
                "revenue,20@,2028,3,about,hdnd,yearbook,2024-12-10,,,,,");
        assertThat(all.stream().map(each -> FigureText.of(each.observation().figure())))
                .containsExactly("1 (at_least)", "1..2", "3 (less_than)", "3 (about)");
    }

    private List<Batch.Entry> terms(String... rows) {
        String content = SmallPack.TERMS_HEADER + String.join("\n", rows) + "\n";
        PackResult.Accepted pack = new SmallPack().with("targets.csv", content).accepted(folder);
        return entries(pack.batches().get(2));
    }

    @Test
    void makesATargetOfEveryDayOfAPathCountedFromTheBeginningOfTheYear() {
        List<Batch.Entry> all =
                terms(SmallPack.TARGET.strip() + ",2025-06=3500; 2025-Q1=1500;2025-09=5500;2025/2025-11-15=6800,,");
        assertThat(all.stream()
                        .map(each -> each.observation().cell().period() + " "
                                + FigureText.of(each.observation().figure())))
                .containsExactly("2025 7576", "2025-Q1 1500", "2025-H1 3500", "2025/P9M 5500", "2025/2025-11-15 6800");
        assertThat(all.stream().map(Batch.Entry::known).distinct()).hasSize(1);
        assertThat(all.get(1).observation().citation().entered().column()).isEqualTo(14);
    }

    @Test
    void keepsThePartsOfAPathOfWhatStandsAtADateAsWritten() {
        assertThat(terms("communes-ntm,20@,2025,110,,hdnd,yearbook,2024-12-10,point,,,,,2025-06=106,,").stream()
                        .map(each -> each.observation().cell().period().toString()))
                .containsExactly("2025", "2025-06");
    }

    @Test
    void keepsTheBaseAndTheDividedTargetBesideATargetInTheIndicatorsUnit() {
        Observation target = terms(
                        "revenue,20@,2025,50000,,hdnd,yearbook,2024-12-10,point,,,,trieu-dong,,2020=45500,stat=90000")
                .getFirst()
                .observation();
        assertThat(target.remarks().stated().stream().map(Comparison::toString))
                .containsExactly("base@2020:45.5", "part_of@stat:90");
    }

    private List<String> divided(String... rows) {
        String content = SmallPack.TERMS_HEADER + String.join("\n", rows) + "\n";
        return SmallPack.messages(
                new SmallPack().with("targets.csv", content).read(folder).findings());
    }

    private static String part(String place, String value, String from) {
        return "revenue," + place + ",2025," + value + ",,stat,yearbook,2024-12-20,point,,,,,,," + from;
    }

    private static final String WHOLE = "revenue,20@,2025,100,,hdnd,yearbook,2024-12-10,point,,,,,,,";

    @Test
    void warnsOfPartsThatMakeMoreThanTheTarget() {
        assertThat(divided(
                        WHOLE,
                        part("06001@2004-08-31", "60", "hdnd=100"),
                        part("06002@2004-08-31", "40.5", "hdnd=100")))
                .singleElement()
                .isEqualTo(
                        "CM-2147: targets.csv, row 4, column 4: the parts make more than the target that they divide: \"100.5\"; "
                                + "expected at most 100 in all, as targets.csv, row 2, column 4 states. "
                                + "Correct one of the parts, or the target that they divide.");
    }

    @Test
    void warnsOfAPartThatDividesAnotherValueThanTheNewestOfTheTarget() {
        assertThat(divided(
                        WHOLE,
                        WHOLE.replace(",100,", ",110,").replace("2024-12-10", "2025-06-10"),
                        part("06001@2004-08-31", "60", "hdnd=100")))
                .singleElement()
                .isEqualTo(
                        "CM-2148: targets.csv, row 4, column 4: the part divides another value than the target has: \"100\"; "
                                + "expected 110, as targets.csv, row 3, column 4 states. Correct the number, or divide the target anew.");
    }

    @Test
    void doesNotMissWhatTheFileDoesNotSetNorARestThatIsLeft() {
        assertThat(divided(part("06001@2004-08-31", "60", "hdnd=100"))).isEmpty();
        assertThat(divided(
                        WHOLE, part("06001@2004-08-31", "60", "hdnd=100"), part("06002@2004-08-31", "40", "hdnd=100")))
                .isEmpty();
        assertThat(divided(WHOLE.replace(",100,,", ",100..120,range,"), part("06001@2004-08-31", "110", "hdnd=100")))
                .noneMatch(message -> message.startsWith("CM-2147"));
    }

    @Test
    void tellsADayOfAPathThatAnotherRowContradicts() {
        String row = SmallPack.TARGET.strip() + ",2025-H1=3500,,";
        String other = SmallPack.TARGET.strip().replace("2025,7576", "2025-H1,3600") + ",,,";
        SmallPack pack = new SmallPack().with("targets.csv", SmallPack.TERMS_HEADER + row + "\n" + other + "\n");
        assertThat(SmallPack.messages(pack.read(folder).findings()))
                .singleElement()
                .asString()
                .startsWith("CM-2124: targets.csv, row 3, column 4: two rows state one figure with different values");
    }

    @Test
    void keepsTheChangeThatLeadsToALevelBesideIt() {
        Observation target = targets("revenue,20@,2025,-70 -> 433,at_most,hdnd,yearbook,2024-12-10,change_to_level,,,,")
                .getFirst()
                .observation();
        assertThat(FigureText.of(target.figure())).isEqualTo("433 (at_most)");
        assertThat(target.remarks().stated()).hasToString("[change:-70]");
    }

    @Test
    void keepsTheWordsOfATargetWithoutANumber() {
        Observation target = targets("revenue,20@,2025,Xuất siêu,,hdnd,yearbook,2024-12-10,qualitative,,Nghị quyết,,")
                .getFirst()
                .observation();
        assertThat(target.figure()).isEqualTo(new Figure.Absent(Absence.NOT_APPLICABLE));
        assertThat(target.remarks().note()).contains("Xuất siêu · Nghị quyết");
    }

    @Test
    void namesBothRowsThatContradictEachOther() {
        String other = SmallPack.ROW.replace("9805.5", "10000");
        PackResult result = new SmallPack()
                .with("figures/budget.csv", SmallPack.HEADER + SmallPack.ROW + other)
                .read(folder);
        assertThat(result).isInstanceOf(PackResult.Rejected.class);
        assertThat(SmallPack.messages(result.findings()))
                .containsExactly(
                        "CM-2124: budget.csv, row 3, column 6: two rows state one figure with different values: "
                                + "\"10000\"; expected 9805.5, as budget.csv, row 2, column 6 states. Correct one of the two, or "
                                + "tell them apart by breakdown, vintage or reporter.");
    }

    @Test
    void loadsARepeatedRowOnceAndWarns() {
        PackResult.Accepted result = new SmallPack()
                .with("figures/budget.csv", SmallPack.HEADER + SmallPack.ROW + SmallPack.ROW)
                .accepted(folder);
        assertThat(entries(result.batches().get(1))).hasSize(1);
        assertThat(SmallPack.messages(result.findings()))
                .containsExactly("CM-2125: budget.csv, row 3, column 6: the row repeats an earlier one: \"9805.5\"; "
                        + "expected each figure once; budget.csv, row 2, column 6 states the same. Remove one of the two "
                        + "rows; the earlier one is loaded.");
    }

    @Test
    void collectsTheDefectsOfAllFilesBeforeItRefuses() {
        PackResult result = new SmallPack()
                .with("figures/budget.csv", SmallPack.HEADER + SmallPack.ROW.replace("9805.5", "x"))
                .with("figures/more.csv", SmallPack.HEADER + SmallPack.ROW.replace("stat", "nobody"))
                .with("targets.csv", SmallPack.TARGET_HEADER + SmallPack.TARGET.replace("hdnd", ""))
                .read(folder);
        assertThat(result.findings().stream().map(each -> each.at().file()))
                .containsExactly("budget.csv", "more.csv", "targets.csv");
    }

    @Test
    void refusesToFeedAFileThatChangedAfterTheCheck() throws IOException {
        PackResult.Accepted pack = new SmallPack().accepted(folder);
        Files.writeString(folder.resolve("figures/budget.csv"), SmallPack.HEADER + SmallPack.ROW + "x\n");
        assertThatThrownBy(() -> entries(pack.batches().get(1)))
                .isInstanceOf(Failure.class)
                .hasMessage(
                        "\"budget.csv\" changed after it was checked; expected the same content. Read the pack again.");
    }

    private static final String INDEX = """
              - code: index
                name: {vi: Chỉ số, en: Index}
                definition: {vi: Chỉ số gộp., en: A composite.}
                unit: percent
                kind: index
                additivity: none
                direction: up
                decimals: 1
                owner: stat
                composite:
                  mean: geometric
                  gaps: reweight
                  parts:
                    - {indicator: revenue, weight: 0.4, scale: bounds, worst: 0, best: 100}
                    - {indicator: communes-ntm, weight: 0.6, scale: ranks}
            """;

    @Test
    void readsHowAnIndexIsPutTogether() {
        Composite composite = new SmallPack()
                .append("indicators.yaml", INDEX)
                .accepted(folder)
                .catalogue()
                .indicator(Code.parse("index"))
                .description()
                .composite()
                .orElseThrow();
        assertThat(composite.mean()).isEqualTo(Composite.Mean.GEOMETRIC);
        assertThat(composite.gaps()).isEqualTo(Composite.Gaps.REWEIGHT);
        assertThat(composite.parts())
                .extracting(each -> each.scale().getClass().getSimpleName())
                .containsExactly("Bounds", "Ranks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mean: geometric     | mean: best          | CM-2205 | best",
                "weight: 0.4         | weight: 0           | CM-2205 | 0",
                "scale: ranks        | scale: z            | CM-2205 | z",
                "best: 100           | best: 0             | CM-2205 | 0",
                "indicator: revenue  | indicator: income   | CM-2207 | income",
                "indicator: revenue  | indicator: index    | CM-2205 | index",
                "weight: 0.6, scale  | weigth: 0.6, scale  | CM-2203 | weigth",
            })
    void refusesAnIndexThatCannotBeComputed(String good, String bad, String code, String value) {
        PackResult result = new SmallPack()
                .append("indicators.yaml", INDEX.replace(good, bad))
                .read(folder);
        assertThat(SmallPack.messages(result.findings()))
                .anySatisfy(message -> assertThat(message)
                        .startsWith(code + ": indicators.yaml")
                        .contains('"' + value + '"'));
    }

    @Test
    void worksWithoutFiguresTargetsAndCalendars() {
        PackResult.Accepted pack = new SmallPack()
                .without("figures/budget.csv")
                .without("targets.csv")
                .without("releases.yaml")
                .accepted(folder);
        assertThat(pack.batches()).hasSize(1);
    }

    @Test
    void tellsAPackByItsPackYaml() throws IOException {
        assertThat(PackReader.isPack(folder)).isFalse();
        new SmallPack().write(folder);
        assertThat(PackReader.isPack(folder)).isTrue();
    }

    record Change(String file, String old, String next, List<String> messages) {
        @Override
        public String toString() {
            return file + ": " + old + " -> " + next;
        }
    }

    static Stream<Change> changes() {
        return Cases.read("pack-findings.txt").stream()
                .map(lines -> new Change(
                        lines.get(0),
                        lines.get(1).replace("\\n", "\n"),
                        lines.get(2).replace("\\n", "\n"),
                        lines.subList(3, lines.size())));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void saysWhatIsWrongWithADefinition(Change change) {
        SmallPack pack = change.old().equals("*")
                ? new SmallPack().without(change.file())
                : new SmallPack().replace(change.file(), change.old(), change.next());
        assertThat(SmallPack.messages(pack.read(folder).findings())).isEqualTo(change.messages());
    }

    @Test
    void coversEveryDefectOfDefinitions() {
        List<String> codes = changes()
                .flatMap(change -> change.messages().stream())
                .map(message -> message.substring(0, 7))
                .toList();
        assertThat(Stream.of(PackDefect.values()).map(PackDefect::code)).isSubsetOf(codes);
    }

    @Test
    void readsThePackOfLangSonWithoutErrors() {
        PackResult result = new PackReader(Clock.systemUTC()).read(Project.file("packs/langson"));
        assertThat(result.findings().stream()
                        .filter(each -> each.kind().severity() == Finding.Severity.ERROR)
                        .map(Finding::message))
                .isEmpty();
        assertThat(result).isInstanceOf(PackResult.Accepted.class);
    }

    @Test
    void findsANameForEveryPartOfThePackOfLangSon() {
        PackResult.Accepted pack =
                (PackResult.Accepted) new PackReader(Clock.systemUTC()).read(Project.file("packs/langson"));
        PartNames names = pack.catalogue().pack().parts();
        assertThat(pack.batches().stream()
                        .flatMap(batch -> entries(batch).stream())
                        .flatMap(entry -> entry.observation().cell().breakdown().items().stream())
                        .filter(item -> names.find(item).isEmpty()))
                .isEmpty();
    }
}
