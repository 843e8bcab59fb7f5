package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A text and what a person marked in it.
///
/// The table of marks has a line each: mention, kind, value and high in the unit itself, unit, of, period, status,
/// hedge,
/// comparisons (`yoy:-5;rank:3`), and yes where the claim is optional. `*` stands for what the text leaves open; lines
/// that
/// begin with `#` and the one of the heads say nothing.
public record Marked(String name, String text, List<Evaluation.Mark> marks) {
    private static final String OPEN = "*";

    public Marked {
        marks = List.copyOf(marks);
    }

    /// Reads a table of marks.
    public static Marked read(String name, String text, String table) {
        List<Evaluation.Mark> marks = new ArrayList<>();
        for (String line : table.split("\n")) {
            if (!line.startsWith("#") && !line.startsWith("mention\t")) {
                marks.add(mark(line.split("\t", -1)));
            }
        }
        return new Marked(name, text, marks);
    }

    private static Evaluation.Mark mark(String[] cells) {
        Evaluation.Setting setting = new Evaluation.Setting(
                judged(cells[0]), judged(cells[1]), judged(cells[6]), judged(cells[7]), judged(cells[8]));
        Evaluation.Extent extent = new Evaluation.Extent(number(cells[3]), number(cells[5]));
        return new Evaluation.Mark(
                new BigDecimal(cells[2]),
                cells[4],
                judged(cells[9]).map(Marked::comparisons),
                cells[10].equals("yes"),
                Optional.of(extent),
                setting);
    }

    private static Optional<String> judged(String cell) {
        return cell.equals(OPEN) ? Optional.empty() : Optional.of(cell);
    }

    private static Optional<BigDecimal> number(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    private static List<Evaluation.Comparison> comparisons(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Arrays.stream(cell.split(";")).map(Marked::comparison).toList();
    }

    private static Evaluation.Comparison comparison(String text) {
        String[] parts = text.split(":");
        return new Evaluation.Comparison(
                Satellite.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT)), new BigDecimal(parts[1]));
    }
}
