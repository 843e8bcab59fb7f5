package vn.cotmoc.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.StringJoiner;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.outlook.Doubt;
import vn.cotmoc.outlook.Slip;

/// Tells doubts on a page.
record DoubtTelling(Ledger ledger, Here here) {
    private static final String PLACE_ON_PAGE = "#doubts";

    private Language language() {
        return here.language();
    }

    /// The marked word beside a figure, which leads to the explanation.
    BoardPage.Link mark(Code indicator) {
        return new BoardPage.Link(here.to("/indicators/" + indicator) + PLACE_ON_PAGE, DoubtText.MARK.in(language()));
    }

    /// Expectation, likely cause and sureness in one line.
    String sentence(Doubt doubt) {
        return expected(doubt) + " " + capital(cause(doubt.slip())) + "; "
                + DoubtText.SURE.in(language(), percent(doubt)) + ".";
    }

    IndicatorPage.Suspect suspect(DoubtList.Item item) {
        Doubt doubt = item.doubt();
        Figure.Known known = doubt.figure();
        return new IndicatorPage.Suspect(
                doubt.id(),
                new BoardPage.Link(
                        here.to("/figures/" + doubt.statement().id()),
                        Print.join(new Print(language()).exact(known), new Print(language()).unit(known.unit()))),
                where(doubt.cell()),
                sentence(doubt),
                said(item));
    }

    private ReconcilePage.Said said(DoubtList.Item item) {
        return item.mark()
                .map(mark -> new ReconcilePage.Said(
                        mark.words(),
                        mark.by() + ", "
                                + new Print(language())
                                        .day(
                                                mark.at(),
                                                ledger.catalogue().pack().zone())))
                .orElse(new ReconcilePage.Said("", ""));
    }

    private String where(Cell cell) {
        StringJoiner where = new StringJoiner(" · ");
        if (!cell.place().equals(ledger.catalogue().pack().root())) {
            where.add(Names.place(ledger, cell.place(), language()));
        }
        if (!cell.breakdown().isTotal()) {
            where.add(Names.part(ledger.catalogue(), cell.breakdown(), language()));
        }
        return where.add(language().period(cell.period())).toString();
    }

    private String expected(Doubt doubt) {
        Doubt.Interval interval = doubt.expected();
        String unit = new Print(language()).unit(doubt.figure().unit());
        return DoubtText.EXPECTED.in(
                language(),
                language().number(interval.low()),
                Print.join(language().number(interval.high()), unit),
                interval.history());
    }

    private String cause(Slip slip) {
        return switch (slip) {
            case Slip.Scale(int exponent) ->
                (exponent > 0 ? DoubtText.TOO_LARGE : DoubtText.TOO_SMALL)
                        .in(language(), language().number(BigDecimal.TEN.pow(Math.abs(exponent))));
            case Slip.Sign() -> DoubtText.SIGN.in(language());
            case Slip.Swap(Cell with, var figure) ->
                DoubtText.SWAP.in(
                        language(),
                        Names.indicator(ledger.catalogue(), with.indicator(), language()) + ", " + where(with));
            case Slip.Unknown() -> DoubtText.OUTSIDE.in(language());
        };
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static BigDecimal percent(Doubt doubt) {
        return BigDecimal.valueOf(doubt.sureness()).movePointRight(2).setScale(0, RoundingMode.FLOOR);
    }
}
