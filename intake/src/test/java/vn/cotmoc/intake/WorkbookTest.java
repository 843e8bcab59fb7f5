package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.Batch;

/// Workbooks in the layout of figures, and hostile ones.
class WorkbookTest {
    private static final List<String> HEADER = Layouts.FIGURES.required();
    private static final List<Object> ROW =
            List.of("revenue", "20@", 2024, "actual", "official", 9805.5, "", "stat", "yearbook", "Bảng 3", "");

    @TempDir
    Path folder;

    private Intake intake;

    @BeforeEach
    void readsThePack() {
        intake = new SmallPack().intake(folder.resolve("pack"));
    }

    private static void row(Worksheet sheet, int row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Number number -> sheet.value(row, column, number);
                case String text when !text.isEmpty() -> sheet.value(row, column, text);
                default -> {}
            }
        }
    }

    private static byte[] workbook(Consumer<Workbook> fill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] sheet(Consumer<Worksheet> fill) {
        return workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Số liệu");
            row(sheet, 0, HEADER);
            row(sheet, 1, ROW);
            fill.accept(sheet);
        });
    }

    private ImportResult<List<Batch.Entry>> read(byte[] bytes) {
        Path file = folder.resolve("f.xlsx");
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intake.read(file, batch -> {
            List<Batch.Entry> all = new ArrayList<>();
            batch.entries().forEach(all::add);
            return all;
        });
    }

    private List<Batch.Entry> entries(byte[] bytes) {
        ImportResult<List<Batch.Entry>> result = read(bytes);
        assertThat(SmallPack.messages(result.findings())).isEmpty();
        return ((ImportResult.Accepted<List<Batch.Entry>>) result).receipt();
    }

    private List<String> messages(byte[] bytes) {
        ImportResult<List<Batch.Entry>> result = read(bytes);
        assertThat(result).isInstanceOf(ImportResult.Rejected.class);
        return SmallPack.messages(result.findings());
    }

    @Test
    void readsNumbersExactlyAndNamesSheetRowAndColumn() {
        Batch.Entry entry = entries(sheet(sheet -> {})).getFirst();
        assertThat(FigureText.of(entry.observation().figure())).isEqualTo("9805.5");
        assertThat(entry.observation().citation().entered()).hasToString("f.xlsx › Số liệu, row 2, column 6");
    }

    @Test
    void readsEverySheetWithTheHeaderAndNoOther() {
        byte[] bytes = workbook(workbook -> {
            row(workbook.newWorksheet("Ghi chú"), 0, List.of("Người lập", "Ngày"));
            Worksheet one = workbook.newWorksheet("2024");
            row(one, 2, HEADER);
            row(one, 4, ROW);
            Worksheet two = workbook.newWorksheet("2023");
            row(two, 0, HEADER);
            row(two, 1, replaced(2, 2023));
        });
        assertThat(entries(bytes).stream()
                        .map(each -> each.observation().citation().entered().toString()))
                .containsExactly("f.xlsx › 2024, row 5, column 6", "f.xlsx › 2023, row 2, column 6");
    }

    private static List<Object> replaced(int column, Object value) {
        List<Object> row = new ArrayList<>(ROW);
        row.set(column, value);
        return row;
    }

    @Test
    void findsContradictionsAcrossSheets() {
        byte[] bytes = workbook(workbook -> {
            Worksheet one = workbook.newWorksheet("a");
            row(one, 0, HEADER);
            row(one, 1, ROW);
            Worksheet two = workbook.newWorksheet("b");
            row(two, 0, HEADER);
            row(two, 1, replaced(5, 10_000));
        });
        assertThat(messages(bytes))
                .singleElement()
                .asString()
                .contains("9805.5, as f.xlsx › a, row 2, column 6 states");
    }

    @Test
    void takesTheShortestDecimalOfABinaryNumber() {
        assertThat(FigureText.of(entries(sheet(sheet -> row(sheet, 1, replaced(5, 1234.56))))
                        .getFirst()
                        .observation()
                        .figure()))
                .isEqualTo("1234.56");
        assertThat(messages(sheet(sheet -> row(sheet, 1, replaced(5, 0.1 + 0.2)))))
                .containsExactly("CM-2114: f.xlsx › Số liệu, row 2, column 6: the number has too many digits: "
                        + "\"0.30000000000000004\"; expected at most 12 digits before the point and 6 after it. Use a larger "
                        + "unit, or state the number as precisely as its source does.");
    }

    @Test
    void doesNotTakeADateCellForAPeriod() {
        byte[] bytes = sheet(sheet -> {
            sheet.value(1, 2, LocalDate.of(2024, 11, 1));
            sheet.style(1, 2).format("mmm-yy").set();
        });
        assertThat(messages(bytes))
                .containsExactly("CM-2107: f.xlsx › Số liệu, row 2, column 3: the period cannot be read: "
                        + "\"2024-11-01 (a date cell)\"; expected a period as 2024, 2024-H1, 2024-Q3, 2024-11, 2024-12-31, "
                        + "2025/P9M, 2025/2025-11-15 or 2021/2025. Spreadsheets turn 2024-11 into a date; format the column "
                        + "as text, and write what is meant.");
    }

    @Test
    void doesNotTrustFormulas() {
        assertThat(messages(sheet(sheet -> sheet.formula(1, 5, "SUM(A1:A9)"))))
                .first()
                .isEqualTo(
                        "CM-2015: f.xlsx › Số liệu, row 2, column 6: the cell holds a formula: \"=SUM(A1:A9)\"; "
                                + "expected a value. Paste the values over the formulas; what a formula last gave is not trusted.");
    }

    @Test
    void refusesErrorCells() {
        byte[] bytes = edited(
                sheet(sheet -> {}),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst("<c r=\"F2\"([^>]*)><v>9805.5</v>", "<c r=\"F2\" t=\"e\"><v>#DIV/0!</v>"));
        assertThat(messages(bytes))
                .first()
                .isEqualTo(
                        "CM-2020: f.xlsx › Số liệu, row 2, column 6: the cell holds an error: \"#DIV/0!\"; expected a "
                                + "value. Correct the cell in the spreadsheet.");
    }

    @Test
    void saysWhichColumnsATableNeeds() {
        byte[] bytes = workbook(workbook -> row(workbook.newWorksheet("Biểu 1"), 0, List.of("Chỉ tiêu", "Năm 2024")));
        assertThat(messages(bytes))
                .containsExactly(
                        "CM-2016: f.xlsx: no sheet holds a table of figures: \"Biểu 1\"; expected a sheet whose "
                                + "first row names the columns indicator, place, period, measure, vintage, value, bound, reporter, "
                                + "source, locator, note. Rename the columns, or describe your own layout in a mapping beside the "
                                + "file.");
    }

    @Test
    void saysWhichColumnOfATableIsWrong() {
        byte[] bytes = workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("a");
            List<String> header = new ArrayList<>(HEADER);
            header.set(5, "valeu");
            row(sheet, 0, header);
        });
        assertThat(messages(bytes)).first().asString().contains("\"valeu\"").endsWith("Did you mean \"value\"?");
    }

    @Test
    void refusesATruncatedWorkbook() {
        byte[] whole = sheet(sheet -> {});
        for (int length : List.of(whole.length - 30, whole.length / 2, 300, 40)) {
            assertThat(messages(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .singleElement()
                    .asString()
                    .matches("CM-20(11|10): f.xlsx: .*");
        }
        assertThat(messages(Arrays.copyOf(whole, whole.length / 2)))
                .containsExactly(
                        "CM-2011: f.xlsx: the workbook is damaged: \"f.xlsx\"; expected a complete .xlsx workbook. "
                                + "Copy or save the file again; it may have been cut off.");
    }

    @Test
    void refusesFlippedBytesOrReadsThem() {
        byte[] whole = sheet(sheet -> {});
        for (int at = 0; at < whole.length; at += 41) {
            byte[] bytes = whole.clone();
            bytes[at] ^= 0x55;
            assertThat(read(bytes)).as("byte %d", at).isNotNull();
        }
    }

    @Test
    void refusesTheOldFormatAndPasswords() {
        byte[] bytes = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        assertThat(messages(bytes))
                .containsExactly(
                        "CM-2012: f.xlsx: the workbook is encrypted or in the old format: \"f.xlsx\"; expected an "
                                + ".xlsx workbook without a password. Open it, remove the password, and save it as .xlsx.");
    }

    @Test
    void refusesMacros() {
        byte[] bytes = zip("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x");
        assertThat(messages(bytes))
                .containsExactly(
                        "CM-2013: f.xlsx: the workbook holds macros: \"xl/vbaProject.bin\"; expected a workbook "
                                + "without macros. Save it as .xlsx; nothing in a file is ever run.");
    }

    @Test
    void refusesABombOfOnePart() {
        byte[] bytes = zip("xl/workbook.xml", "<workbook/>", "xl/worksheets/sheet1.xml", "<c/>".repeat(4_000_000));
        assertThat(messages(bytes))
                .containsExactly(
                        "CM-2014: f.xlsx: the workbook unpacks to too much: \"xl/worksheets/sheet1.xml\"; expected "
                                + "at most 4096 parts, 1024 MB in all, and 200 times the packed size. Save the table alone as CSV "
                                + "UTF-8.");
    }

    @Test
    void refusesABombOfManyParts() {
        String[] parts = new String[10_000];
        for (int i = 0; i < parts.length; i += 2) {
            parts[i] = "xl/p" + i;
            parts[i + 1] = "";
        }
        assertThat(messages(zip(parts)))
                .singleElement()
                .asString()
                .contains("CM-2014")
                .contains("5000 parts");
    }

    @Test
    void refusesACellOfAMegabyte() {
        assertThat(messages(zip("xl/workbook.xml", "<workbook/>", "xl/sharedStrings.xml", randomText(3_000_000))))
                .containsExactly(
                        "CM-2003: f.xlsx: a field or a record is too long: \"\"; expected at most 65536 characters "
                                + "a cell. Shorten the text, and remove pictures and other attachments.");
    }

    private static String randomText(int length) {
        return new java.util.Random(7)
                .ints(length, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void refusesDocumentTypes() {
        byte[] bytes = edited(
                sheet(sheet -> {}),
                "xl/worksheets/sheet1.xml",
                xml -> xml.replaceFirst(
                        "<worksheet", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet"));
        assertThat(messages(bytes))
                .containsExactly(
                        "CM-2011: f.xlsx: the workbook is damaged: \"xl/worksheets/sheet1.xml\"; expected parts "
                                + "without a document type. Save the workbook again with a spreadsheet program.");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbook() {
        assertThat(messages(zip("readme.txt", "hello")))
                .singleElement()
                .asString()
                .startsWith("CM-2010");
    }

    @Test
    void keepsTextOfHtmlAsText() {
        Batch.Entry entry = entries(sheet(sheet -> row(sheet, 1, replaced(10, "<script>alert(1)</script>"))))
                .getFirst();
        assertThat(entry.observation().remarks().note()).contains("<script>alert(1)</script>");
    }

    private static byte[] zip(String... namesAndTexts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private byte[] edited(byte[] workbook, String part, UnaryOperator<String> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Path file = folder.resolve("original.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            Files.write(file, workbook);
            try (ZipFile in = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(in.entries())) {
                    byte[] bytes = in.getInputStream(entry).readAllBytes();
                    boolean meant = entry.getName().equals(part);
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    copy(meant ? edit.apply(new String(bytes, StandardCharsets.UTF_8)) : "", bytes, zip);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void copy(String edited, byte[] original, OutputStream out) throws IOException {
        out.write(edited.isEmpty() ? original : edited.getBytes(StandardCharsets.UTF_8));
    }
}
