package vn.cotmoc.web;

import java.util.List;

/// A table of a page: on a narrow screen each row becomes a card whose lines carry the heads.
///
/// @param heads one for each column; an empty one is not shown
record Grid(String caption, List<String> heads, List<Line> rows) {
    Grid {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        for (Line row : rows) {
            if (row.cells().size() != heads.size()) {
                throw new IllegalArgumentException("The table \"" + caption + "\" has " + heads.size()
                        + " columns and a row of " + row.cells().size() + ".");
            }
        }
    }

    /// A row; a quiet one was replaced or counts less.
    record Line(List<Cell> cells, boolean quiet) {
        Line {
            cells = List.copyOf(cells);
        }

        static Line of(Cell... cells) {
            return new Line(List.of(cells), false);
        }
    }

    /// What a cell holds.
    enum Kind {
        HEAD,
        TEXT,
        /// A few words that stay on one line.
        WORD,
        NUMBER
    }

    /// @param address where its text leads, empty where nowhere
    /// @param small a quiet line below, or empty
    record Cell(Kind kind, String text, String address, String small) {
        static Cell text(String text) {
            return new Cell(Kind.TEXT, text, "", "");
        }

        static Cell word(String text) {
            return new Cell(Kind.WORD, text, "", "");
        }

        static Cell head(String text) {
            return new Cell(Kind.HEAD, text, "", "");
        }

        static Cell number(String text) {
            return new Cell(Kind.NUMBER, text, "", "");
        }

        static Cell number(String text, String address) {
            return new Cell(Kind.NUMBER, text, address, "");
        }

        Cell withSmall(String line) {
            return new Cell(kind, text, address, line);
        }
    }

    /// The class of a cell in the stylesheet.
    static String style(Kind kind) {
        return switch (kind) {
            case HEAD -> "h";
            case TEXT -> "t";
            case WORD -> "w";
            case NUMBER -> "n";
        };
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
