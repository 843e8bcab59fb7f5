package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import vn.cotmoc.charts.Point;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.goals.Status;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Makes a row of a board whose figure was moved to the map of a day: with how exactly it is known, and without a
/// verdict, since targets were set for the places of their time.
record MovedRow(Ledger ledger, Here here, int year) {

    BoardPage.Row row(Row row, RestatedFigure figure, HomeMap map) {
        Indicator indicator = row.indicator();
        String address = here.to("/indicators/" + indicator.code());
        return new BoardPage.Row(
                new BoardPage.Link(address, indicator.name().in(language())),
                note(figure, map.day()),
                number(figure, indicator, map),
                new BoardPage.Plan("", plan(row), ""),
                spark(row, map),
                new BoardPage.Verdict("none", verdict(row), "", "", List.of(), ""));
    }

    private Language language() {
        return here.language();
    }

    private String note(RestatedFigure figure, LocalDate day) {
        StringJoiner note = new StringJoiner(" · ");
        if (!figure.cell().period().equals(Period.year(year))) {
            note.add(language().period(figure.cell().period()));
        }
        note.add(HomeText.NOTE.in(language(), language().date(day)));
        note.add(Exactly.word(figure.exactness(), language()));
        note.add(HomeText.PARTS.in(
                language(), figure.coverage().known(), figure.coverage().parts()));
        return note.toString();
    }

    private BoardPage.Number number(RestatedFigure figure, Indicator indicator, HomeMap map) {
        Print print = new Print(language());
        String address = here.to("/figures/" + figure.id(map.day()));
        return figure.figure() instanceof Figure.Known known
                ? new BoardPage.Number(
                        address,
                        print.value(known, indicator),
                        print.unit(known.unit()),
                        "",
                        before(figure, indicator, map),
                        BoardPage.Link.NONE)
                : new BoardPage.Number(address, "", "", "", print.whole(figure.figure()), BoardPage.Link.NONE);
    }

    /// The same period of the year before, where that was moved too.
    private String before(RestatedFigure figure, Indicator indicator, HomeMap map) {
        Period period = figure.cell().period();
        return map.of(indicator.code()).stream()
                .filter(each -> each.cell().period().equals(period.yearEarlier()))
                .flatMap(each -> each.figure() instanceof Figure.Known known
                        ? Optional.of(language().period(each.cell().period()) + ": "
                                        + new Print(language()).value(known, indicator))
                                .stream()
                        : Optional.<String>empty().stream())
                .findFirst()
                .orElse("");
    }

    private static boolean isPromised(Row row) {
        return row.assessment().target().isPresent() || !row.evidence().worded().isEmpty();
    }

    private String verdict(Row row) {
        return isPromised(row)
                ? HomeText.NOT_JUDGED.in(language())
                : Status.NO_TARGET.word().in(language());
    }

    private String plan(Row row) {
        return isPromised(row) ? HomeText.TARGET_THEN.in(language()) : "";
    }

    /// Whole years, those that were moved and those that stand.
    private String spark(Row row, HomeMap map) {
        List<RestatedFigure> moved = map.of(row.indicator().code()).stream()
                .filter(each -> each.cell()
                        .period()
                        .equals(Period.year(each.cell().period().year())))
                .toList();
        List<Point> points = new ArrayList<>(moved.stream()
                .map(each -> new Point(each.cell().period(), each.figure(), each.vintage()))
                .toList());
        for (Shown shown : row.evidence().course()) {
            if (moved.stream().noneMatch(each -> each.cell().period().equals(shown.period()))) {
                points.add(new Point(shown.period(), shown.figure(), shown.vintage()));
            }
        }
        points.sort(Comparator.comparing(Point::period, Period.BY_TIME));
        return BoardRows.spark(row, points, language());
    }
}
