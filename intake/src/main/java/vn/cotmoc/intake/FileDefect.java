package vn.cotmoc.intake;

import vn.cotmoc.model.Finding;

/// What can be wrong with a file as a whole. The codes are never reused.
enum FileDefect implements Finding.Kind {
    EMPTY("CM-2001", Finding.Severity.ERROR, "the file is empty"),
    NOT_UTF8("CM-2002", Finding.Severity.ERROR, "the text is not UTF-8"),
    TOO_LONG("CM-2003", Finding.Severity.ERROR, "a field or a record is too long"),
    NUL("CM-2004", Finding.Severity.ERROR, "a NUL character stands in the text"),
    UNKNOWN_COLUMN("CM-2005", Finding.Severity.ERROR, "the column is not known"),
    MISSING_COLUMN("CM-2006", Finding.Severity.ERROR, "a column is missing"),
    COLUMN_TWICE("CM-2007", Finding.Severity.ERROR, "the column stands twice"),
    FIELD_COUNT("CM-2008", Finding.Severity.ERROR, "the row has another number of fields than the header"),
    TOO_MANY("CM-2009", Finding.Severity.ERROR, "there are more findings than are listed"),
    UNKNOWN_FORMAT("CM-2010", Finding.Severity.ERROR, "the file is neither CSV nor XLSX"),
    DAMAGED_WORKBOOK("CM-2011", Finding.Severity.ERROR, "the workbook is damaged"),
    OLD_WORKBOOK("CM-2012", Finding.Severity.ERROR, "the workbook is encrypted or in the old format"),
    MACROS("CM-2013", Finding.Severity.ERROR, "the workbook holds macros"),
    BOMB("CM-2014", Finding.Severity.ERROR, "the workbook unpacks to too much"),
    FORMULA("CM-2015", Finding.Severity.ERROR, "the cell holds a formula"),
    NO_TABLE("CM-2016", Finding.Severity.ERROR, "no sheet holds a table of figures"),
    OPEN_QUOTE("CM-2017", Finding.Severity.ERROR, "a quoted field does not end"),
    CHANGED("CM-2018", Finding.Severity.ERROR, "the file changed while it was read"),
    TOO_LARGE("CM-2019", Finding.Severity.ERROR, "the file is too large"),
    ERROR_CELL("CM-2020", Finding.Severity.ERROR, "the cell holds an error");

    private final Finding.Told told;

    FileDefect(String code, Finding.Severity severity, String what) {
        this.told = new Finding.Told(code, severity, what);
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
