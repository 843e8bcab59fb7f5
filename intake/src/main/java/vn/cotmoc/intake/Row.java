package vn.cotmoc.intake;

/// A row of a table. The object is reused for the next row; its texts are not. Columns count from 0, rows from 1.
interface Row {
    int number();

    int size();

    /// The text of the cell without spaces around it, empty where there is none.
    String text(int column);

    /// Where the field stands in its file, for findings; the same number unless a mapping says otherwise.
    default int column(int field) {
        return field;
    }

    /// Whether the cell of a workbook held a number, so that its text is an exact plain decimal.
    default boolean isNumber(int column) {
        return false;
    }
}
