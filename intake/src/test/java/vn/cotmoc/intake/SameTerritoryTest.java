package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Failure;

/// Figures of places that do not live in the period: they go to the place that holds the same territory, with a
/// warning, or nowhere.
class SameTerritoryTest {
    private static final String PLACES = """
            place_id,code,name_vi,name_en,hierarchy,level,type,parent,valid_from,valid_to,legal_basis,note
            VN@,VN,Việt Nam,Viet Nam,admin,country,quốc gia,,,,,
            20@,20,Tỉnh Nhỏ,Small Province,admin,province,tỉnh,VN,,,,
            05977@2004-08-31,05977,Phường Vĩnh Trại,Vinh Trai Ward,admin,commune,phường,20,2004-08-31,2025-07-01,,
            05977@2025-07-01,05977,Phường Đông Kinh,Dong Kinh Ward,admin,commune,phường,20,2025-07-01,,1672/NQ,
            06001@2004-08-31,06001,Xã Một,Mot Commune,admin,commune,xã,20,2004-08-31,2020-01-01,,
            06002@2020-01-01,06002,Phường Một,Mot Ward,admin,commune,phường,20,2020-01-01,2025-07-01,,
            06003@2025-07-01,06003,Phường Hai,Hai Ward,admin,commune,phường,20,2025-07-01,,,
            06010@2004-08-31,06010,Xã Ba,Ba Commune,admin,commune,xã,20,2004-08-31,2020-01-01,,
            06010@2020-01-01,06010,Xã Ba Đông,Ba Dong Commune,admin,commune,xã,20,2020-01-01,2025-07-01,,
            06011@2020-01-01,06011,Xã Ba Tây,Ba Tay Commune,admin,commune,xã,20,2020-01-01,2025-07-01,,
            06010@2025-07-01,06010,Xã Ba,Ba Commune,admin,commune,xã,20,2025-07-01,,,
            06970@2004-08-31,06970,Thị trấn Ba Chẽ,Ba Che Township,admin,commune,thị trấn,20,2004-08-31,2025-07-01,,
            06973@2004-08-31,06973,Xã Thanh Sơn,Thanh Son Commune,admin,commune,xã,20,2004-08-31,2025-07-01,,
            06978@2025-07-01,06978,Xã Ba Chẽ,Ba Che Commune,admin,commune,xã,20,2025-07-01,,1679/NQ,
            06990@2004-08-31,06990,Xã Năm,Nam Commune,admin,commune,xã,20,2004-08-31,,,
            """;
    private static final String LINEAGE = """
            event_id,date,kind,from_place_id,to_place_id,share,share_basis,share_area,share_population,legal_basis,note
            A,2025-07-01,merge,05977@2004-08-31,05977@2025-07-01,1,whole,,,,
            B,2020-01-01,continue,06001@2004-08-31,06002@2020-01-01,1,whole,,,,
            C,2025-07-01,recode,06002@2020-01-01,06003@2025-07-01,1,whole,,,,
            D,2020-01-01,split,06010@2004-08-31,06010@2020-01-01,,unknown,,,,
            D,2020-01-01,split,06010@2004-08-31,06011@2020-01-01,,unknown,,,,
            E,2025-07-01,merge,06010@2020-01-01,06010@2025-07-01,1,whole,,,,
            E,2025-07-01,merge,06011@2020-01-01,06010@2025-07-01,1,whole,,,,
            F,2025-07-01,merge,06970@2004-08-31,06978@2025-07-01,1,whole,,,,
            F,2025-07-01,merge,06973@2004-08-31,06978@2025-07-01,1,whole,,,,
            """;
    private static final String ATTRIBUTES = """
            place_id,attribute,value,value_en,hierarchy,valid_from,valid_to,legal_basis,note
            06990@2004-08-31,name,Phường Năm Mới,Nam Moi Ward,,2022-01-01,,,
            06990@2004-08-31,type,phường,,,2022-01-01,,,
            06990@2004-08-31,code,06991,,,2022-01-01,,,
            """;
    private static final String HEADER = SmallPack.HEADER.replace("place,", "place,place_name,");

    @TempDir
    private Path folder;

    private Intake intake;

    @BeforeEach
    void readsThePack() {
        intake = new SmallPack()
                .with("places.csv", PLACES)
                .with("lineage.csv", LINEAGE)
                .with("place_attributes.csv", ATTRIBUTES)
                .intake(folder.resolve("pack"));
    }

    private static String row(String place, String name, String period) {
        return "communes," + place + "," + name + "," + period + ",projection,official,1,,stat,undated,,,,,\n";
    }

    private ImportResult<List<Batch.Entry>> read(Intake with, String... rows) {
        Path file = SmallPack.write(folder.resolve("report.csv"), HEADER + String.join("", rows));
        return with.read(file, batch -> {
            List<Batch.Entry> all = new ArrayList<>();
            batch.entries().forEach(all::add);
            return all;
        });
    }

    private String place(String place, String name, String period) {
        return switch (read(intake, row(place, name, period))) {
            case ImportResult.Accepted<List<Batch.Entry>> accepted ->
                accepted.receipt().getFirst().observation().cell().place() + " by "
                        + accepted.recodings().found().firstKey();
            case ImportResult.Rejected<List<Batch.Entry>> rejected ->
                rejected.findings().getFirst().kind().code();
        };
    }

    @Test
    void goesToThePlaceThatItBecameWholeAndAlone() {
        ImportResult<List<Batch.Entry>> result = read(intake, row("05977@2004-08-31", "", "2026-01"));
        assertThat(SmallPack.messages(result.findings()))
                .containsExactly("CM-2135: report.csv, row 2, column 2: the place is of another time and was recoded: "
                        + "\"05977@2004-08-31\"; expected a place as it is in 2026-01; 05977@2004-08-31 "
                        + "Phường Vĩnh Trại (Tỉnh Nhỏ, 2004-08-31 to 2025-06-30) is the same territory as "
                        + "05977@2025-07-01 Phường Đông Kinh (Tỉnh Nhỏ, since 2025-07-01). It is recorded for "
                        + "\"05977@2025-07-01\", here and in the rows below; write that id where it is meant, or correct "
                        + "the period.");
        assertThat(result.recodings().found()).containsExactly(Map.entry(Recodings.Rule.SAME_TERRITORY, 1L));
        assertThat(result.recodings().recoded()).isEqualTo(1);
    }

    @Test
    void goesThroughAContinuationAndANewCodeForwardAndBack() {
        assertThat(place("06001", "", "2026-01")).isEqualTo("06003@2025-07-01 by same territory");
        assertThat(place("06001", "", "2021")).isEqualTo("06002@2020-01-01 by same territory");
        assertThat(place("06003", "", "2010")).isEqualTo("06001@2004-08-31 by same territory");
        assertThat(place("06003@2025-07-01", "", "2022")).isEqualTo("06002@2020-01-01 by same territory");
    }

    @Test
    void goesToAPlaceWhosePartsMetAgainButToNoPartOfIt() {
        assertThat(place("06010@2004-08-31", "", "2026-01")).isEqualTo("06010@2025-07-01 by same territory");
        assertThat(place("06010@2004-08-31", "", "2022")).isEqualTo("CM-2136");
        assertThat(place("06010@2025-07-01", "", "2022")).isEqualTo("CM-2137");
        assertThat(place("06011", "", "2026-01")).isEqualTo("CM-2137");
        assertThat(place("06011", "", "2019")).isEqualTo("CM-2136");
    }

    @Test
    void staysTheSameUnderANewNameTypeAndCode() {
        assertThat(place("06990", "", "2021")).isEqualTo("06990@2004-08-31 by code");
        assertThat(place("06991", "", "2023")).isEqualTo("06990@2004-08-31 by code");
        assertThat(place("Xã Năm", "", "2021")).isEqualTo("06990@2004-08-31 by name");
        assertThat(place("P. Năm Mới", "", "2023")).isEqualTo("06990@2004-08-31 by name");
        assertThat(place("06991", "Năm Mới", "2023")).isEqualTo("06990@2004-08-31 by code and name");
        assertThat(place("Xã Năm", "", "2023")).isEqualTo("CM-2141");
        assertThat(place("06990", "Năm Mới", "2023")).isEqualTo("CM-2140");
    }

    /// The place lives in the period, but under another code then: the code is the only one that it ever had beside
    /// that, so it is taken for what it is.
    @Test
    void isKnownByACodeThatNobodyElseEverBore() {
        assertThat(place("06990", "", "2023")).isEqualTo("06990@2004-08-31 by same territory");
        assertThat(place("06991", "", "2020")).isEqualTo("06990@2004-08-31 by same territory");
    }

    @Test
    void takesANameOfAnotherTimeOnlyByTheDayOfTheMap() {
        assertThat(place("Phường Một", "", "2026-01")).isEqualTo("CM-2141");
        intake = intake.withPlacesAsOf(LocalDate.parse("2025-06-30"));
        assertThat(place("Phường Một", "", "2026-01")).isEqualTo("06003@2025-07-01 by same territory");
        assertThat(place("06002", "Phường Một", "2010")).isEqualTo("06001@2004-08-31 by same territory");
    }

    @Test
    void takesACodeAndANameThatAgreeWhereNeitherIsAnyonesThen() {
        assertThat(place("06002", "Một", "2026-01")).isEqualTo("06003@2025-07-01 by same territory");
    }

    /// Two authorities disagree on this code.
    @Test
    void saysThatACodeOfOneListAndANameOfAnotherDoNotMeet() {
        assertThat(SmallPack.messages(
                        read(intake, row("06970", "Xã Ba Chẽ", "2026-01")).findings()))
                .containsExactly("CM-2140: report.csv, row 2, column 2: the code and the name do not belong together: "
                        + "\"06970 / Xã Ba Chẽ\"; expected a code and a name of one place in 2026-01; \"06970\" is "
                        + "nobody's, \"Xã Ba Chẽ\" is 06978@2025-07-01 Xã Ba Chẽ (Tỉnh Nhỏ, since 2025-07-01). Correct "
                        + "one of the two; or, if the table follows the map of another day, state that day with "
                        + "--places-as-of or placesAsOf in the mapping.");
        assertThat(place("06978", "Xã Ba Chẽ", "2026-01")).isEqualTo("06978@2025-07-01 by code and name");
        assertThat(place("06978", "", "2024")).isEqualTo("CM-2137");
    }

    @Test
    void warnsOnceForEachPlaceAndCountsEveryRow() {
        ImportResult<List<Batch.Entry>> result = read(
                intake,
                row("06001", "", "2026-01"),
                row("06001", "", "2026-02"),
                row("06001", "", "2021"),
                row("06003", "", "2026-03"),
                row("20@", "", "2026-03"));
        assertThat(result.findings())
                .extracting(each -> each.kind().code() + " " + each.at().row())
                .containsExactly("CM-2135 2", "CM-2135 4");
        assertThat(result.recodings().found())
                .containsExactly(
                        Map.entry(Recodings.Rule.AS_WRITTEN, 1L),
                        Map.entry(Recodings.Rule.CODE, 1L),
                        Map.entry(Recodings.Rule.SAME_TERRITORY, 3L));
        assertThat(result.recodings().recoded()).isEqualTo(4);
        assertThat(result.recodings().leftOver()).isZero();
    }

    @Test
    void doesNotFillTheListOfFindingsHoweverManyRowsAreRecoded() {
        String rows = row("06001", "", "2026-01").repeat(Findings.LIMIT / 2)
                + row("06001", "", "2026-02").repeat(Findings.LIMIT / 2);
        Recodings recodings = read(intake, rows).recodings();
        assertThat(recodings.found()).containsExactly(Map.entry(Recodings.Rule.SAME_TERRITORY, (long) Findings.LIMIT));
    }

    @Test
    void listsWhatWasRecodedWithTheOldAndTheNewSideBySide() throws IOException {
        Path out = folder.resolve("recoded.csv");
        try (RecodedList list = RecodedList.create(out)) {
            Intake listing = intake.withRecodedList(list);
            read(listing, row("06001", "", "2026-01"), row("20@", "", "2026-01"), row("Xã Không", "", "2026-01"));
            read(listing, row("06991", "Năm Mới", "2023"), row("06991", "Năm Mới", "2023"));
        }
        assertThat(Files.readString(out)).isEqualTo("""
                file,sheet,row,column,period,place,place_name,place_in,rule,old_place_id,old_code,old_name,new_place_id,new_code,new_name
                report.csv,,2,2,2026-01,06001,,,same territory,06001@2004-08-31,06001,Xã Một,06003@2025-07-01,06003,Phường Hai
                report.csv,,2,2,2023,06991,Năm Mới,,code and name,06990@2004-08-31,06991,Phường Năm Mới,06990@2004-08-31,06991,Phường Năm Mới
                report.csv,,3,2,2023,06991,Năm Mới,,code and name,06990@2004-08-31,06991,Phường Năm Mới,06990@2004-08-31,06991,Phường Năm Mới
                """);
    }

    @Test
    void beginsTheListAnewWhereTheFileIsWalkedAgain() throws IOException {
        Path out = folder.resolve("recoded.csv");
        Path file = SmallPack.write(folder.resolve("report.csv"), HEADER + row("06001", "", "2026-01"));
        try (RecodedList list = RecodedList.create(out)) {
            intake.withRecodedList(list).read(file, batch -> {
                batch.entries().forEach(entry -> {});
                batch.entries().forEach(entry -> {});
                return batch;
            });
        }
        assertThat(Files.readAllLines(out)).hasSize(2);
    }

    @Test
    void failsWhereTheListCannotBeWritten() {
        Path out = folder.resolve("missing/recoded.csv");
        assertThatThrownBy(() -> RecodedList.create(out))
                .isInstanceOf(Failure.class)
                .hasMessage("Cannot write \"" + out + "\" (NoSuchFileException); expected a file that may be written. "
                        + "Check the folder and its permissions.");
    }

    @Test
    void saysAnotherThingWithAnotherDayOfTheMapSoThatItIsRecordedAnew() {
        Path file = SmallPack.write(folder.resolve("report.csv"), HEADER + row("20@", "", "2026-01"));
        List<String> hashes = List.of(
                hash(intake, file),
                hash(intake.withPlacesAsOf(LocalDate.parse("2025-06-30")), file),
                hash(intake.withPlacesAsOf(LocalDate.parse("2025-07-01")), file));
        assertThat(hashes).doesNotHaveDuplicates();
        assertThat(hashes.getFirst()).isEqualTo(Hashing.of(Input.of(file)));
    }

    private static String hash(Intake intake, Path file) {
        return switch (intake.read(file)) {
            case ImportResult.Accepted<Batch> accepted -> accepted.receipt().contentHash();
            case ImportResult.Rejected<Batch> rejected ->
                throw new AssertionError(
                        rejected.findings().stream().map(Object::toString).collect(Collectors.joining("\n")));
        };
    }

    @Test
    void takesTheDayOfTheMapAndTheColumnsFromAMapping() {
        Path file = SmallPack.write(
                folder.resolve("owner.csv"), "Mã,Tên xã,Huyện,Số\n06002,Phường Một,Tỉnh Nhỏ,1\n06002,Phường Ba,,1\n");
        SmallPack.write(folder.resolve("owner.mapping.yaml"), """
                columns: {place: Mã, place_name: Tên xã, place_in: Huyện, value: Số}
                constants: {indicator: communes, period: "2026-01", measure: projection, reporter: stat, source: undated}
                placesAsOf: "2025-06-30"
                """);
        ImportResult<Batch> result = intake.read(file);
        assertThat(result.recodings().found()).containsExactly(Map.entry(Recodings.Rule.SAME_TERRITORY, 1L));
        assertThat(SmallPack.messages(result.findings()).getLast())
                .isEqualTo(
                        "CM-2102: owner.csv, row 3, column 1: the place is not known: \"06002 / Phường Ba\"; expected "
                                + "a place of that name and type; there is 06010@2004-08-31 Xã Ba (Tỉnh Nhỏ, 2004-08-31 to "
                                + "2019-12-31) or 06010@2025-07-01 Xã Ba (Tỉnh Nhỏ, since 2025-07-01). Correct the type or leave "
                                + "it out, or write the id.");
    }
}
