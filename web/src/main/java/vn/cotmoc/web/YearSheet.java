package vn.cotmoc.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.cotmoc.model.Language;

/// The table of a year as a workbook: numbers as numbers under a format that shows their decimals, hedges and marks,
/// texts as texts (no cell is ever a formula), set up to print on A4 landscape. A second sheet lists the sources.
final class YearSheet {
    /// Points that a line of text takes.
    private static final double LINE_HEIGHT = 15;
    private static final String FONT = "Times New Roman";
    private static final double MARGIN_SIDE = 0.6;
    private static final double MARGIN_LEFT = 1.2;
    private static final double MARGIN_TOP = 0.8;

    private final YearPages.Document document;
    private final YearGrid grid;
    private final Language language;

    YearSheet(YearPages.Document document) {
        this.document = document;
        this.grid = document.grid();
        this.language = document.language();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "Cot Moc", "1.0")) {
            book.setGlobalDefaultFont(FONT, 11);
            Worksheet table = book.newWorksheet(YearText.SHEET_TABLE.in(
                    language, document.table().question().year()));
            table(table);
            sources(book.newWorksheet(YearText.SHEET_SOURCES.in(language)));
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return out.toByteArray();
    }

    private void table(Worksheet sheet) {
        List<YearGrid.Kind> kinds = grid.kinds();
        for (int column = 0; column < kinds.size(); column++) {
            sheet.width(column, kinds.get(column).width());
        }
        int last = kinds.size() - 1;
        int row = form(sheet, last);
        int head = row;
        row = heads(sheet, row);
        sheet.freezePane(2, row);
        sheet.repeatRows(head, row - 1);
        for (YearGrid.Row each : grid.rows()) {
            row(sheet, row++, each, kinds);
        }
        row++;
        for (String note : grid.notes()) {
            merged(sheet, row++, 0, last, note).italic().wrapText(true).set();
        }
        merged(sheet, row, last - 3, last, YearText.SIGNED.in(language))
                .bold()
                .horizontalAlignment("center")
                .set();
        merged(sheet, row + 1, 0, last, YearText.END.in(language)).set();
        page(sheet);
    }

    private static void page(Worksheet sheet) {
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin((float) MARGIN_LEFT);
        sheet.rightMargin((float) MARGIN_SIDE);
        sheet.topMargin((float) MARGIN_TOP);
        sheet.bottomMargin((float) MARGIN_TOP);
        sheet.footer("&P", org.dhatim.fastexcel.Position.CENTER);
    }

    /// The head of an official document, its number, date and signature left open; the row after it.
    private int form(Worksheet sheet, int last) {
        int middle = 3;
        centred(sheet, 0, 0, middle, YearText.BODY).bold().set();
        centred(sheet, 0, middle + 1, last, YearText.COUNTRY).bold().set();
        centred(sheet, 1, 0, middle, YearText.NUMBER).set();
        centred(sheet, 1, middle + 1, last, YearText.MOTTO).bold().set();
        centred(sheet, 2, middle + 1, last, YearText.DATED).italic().set();
        merged(sheet, 4, 0, last, document.title())
                .bold()
                .fontSize(14)
                .horizontalAlignment("center")
                .set();
        merged(sheet, 5, 0, last, document.grid().notes().getFirst())
                .italic()
                .horizontalAlignment("center")
                .set();
        return 7;
    }

    private StyleSetter centred(Worksheet sheet, int row, int from, int to, YearText text) {
        StyleSetter style = merged(sheet, row, from, to, text.in(language));
        style.horizontalAlignment("center");
        return style;
    }

    private static StyleSetter merged(Worksheet sheet, int row, int from, int to, String text) {
        sheet.value(row, from, text);
        StyleSetter style = sheet.range(row, from, row, to).style();
        style.merge();
        return style;
    }

    private int heads(Worksheet sheet, int row) {
        int bottom = grid.isTall() ? row + 1 : row;
        int column = 0;
        for (YearGrid.Head head : grid.heads()) {
            sheet.value(row, column, head.label());
            int end = column + head.columns() - 1;
            for (int sub = 0; sub < head.subs().size(); sub++) {
                sheet.value(row + 1, column + sub, head.subs().get(sub));
            }
            if (head.subs().isEmpty() && bottom > row) {
                sheet.range(row, column, bottom, column).merge();
            } else if (end > column) {
                sheet.range(row, column, row, end).merge();
            }
            column = end + 1;
        }
        sheet.range(row, 0, bottom, column - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN)
                .fillColor("E8EDF0")
                .set();
        sheet.rowHeight(row, grid.isTall() ? 34 : 48);
        return bottom + 1;
    }

    private void row(Worksheet sheet, int at, YearGrid.Row row, List<YearGrid.Kind> kinds) {
        for (int column = 0; column < row.cells().size(); column++) {
            YearGrid.Cell cell = row.cells().get(column);
            StyleSetter style = sheet.style(at, column);
            style.borderStyle(BorderStyle.THIN).verticalAlignment("top").wrapText(true);
            look(style, row.level(), kinds.get(column));
            write(sheet, style, at, column, cell);
            style.set();
        }
        List<Integer> widths = kinds.stream().map(YearGrid.Kind::width).toList();
        tall(sheet, at, row.cells().stream().map(YearGrid.Cell::text).toList(), widths);
    }

    /// Makes room for the longest text of a row: not every program that opens the book does so by itself.
    private static void tall(Worksheet sheet, int at, List<String> texts, List<Integer> widths) {
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            lines = Math.max(lines, Math.ceilDiv(texts.get(column).length(), widths.get(column)));
        }
        if (lines > 1) {
            sheet.rowHeight(at, lines * LINE_HEIGHT);
        }
    }

    private static void look(StyleSetter style, YearGrid.Level level, YearGrid.Kind kind) {
        switch (kind) {
            case ORDER, UNIT, SOURCE, WORD -> style.horizontalAlignment("center");
            case NUMBER, PERCENT -> style.horizontalAlignment("right");
            case NAME, OWNER, NOTE -> style.horizontalAlignment("left");
        }
        switch (level) {
            case TOP, GROUP -> style.bold();
            case LEAD -> style.italic().indent(kind == YearGrid.Kind.NAME ? 1 : 0);
            case PART -> style.indent(kind == YearGrid.Kind.NAME ? 1 : 0);
            case LINE -> style.indent(0);
        }
    }

    private void write(Worksheet sheet, StyleSetter style, int row, int column, YearGrid.Cell cell) {
        if (cell.amount().isPresent()) {
            YearGrid.Amount amount = cell.amount().get();
            sheet.value(row, column, amount.value());
            style.format(format(amount, language));
            if (!cell.small().isEmpty() && amount.after().isEmpty()) {
                sheet.comment(row, column, cell.small());
            }
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, cell.text());
        }
    }

    /// The format of a number; its separators follow the language of the table where the reader's program can.
    static String format(YearGrid.Amount amount, Language language) {
        String digits = amount.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(amount.decimals());
        String locale = switch (language) {
            case VI -> "[$-42A]";
            case EN -> "[$-409]";
        };
        String before = literal(amount.before());
        String after = literal(amount.after());
        String below = amount.before().isEmpty() ? "" : ";" + before.replace("+", "") + "-" + digits + after;
        return locale + before + digits + after + below;
    }

    private static String literal(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace("\"", "") + "\"";
    }

    private void sources(Worksheet sheet) {
        List<YearText> heads =
                List.of(YearText.ORDER, YearText.SOURCE, YearText.PUBLISHER, YearText.PUBLISHED, YearText.ADDRESS);
        List<Integer> widths = List.of(6, 70, 30, 12, 60);
        for (int column = 0; column < heads.size(); column++) {
            sheet.value(0, column, heads.get(column).in(language));
            sheet.width(column, widths.get(column));
        }
        sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (YearGrid.Source each : grid.sources()) {
            sheet.value(row, 0, each.number());
            sheet.value(row, 1, each.title());
            sheet.value(row, 2, each.publisher());
            sheet.value(row, 3, each.date());
            if (each.address().isEmpty()) {
                sheet.value(row, 4, "");
            } else {
                sheet.hyperlink(row, 4, new HyperLink(each.address(), each.address()));
            }
            sheet.range(row, 0, row, heads.size() - 1)
                    .style()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .set();
            tall(sheet, row, List.of("", each.title(), each.publisher(), each.date(), each.address()), widths);
            row++;
        }
        page(sheet);
    }
}
