package vn.cotmoc.intake;

import java.util.Optional;
import vn.cotmoc.model.Location;

/// Where rows stand: a file, or a sheet of a workbook.
record Table(String file, Optional<String> sheet) {

    static Table of(String file) {
        return new Table(file, Optional.empty());
    }

    Location at() {
        return at(0, -1);
    }

    Location at(Row row) {
        return at(row.number(), -1);
    }

    /// @param row from 1
    /// @param column from 0, below where the whole row is meant
    Location at(int row, int column) {
        return new Location(file, sheet, row, Math.max(0, column + 1));
    }
}
