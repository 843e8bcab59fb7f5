package vn.cotmoc.charts;

import java.util.List;

/// The table behind a picture, in the language of the reader: a caption, column heads, and rows of as many
/// cells. The texts are plain, not escaped for HTML.
public record Table(String caption, List<String> heads, List<List<String>> rows) {
    public Table {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException("The table \"" + caption + "\" has " + heads.size()
                        + " columns and a row of " + row.size() + ".");
            }
        }
    }
}
