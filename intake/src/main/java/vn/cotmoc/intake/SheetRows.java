package vn.cotmoc.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// The rows of one sheet; blank rows are left out. Rows and columns of findings are those of the sheet.
final class SheetRows implements Rows {
    private static final int PROGRESS_ROWS = 1 << 12;

    private final Path file;
    private final int index;
    private final String name;
    private final Findings findings;
    private final Progress progress;
    private final Table table;

    SheetRows(Path file, int index, String name, Findings findings, Progress progress) {
        this.file = file;
        this.index = index;
        this.name = name;
        this.findings = findings;
        this.progress = progress;
        this.table = new Table(String.valueOf(file.getFileName()), Optional.of(name));
    }

    String name() {
        return name;
    }

    @Override
    public Table table() {
        return table;
    }

    /// The texts of the first row that is not blank.
    List<String> header() {
        List<String> texts = new ArrayList<>();
        SheetRow row = new SheetRow(table, new Findings());
        walk(each -> {
            row.fill(each);
            for (int i = 0; i < row.size(); i++) {
                texts.add(row.text(i));
            }
            return texts.stream().allMatch(String::isEmpty);
        });
        return texts;
    }

    @Override
    public void forEach(Consumer<vn.cotmoc.intake.Row> sink) {
        SheetRow row = new SheetRow(table, findings);
        long size = Input.of(file).size();
        long[] rows = {0};
        walk(each -> {
            row.fill(each);
            if (!row.isBlank()) {
                sink.accept(row);
                rows[0]++;
                if (rows[0] % PROGRESS_ROWS == 0) {
                    progress.at(rows[0], 0, size);
                }
            }
            return true;
        });
        progress.at(rows[0], size, size);
    }

    /// Gives rows until the sink has enough. What the library throws is damage; what the sink throws passes.
    private void walk(Predicate<Row> sink) {
        try (ReadableWorkbook workbook = read(() -> new ReadableWorkbook(file.toFile(), Workbook.OPTIONS));
                Stream<Row> stream =
                        read(() -> workbook.getSheet(index).orElseThrow().openStream())) {
            Iterator<Row> all = stream.iterator();
            while (read(all::hasNext) && sink.test(read(all::next))) {
                // The sink does the work.
            }
        } catch (IOException e) {
            throw WorkbookGuard.refuseDamaged(Input.of(file), findings);
        }
    }

    private <T> T read(Callable<T> part) {
        return Workbook.read(part, file, findings);
    }
}
