package vn.cotmoc.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The table of a year laid out in one language, for a page, a sheet and a CSV file alike.
///
/// @param notes what stands below the table, the signs first
record YearGrid(String caption, List<Head> heads, List<Row> rows, List<Source> sources, List<String> notes) {
    YearGrid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
        notes = List.copyOf(notes);
        int columns = heads.stream().mapToInt(Head::columns).sum();
        for (Row row : rows) {
            if (row.cells().size() != columns) {
                throw new IllegalArgumentException("The table \"" + caption + "\" has " + columns
                        + " columns and a row of " + row.cells().size() + ".");
            }
        }
    }

    /// What a column holds, and so how wide it is.
    enum Kind {
        ORDER("o", 6),
        NAME("h", 44),
        UNIT("u", 11),
        NUMBER("n", 13),
        PERCENT("p", 13),
        WORD("w", 12),
        OWNER("a", 22),
        SOURCE("r", 8),
        NOTE("t", 34);

        private final String style;
        private final int width;

        Kind(String style, int width) {
            this.style = style;
            this.width = width;
        }

        /// The class in the stylesheet.
        String style() {
            return style;
        }

        /// In characters of a sheet.
        int width() {
            return width;
        }
    }

    /// The head of one column, or of several with a head each below it.
    record Head(Kind kind, String label, List<String> subs) {
        Head {
            subs = List.copyOf(subs);
        }

        int columns() {
            return Math.max(1, subs.size());
        }

        /// The whole head of each of its columns.
        List<String> full() {
            return subs.isEmpty()
                    ? List.of(label)
                    : subs.stream().map(sub -> label + ": " + sub).toList();
        }
    }

    /// How deep a row stands.
    enum Level {
        /// I, II, III.
        TOP,
        GROUP,
        LINE,
        /// “Trong đó:”.
        LEAD,
        PART;

        String style() {
            return switch (this) {
                case TOP -> "top-row";
                case GROUP -> "group-row";
                case LINE -> "line-row";
                case LEAD, PART -> "part-row";
            };
        }
    }

    record Row(Level level, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /// A number as a sheet holds it: exact, with the decimals that are shown, between signs.
    record Amount(BigDecimal value, int decimals, String before, String after) {}

    /// @param amount the number of the text, where it is one
    /// @param small a quiet line below, or empty
    /// @param links where the text leads; several are joined by commas in its place
    /// @param bare whether it says only why there is no figure
    record Cell(String text, Optional<Amount> amount, String small, List<BoardPage.Link> links, boolean bare) {
        static final Cell EMPTY = text("");

        Cell {
            links = List.copyOf(links);
        }

        static Cell text(String text) {
            return new Cell(text, Optional.empty(), "", List.of(), false);
        }

        /// A sign of the table's own: `…`, `x` or `–`.
        static Cell sign(String sign) {
            return new Cell(sign, Optional.empty(), "", List.of(), true);
        }

        static Cell amount(String text, Amount amount) {
            return new Cell(text, Optional.of(amount), "", List.of(), false);
        }

        Cell withSmall(String line) {
            return new Cell(text, amount, line, links, bare);
        }

        Cell withLinks(List<BoardPage.Link> others) {
            return new Cell(text, amount, small, others, bare);
        }
    }

    /// A source that a figure or a target of the table was read in, under its number.
    record Source(int number, String title, String publisher, String date, String address) {}

    List<Kind> kinds() {
        return heads.stream()
                .flatMap(head -> java.util.Collections.nCopies(head.columns(), head.kind()).stream())
                .toList();
    }

    /// The whole heads, one a column.
    List<String> columns() {
        return heads.stream().flatMap(head -> head.full().stream()).toList();
    }

    /// Whether some columns have a common head.
    boolean isTall() {
        return heads.stream().anyMatch(head -> !head.subs().isEmpty());
    }
}
