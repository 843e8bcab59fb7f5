package vn.cotmoc.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The marked documents of the project: invented, each with what is claimed in it.
final class Gold {
    static final List<String> DOCUMENTS =
            List.of("report", "resolution", "speech", "interview", "news", "agency", "weekly");

    private Gold() {}

    /// One marked claim, as the table has it.
    record Row(
            String mention, String kind, Evaluation.Mark mark, String high, String of, String period, String status) {}

    static String text(String document) {
        return resource("gold/" + document + ".txt");
    }

    static List<Row> rows(String document) {
        List<Row> rows = new ArrayList<>();
        for (String line : resource("gold/" + document + ".tsv").split("\n")) {
            if (!line.startsWith("#") && !line.startsWith("mention\t")) {
                rows.add(row(line.split("\t", -1)));
            }
        }
        return rows;
    }

    private static Row row(String[] cells) {
        List<Evaluation.Comparison> comparisons = cells[8].isEmpty()
                ? List.of()
                : Arrays.stream(cells[8].split(";")).map(Gold::comparison).toList();
        Evaluation.Mark mark = new Evaluation.Mark(new BigDecimal(cells[2]), cells[4], comparisons, false);
        return new Row(cells[0], cells[1], mark, cells[3], cells[5], cells[6], cells[7]);
    }

    private static Evaluation.Comparison comparison(String text) {
        String[] parts = text.split(":");
        return new Evaluation.Comparison(
                Satellite.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), new BigDecimal(parts[1]));
    }

    private static String resource(String name) {
        try (InputStream stream = Gold.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }
}
