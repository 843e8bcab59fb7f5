package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Observation;

/// Tables in the owner's own layout.
class MappingTest {
    private static final String CONSTANTS =
            "constants: {place: 20@, period: \"2024\", reporter: stat, source: yearbook, vintage: official}\n";

    @TempDir
    Path folder;

    private Intake intake;

    @BeforeEach
    void readsThePack() {
        intake = new SmallPack().intake(folder.resolve("pack"));
    }

    private ImportResult<List<Batch.Entry>> read(String table, String mapping) {
        Path file = SmallPack.write(folder.resolve("report.csv"), table);
        SmallPack.write(folder.resolve("report.mapping.yaml"), mapping);
        return intake.read(file, batch -> {
            List<Batch.Entry> all = new ArrayList<>();
            batch.entries().forEach(all::add);
            return all;
        });
    }

    private List<String> accepted(String table, String mapping) {
        ImportResult<List<Batch.Entry>> result = read(table, mapping);
        assertThat(SmallPack.messages(result.findings())).isEmpty();
        return ((ImportResult.Accepted<List<Batch.Entry>>) result)
                .receipt().stream().map(each -> text(each.observation())).toList();
    }

    private static String text(Observation observation) {
        return observation.cell().indicator() + " " + observation.cell().place() + " "
                + observation.cell().period() + " " + FigureText.of(observation.figure()) + " "
                + observation.citation().entered();
    }

    private List<String> messages(String table, String mapping) {
        return SmallPack.messages(read(table, mapping).findings());
    }

    @Test
    void readsLabelsNumbersAndUnitsAsTheOwnerWritesThem() {
        String table = """
                BÁO CÁO NĂM 2024;;
                ;;
                Chỉ tiêu;ĐVT;Thực hiện
                I. Kinh tế;;
                Thu  NSNN;triệu đồng;9.805.500
                """;
        String mapping = "header: 3\nnumbers: vi\n" + "columns: {indicator: Chỉ tiêu, unit: ĐVT, value: Thực hiện}\n"
                + CONSTANTS;
        assertThat(accepted(table, mapping)).containsExactly("revenue 20@ 2024 9805.5 report.csv, row 5, column 3");
    }

    @Test
    void readsOneColumnForEachPeriod() {
        String table = "Chỉ tiêu,TH 2023,Ước TH 2024\nThu ngân sách,7.100,9805.5\n";
        String mapping = "numbers: en\ncolumns: {indicator: A}\n" + CONSTANTS + """
                pivot:
                  - {column: TH 2023, period: "2023"}
                  - {column: C, period: năm 2024, vintage: administrative-estimate}
                """;
        assertThat(accepted(table, mapping))
                .containsExactly(
                        "revenue 20@ 2023 7.1 report.csv, row 2, column 2",
                        "revenue 20@ 2024 9805.5 report.csv, row 2, column 3");
    }

    @Test
    void findsAPlaceByItsNameOnTheDateInEitherSpelling() {
        String table = "Đơn vị,Kỳ,Số\nĐông Kinh,năm 2025,1\nphường Vĩnh Trại,6 tháng 2025,2\n";
        String mapping = "columns: {place: Đơn vị, period: Kỳ, value: Số}\n"
                + "constants: {indicator: communes, reporter: Cục Thống kê, source: yearbook}\n";

        assertThat(accepted(table, mapping))
                .containsExactly(
                        "communes 05977@2025-07-01 2025 1 report.csv, row 2, column 3",
                        "communes 05977@2004-08-31 2025-H1 2 report.csv, row 3, column 3");
    }

    @Test
    void listsTheCandidatesOfAnAmbiguousName() {
        String table = "Chỉ tiêu,Xã,Số\nSố xã,06001,1\ncommunes,Hoà Bình,1\n";
        String mapping = "columns: {indicator: Chỉ tiêu, place: Xã, value: Số}\n"
                + "constants: {period: \"2024\", reporter: stat, source: yearbook}\n";
        assertThat(messages(table, mapping))
                .containsExactly(
                        "CM-2133: report.csv, row 2, column 1: several indicators bear the name: \"Số xã\"; expected one of "
                                + "communes, communes-ntm. Write the code in the table, or say under labels in the mapping "
                                + "which one is meant.",
                        "CM-2132: report.csv, row 3, column 2: several places bear the name: \"Hoà Bình\"; expected one "
                                + "place of the name in 2024; it is borne by 06001@2004-08-31 Xã Hòa Bình (Tỉnh Nhỏ, "
                                + "since 2004-08-31) or 06002@2004-08-31 Xã Hòa Bình (Tỉnh Nhỏ, since 2004-08-31). Write "
                                + "the id or code, name the district beside it, as \"Tân Thành (Cao Lộc)\", or say under "
                                + "labels in the mapping which one is meant.");
    }

    @Test
    void takesLabelsFromTheMapping() {
        String table = "Chỉ tiêu,Xã,Số\nSố xã,Hoà Bình,1\nSố xã,Hoà  bình,-\n";
        String mapping = "columns: {indicator: Chỉ tiêu, place: Xã, value: Số}\n"
                + "constants: {period: \"2024\", reporter: stat, source: yearbook}\n"
                + "labels:\n  indicator: {số xã: communes-ntm}\n  place: {Hòa Bình: 06002@2004-08-31}\n"
                + "  value: {\"-\": \"absent:not-applicable\"}\n";
        assertThat(messages(table, mapping)).singleElement().asString().contains("two rows state one figure");
    }

    @Test
    void doesNotGuessANumberWithTwoReadings() {
        String mapping = "columns: {indicator: A, value: B}\n" + CONSTANTS;
        assertThat(messages("Chỉ tiêu,Số\nrevenue,1.234\n", mapping))
                .containsExactly(
                        "CM-2113: report.csv, row 2, column 2: the number has two readings: \"1.234\"; expected a "
                                + "number with one reading; this is 1234 where the comma is decimal, 1.234 where the point is. Write "
                                + "\"1234\" or \"1.234\".");
        assertThat(accepted("Chỉ tiêu,Số\nrevenue,1.234\n", "numbers: vi\n" + mapping))
                .containsExactly("revenue 20@ 2024 1234 report.csv, row 2, column 2");
    }

    @Test
    void saysWhichHeadingIsMissingOrStandsTwice() {
        assertThat(messages("Chỉ tiêu,Số,Số\nrevenue,1,1\n", "columns: {indicator: Chi tiêu, value: Số}\n" + CONSTANTS))
                .containsExactly(
                        "CM-2006: report.csv, row 1: a column is missing: \"Chi tiêu\"; expected this heading once in row "
                                + "1. Did you mean \"Chỉ tiêu\"?",
                        "CM-2007: report.csv, row 1: the column stands twice: \"Số\"; expected this heading once in row 1. "
                                + "Name the letter of the column in the mapping.");
    }

    @Test
    void saysWhatAMappingLacks() {
        assertThat(messages(
                        "a,b\n1,2\n",
                        "colums: {indicator: A}\ncolumns: {value: B}\nheader: 0\nnumbers: fr\n" + CONSTANTS))
                .containsExactly(
                        "CM-2203: report.mapping.yaml, row 1, column 1: the key is not known: \"colums\"; expected one of "
                                + "sheet, header, numbers, columns, constants, pivot, labels, placesAsOf. Did you mean \"columns\"?",
                        "CM-2204: report.mapping.yaml, row 1, column 1: a key is missing: \"indicator\"; expected every one "
                                + "of indicator, place, period, measure, vintage, value, reporter, source. Name its column "
                                + "under columns, or its text under constants.",
                        "CM-2205: report.mapping.yaml, row 3, column 9: the value cannot be used: \"0\"; expected the "
                                + "number of a row, from 1. Mend the value.",
                        "CM-2205: report.mapping.yaml, row 4, column 10: the value cannot be used: \"fr\"; expected vi, en, "
                                + "plain or auto. Mend the value.");
    }

    @Test
    void refusesAMappingOfAMegabyte() {
        assertThat(messages("a,b\n1,2\n", "#" + "x".repeat(1 << 20)))
                .containsExactly(
                        "CM-2019: report.mapping.yaml: the file is too large: \"1048577\"; expected at most 1048576 "
                                + "bytes. A mapping is a page of YAML; look whether this is one.");
    }

    @Test
    void hashesTheTableTogetherWithItsMapping() {
        String table = "Chỉ tiêu,Số\nrevenue,1\n";
        Path file = SmallPack.write(folder.resolve("report.csv"), table);
        Path mapping = SmallPack.write(folder.resolve("other.yaml"), "columns: {indicator: A, value: B}\n" + CONSTANTS);
        Intake mapped = intake.withMapping(mapping);
        String before = hash(mapped.read(file));
        SmallPack.write(mapping, "columns: {indicator: A, value: B}\n" + CONSTANTS.replace("2024", "2023"));
        assertThat(hash(mapped.read(file))).isNotEqualTo(before);
    }

    private static String hash(ImportResult<Batch> result) {
        return ((ImportResult.Accepted<Batch>) result).receipt().contentHash();
    }

    @Test
    void readsTheSheetThatTheMappingNames() {
        Path file = folder.resolve("book.xlsx");
        try (var out = java.nio.file.Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            workbook.newWorksheet("Bìa").value(0, 0, "x");
            var sheet = workbook.newWorksheet("Biểu 01");
            sheet.value(0, 0, "Chỉ tiêu");
            sheet.value(0, 1, "Số");
            sheet.value(1, 0, "Thu NSNN");
            sheet.value(1, 1, 1234.5);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        String mapping = "numbers: vi\ncolumns: {indicator: Chỉ tiêu, value: Số}\n" + CONSTANTS;
        SmallPack.write(folder.resolve("book.mapping.yaml"), "sheet: biểu 01\n" + mapping);
        assertThat(intake.read(file)).isInstanceOf(ImportResult.Accepted.class);
        SmallPack.write(folder.resolve("book.mapping.yaml"), "sheet: biểu 02\n" + mapping);
        assertThat(SmallPack.messages(intake.read(file).findings()))
                .containsExactly(
                        "CM-2016: book.xlsx: no sheet holds a table of figures: \"biểu 02\"; expected one of the "
                                + "sheets Bìa, Biểu 01. Correct the sheet in the mapping.");
    }
}
