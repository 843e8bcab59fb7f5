package vn.cotmoc.model;

import java.util.Optional;

/// A spot in a file that was read: its name without folders, the sheet of a workbook, and the row and column,
/// counted from 1; 0 stands for the whole. Row 1 is the header where there is one.
public record Location(String file, Optional<String> sheet, int row, int column) {
    public Location {
        if (row < 0 || column < 0) {
            throw new IllegalArgumentException("Rows and columns count from 1, found " + row + " and " + column + ".");
        }
    }

    /// A whole file.
    public static Location of(String file) {
        return new Location(file, Optional.empty(), 0, 0);
    }

    /// A cell of a file without sheets.
    public static Location of(String file, int row, int column) {
        return new Location(file, Optional.empty(), row, column);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        sheet.ifPresent(name -> text.append(" › ").append(name));
        if (row > 0) {
            text.append(", row ").append(row);
        }
        if (column > 0) {
            text.append(", column ").append(column);
        }
        return text.toString();
    }
}
