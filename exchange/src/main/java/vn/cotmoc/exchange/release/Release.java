package vn.cotmoc.exchange.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.LocalText;

/// The open-data release of a ledger: tables of figures and of the codes in them, a codebook, and their descriptions.
public final class Release {
    /// The folder of the lake: the figures of all groups, one folder an indicator.
    static final String LAKE = "lake";

    private static final LocalText CODEBOOK = new LocalText("Giải thích các cột", "What the columns mean");

    private final Ledger ledger;
    private final List<Table> figures;
    private final List<Table> codes;

    /// Writes tables in a columnar form.
    public interface Columnar {
        /// Writes the file of comma-separated values as one columnar file.
        void table(Table table, Path csv, Path target);

        /// Writes the files, which have the same columns, as folders named by the values of the column, each ordered by
        /// the other columns that are named.
        void partitions(Table model, List<Path> csvs, Path folder, String by, List<String> order);
    }

    /// Reads the ledger, at one state.
    public Release(Ledger ledger) {
        this.ledger = ledger;
        this.figures = ledger.steadily(() -> new FigureTables(ledger).list());
        this.codes = new CodeTables(ledger).list();
    }

    /// Writes everything into the folder, which exists, and gives the lines that say what was written.
    public List<String> write(Path folder, Columnar columnar) throws IOException {
        List<Table> all = new ArrayList<>(figures);
        all.addAll(codes);
        all.add(codebook(all));
        List<Described.Written> written = new ArrayList<>();
        for (Table table : all) {
            Path csv = folder.resolve(table.csv());
            Files.write(csv, CsvText.of(table));
            columnar.table(table, csv, folder.resolve(table.parquet()));
            written.add(new Described.Written(table, Files.size(csv), sha256(csv)));
        }
        if (!figures.isEmpty()) {
            columnar.partitions(
                    figures.getFirst(),
                    figures.stream().map(each -> folder.resolve(each.csv())).toList(),
                    folder.resolve(LAKE),
                    "indicator",
                    List.of("place", "breakdown", "measure", "period_start", "period_end", "revision", "id"));
        }
        describe(folder, written);
        return log(written);
    }

    private void describe(Path folder, List<Described.Written> written) throws IOException {
        Described described = new Described(
                ledger.catalogue().pack().id().text(), ledger.catalogue().pack().name(), written);
        Files.write(folder.resolve("csv-metadata.json"), described.csvw());
        Files.write(folder.resolve("datapackage.json"), described.frictionless());
        Dcat dcat = dcat(folder, written);
        Files.write(folder.resolve("catalog.ttl"), dcat.turtle());
        Files.write(folder.resolve("catalog.jsonld"), dcat.jsonLd());
    }

    private Dcat dcat(Path folder, List<Described.Written> written) throws IOException {
        List<Dcat.DataSet> sets = new ArrayList<>();
        for (Described.Written each : written) {
            Table table = each.table();
            long parquet = Files.size(folder.resolve(table.parquet()));
            sets.add(new Dcat.DataSet(
                    table.name(),
                    table.title(),
                    table.title(),
                    List.of(
                            new Dcat.Distribution(table.csv(), "text/csv", Optional.of(each.bytes())),
                            new Dcat.Distribution(
                                    table.parquet(), "application/vnd.apache.parquet", Optional.of(parquet)))));
        }
        return new Dcat(
                "publisher",
                ledger.catalogue().pack().name(),
                ledger.catalogue().pack().name(),
                sets);
    }

    private static Table codebook(List<Table> tables) {
        List<List<String>> rows = new ArrayList<>();
        for (Table table : tables) {
            for (Column column : table.columns()) {
                rows.add(List.of(
                        table.name() + "." + column.name(),
                        table.name(),
                        column.name(),
                        column.type().csvw(),
                        column.refersTo().orElse(""),
                        column.meaning().vi(),
                        column.meaning().en()));
            }
        }
        List<Column> columns = List.of(
                Column.of("id", Column.Type.TEXT, "Bảng và cột", "Table and column"),
                Column.of("table", Column.Type.TEXT, "Bảng", "Table"),
                Column.of("column", Column.Type.TEXT, "Cột", "Column"),
                Column.of("type", Column.Type.TEXT, "Kiểu dữ liệu", "Type"),
                Column.of("refers_to", Column.Type.TEXT, "Bảng mà mã trỏ tới", "Table that the code is of"),
                Column.of("meaning_vi", Column.Type.TEXT, "Ý nghĩa", "Meaning in Vietnamese"),
                Column.of("meaning_en", Column.Type.TEXT, "Ý nghĩa bằng tiếng Anh", "Meaning in English"));
        return new Table("codebook", CODEBOOK, columns, rows);
    }

    private List<String> log(List<Described.Written> written) {
        List<String> lines = new ArrayList<>();
        lines.add("[ledger] revision r" + ledger.head());
        ledger.batches().stream()
                .map(BatchHead::hash)
                .reduce((first, second) -> second)
                .ifPresent(hash -> lines.add("[ledger] hash of the chain " + hash));
        written.forEach(each -> lines.add("[table] " + each.table().name() + ": "
                + each.table().rows().size() + " rows, " + each.bytes() + " bytes"));
        return lines;
    }

    /// Writes the checksums of every file below the folder into `SHA256SUMS`, in the form that `sha256sum -c` reads.
    public static int checksums(Path folder) throws IOException {
        Path target = folder.resolve("SHA256SUMS");
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(file -> !file.equals(target))
                    .toList();
        }
        List<String> lines = files.stream()
                .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .sorted()
                .map(name -> sha256(folder.resolve(name)) + "  " + name + "\n")
                .toList();
        Files.write(target, String.join("", lines).getBytes(StandardCharsets.UTF_8));
        return lines.size();
    }

    private static String sha256(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream read = new DigestInputStream(in, digest)) {
                read.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
