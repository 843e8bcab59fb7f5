package vn.cotmoc.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import vn.cotmoc.model.Spelling;

/// The sheets of a workbook that hold tables, read row by row.
final class Workbook {
    static final ReadingOptions OPTIONS = new ReadingOptions(true, true);
    private static final int KNOWN_COLUMNS = 3;

    private final Path file;
    private final Findings findings;
    private final Progress progress;

    /// A sheet, and its first row that is not blank.
    private record Candidate(SheetRows rows, List<String> header) {
        long known() {
            return header.stream()
                    .filter(name -> Layouts.FIGURES.all().contains(name.toLowerCase(Locale.ROOT)))
                    .count();
        }
    }

    Workbook(Path file, Findings findings, Progress progress) {
        this.file = file;
        this.findings = findings;
        this.progress = progress;
    }

    /// The sheet of a mapping, or every sheet in the layout of figures.
    /// @param mapped the name of the sheet, blank for the first, if there is a mapping
    List<Rows> tables(Optional<String> mapped) {
        List<Candidate> all = candidates();
        return mapped.map(name -> named(all, name)).orElseGet(() -> figures(all));
    }

    private List<Rows> named(List<Candidate> all, String name) {
        for (Candidate each : all) {
            if (name.isEmpty() || Spelling.normal(each.rows().name()).equals(Spelling.normal(name))) {
                return List.of(each.rows());
            }
        }
        List<String> names = all.stream().map(each -> each.rows().name()).toList();
        throw refuse(name, "one of the sheets " + String.join(", ", names), "Correct the sheet in the mapping.");
    }

    /// The sheets that name most of the columns; defects of their headers are found when they are read.
    private List<Rows> figures(List<Candidate> all) {
        List<Rows> tables = new ArrayList<>();
        for (Candidate each : all) {
            if (each.known() >= KNOWN_COLUMNS) {
                tables.add(each.rows());
            }
        }
        if (tables.isEmpty()) {
            throw refuse(
                    String.join(
                            ", ", all.stream().map(each -> each.rows().name()).toList()),
                    "a sheet whose first row names the columns " + String.join(", ", Layouts.FIGURES.required()),
                    "Rename the columns, or describe your own layout in a mapping beside the file.");
        }
        return tables;
    }

    private Stop refuse(String value, String expected, String fix) {
        findings.add(FileDefect.NO_TABLE, Table.of(name()).at(), value, expected, fix);
        return new Stop();
    }

    private List<Candidate> candidates() {
        List<Candidate> all = new ArrayList<>();
        for (Sheet sheet : read(this::sheets, file, findings)) {
            SheetRows rows = new SheetRows(file, sheet.getIndex(), sheet.getName(), findings, progress);
            all.add(new Candidate(rows, rows.header()));
        }
        return all;
    }

    private List<Sheet> sheets() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), OPTIONS);
                Stream<Sheet> sheets = workbook.getSheets()) {
            return sheets.toList();
        }
    }

    /// Asks the library, which throws all kinds of exceptions at a damaged file.
    static <T> T read(Callable<T> part, Path file, Findings findings) {
        try {
            return part.call();
        } catch (Exception e) {
            throw WorkbookGuard.refuseDamaged(Input.of(file), findings);
        }
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }
}
