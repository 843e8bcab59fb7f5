package vn.cotmoc.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Makes the page of a figure on the map of a day: the old places that it was made of, their weights, and the acts.
record RestatedPages(Frames frames, Ledger ledger, Here here) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    FigurePage page(FigureId.Restated id, RestatedFigure figure) {
        Cell cell = figure.cell();
        String title = Text.WHERE_FROM.in(language()) + ": "
                + Names.indicator(ledger.catalogue(), cell.indicator(), language());
        return new FigurePage(
                frames.frame(ledger, here, title, Frame.Place.NONE),
                shown(id, figure),
                List.of(map(id, figure), sum(figure)),
                figure.parts().stream().map(part -> input(cell, part)).toList(),
                new FigurePage.Others("", new Grid("", List.of(), List.of())));
    }

    private Language language() {
        return here.language();
    }

    private String say(String vi, String en) {
        return new LocalText(vi, en).in(language());
    }

    private FigurePage.Shown shown(FigureId.Restated id, RestatedFigure figure) {
        Cell cell = figure.cell();
        Print print = new Print(language());
        Indicator indicator = ledger.catalogue().indicator(cell.indicator());
        List<IndicatorPage.Fact> facts = new ArrayList<>();
        facts.add(new IndicatorPage.Fact(
                Text.PLACE.in(language()),
                Names.place(ledger, cell.place(), language()),
                here.to("/places/" + cell.place())));
        facts.add(fact(Text.PERIOD.in(language()), language().period(cell.period())));
        facts.add(fact(say("Bản đồ ngày", "Map of"), new Print(language()).day(id.map())));
        if (!cell.breakdown().isTotal()) {
            facts.add(fact(Text.PART.in(language()), Names.part(ledger.catalogue(), cell.breakdown(), language())));
        }
        return new FigurePage.Shown(
                figure.figure() instanceof Figure.Known known ? print.exact(known) : print.whole(figure.figure()),
                figure.figure() instanceof Figure.Known known ? print.unit(known.unit()) : "",
                language().period(cell.period()) + " · " + Exactly.word(figure.exactness(), language()),
                new BoardPage.Link(
                        here.to("/indicators/" + indicator.code()),
                        indicator.name().in(language())),
                facts);
    }

    private FigurePage.Step map(FigureId.Restated id, RestatedFigure figure) {
        return new FigurePage.Step(
                say("Đưa về bản đồ ngày", "Moved to the map of") + " " + new Print(language()).day(id.map()),
                Exactly.reason(figure.exactness(), language()),
                "",
                List.of(
                        fact(say("Độ chính xác", "Exactness"), Exactly.word(figure.exactness(), language())),
                        fact(
                                say("Độ phủ", "Coverage"),
                                figure.coverage().known() + "/"
                                        + figure.coverage().parts())));
    }

    /// The sum with its numbers, where there are few enough to follow.
    private FigurePage.Step sum(RestatedFigure figure) {
        Print print = new Print(language());
        String terms = figure.parts().stream()
                .limit(12)
                .map(part -> print.whole(part.figure())
                        + part.weight()
                                .filter(weight -> weight.compareTo(BigDecimal.ONE) != 0)
                                .map(weight -> " × " + percent(weight))
                                .orElse(part.weight().isEmpty() ? " × ?" : ""))
                .collect(Collectors.joining(" + "));
        String more = figure.parts().size() > 12 ? " + …" : "";
        return new FigurePage.Step(Text.ARITHMETIC.in(language()), terms + more, "", List.of());
    }

    private String percent(BigDecimal weight) {
        String number = weight.multiply(HUNDRED).stripTrailingZeros().toPlainString();
        return (language() == Language.VI ? number.replace('.', ',') : number) + " %";
    }

    private FigurePage.Input input(Cell cell, RestatedFigure.Part part) {
        boolean samePlace = part.cell().place().equals(cell.place());
        String name = part.cell().indicator().equals(cell.indicator())
                ? Names.place(ledger, part.cell().place(), language())
                : Names.indicator(ledger.catalogue(), part.cell().indicator(), language());
        String address = samePlace && !part.cell().indicator().equals(cell.indicator())
                ? here.to("/indicators/" + part.cell().indicator())
                : here.to("/places/" + part.cell().place());
        String about = Stream.of(
                        Optional.of(language().period(part.cell().period())),
                        part.weight().map(this::percent).or(() -> Optional.of(say("tỷ lệ chưa rõ", "share not known"))),
                        Optional.of(acts(part.acts())).filter(text -> !text.isEmpty()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return new FigurePage.Input(
                0,
                new BoardPage.Link(address, name),
                about,
                new Print(language()).whole(part.figure()),
                part.id().map(id -> here.to("/figures/" + id)).orElse(""));
    }

    private String acts(List<Lineage> acts) {
        return acts.stream()
                .map(act -> act.change().legalBasis().map(basis -> basis + ", ").orElse("")
                        + new Print(language()).day(act.change().date()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static IndicatorPage.Fact fact(String name, String value) {
        return new IndicatorPage.Fact(name, value, "");
    }
}
