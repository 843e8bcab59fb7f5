package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RollUp;
import vn.cotmoc.ledger.RollUps;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// Makes the page of a figure that is the sum of those of the places below: each of them, and those that are missing.
record RolledUpPages(Frames frames, Ledger ledger, Here here) {
    private static final int MOST_TERMS = 12;

    FigurePage page(RollUp figure, List<RollUps.Part> parts) {
        Cell cell = figure.cell();
        String title = Text.WHERE_FROM.in(language()) + ": "
                + Names.indicator(ledger.catalogue(), cell.indicator(), language());
        return new FigurePage(
                frames.frame(ledger, here, title, Frame.Place.NONE),
                shown(figure),
                List.of(sum(figure, parts)),
                Stream.concat(
                                parts.stream().map(part -> input(cell, part)),
                                figure.missing().stream().map(this::gap))
                        .toList(),
                new FigurePage.Others("", new Grid("", List.of(), List.of())));
    }

    private Language language() {
        return here.language();
    }

    private String say(String vi, String en) {
        return new LocalText(vi, en).in(language());
    }

    private Print print() {
        return new Print(language());
    }

    private FigurePage.Shown shown(RollUp figure) {
        Cell cell = figure.cell();
        List<IndicatorPage.Fact> facts = new ArrayList<>();
        facts.add(new IndicatorPage.Fact(
                Text.PLACE.in(language()),
                Names.place(ledger, cell.place(), language()),
                here.to("/places/" + cell.place())));
        facts.add(fact(Text.PERIOD.in(language()), language().period(cell.period())));
        facts.add(fact(say("Độ phủ", "Coverage"), figure.reported() + "/" + figure.expected()));
        if (!cell.breakdown().isTotal()) {
            facts.add(fact(Text.PART.in(language()), Names.part(ledger.catalogue(), cell.breakdown(), language())));
        }
        return new FigurePage.Shown(
                figure.figure() instanceof Figure.Known known ? print().exact(known) : print().whole(figure.figure()),
                figure.figure() instanceof Figure.Known known ? print().unit(known.unit()) : "",
                language().period(cell.period()) + " · " + Text.COMPUTED.in(language()),
                new BoardPage.Link(
                        here.to("/indicators/" + cell.indicator()),
                        Names.indicator(ledger.catalogue(), cell.indicator(), language())),
                facts);
    }

    /// The sum with its numbers, where there are few enough to follow; figures of a computed indicator are not added.
    private FigurePage.Step sum(RollUp figure, List<RollUps.Part> parts) {
        boolean added = parts.stream()
                .allMatch(part -> part.cell().indicator().equals(figure.cell().indicator()));
        String terms = parts.stream()
                .limit(MOST_TERMS)
                .map(part -> part.figure() instanceof Figure.Known known ? print().exact(known) : "?")
                .collect(Collectors.joining(" + "));
        String more = parts.size() > MOST_TERMS ? " + … (" + parts.size() + " " + say("số", "figures") + ")" : "";
        String text = !added
                ? say("Tính lại từ tổng của các chỉ tiêu thành phần.", "Computed anew from the sums of its inputs.")
                : figure.figure() instanceof Figure.Known
                        ? terms + more + " = " + print().whole(figure.figure())
                        : say(
                                "Còn thiếu nơi chưa báo cáo nên không cộng.",
                                "Not added up while places have not reported.");
        return new FigurePage.Step(Text.ARITHMETIC.in(language()), text, "", List.of());
    }

    private FigurePage.Input input(Cell cell, RollUps.Part part) {
        boolean ofPlace = part.cell().indicator().equals(cell.indicator());
        BoardPage.Link name = ofPlace
                ? place(part.cell().place())
                : new BoardPage.Link(
                        here.to("/indicators/" + part.cell().indicator()),
                        Names.indicator(ledger.catalogue(), part.cell().indicator(), language()));
        return new FigurePage.Input(
                0,
                name,
                language().period(part.cell().period()),
                print().whole(part.figure()),
                here.to("/figures/" + part.id()));
    }

    private FigurePage.Input gap(PlaceId place) {
        return new FigurePage.Input(0, place(place), "", Text.NOT_REPORTED.in(language()), "");
    }

    private BoardPage.Link place(PlaceId place) {
        return new BoardPage.Link(here.to("/places/" + place), Names.place(ledger, place, language()));
    }

    private static IndicatorPage.Fact fact(String name, String value) {
        return new IndicatorPage.Fact(name, value, "");
    }
}
