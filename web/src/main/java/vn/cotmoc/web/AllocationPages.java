package vn.cotmoc.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.goals.Allocation;
import vn.cotmoc.goals.Allocations;
import vn.cotmoc.goals.Target;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// Makes the page of the targets that are divided, with the check of every sum.
record AllocationPages(Frames frames) {
    private static final Grid NO_GRID = new Grid("", List.of(), List.of());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MOST_YEARS = 6;

    TextPage page(Ask ask) {
        Ledger ledger = ask.ledger();
        int year = ask.yearOfPath(ledger.catalogue().pack().defaultYear());
        List<Allocation> all = new Allocations(ledger).list(year, ask.asOf());
        Here here = ask.here();
        Language language = here.language();
        List<TextPage.Section> sections = new ArrayList<>();
        all.forEach(each -> sections.add(section(ledger, here, each)));
        sections.add(new TextPage.Section(
                GoalsText.OTHER_YEARS.in(language), List.of(), years(ledger, here, year), NO_GRID));
        return new TextPage(
                frames.frame(ledger, here, GoalsText.SHARES_TITLE.in(language, year), Frame.Place.GOALS),
                all.isEmpty() ? GoalsText.SHARES_EMPTY.in(language, year) : GoalsText.SHARES_LEAD.in(language),
                true,
                List.of(),
                sections);
    }

    private static List<BoardPage.Link> years(Ledger ledger, Here here, int year) {
        return BoardPages.years(ledger, year).stream()
                .filter(each -> each != year)
                .limit(MOST_YEARS)
                .map(each -> new BoardPage.Link(here.to("/allocations/" + each), Integer.toString(each)))
                .toList();
    }

    private static TextPage.Section section(Ledger ledger, Here here, Allocation one) {
        Language language = here.language();
        Cell cell = cell(one.whole());
        String name = Names.indicator(ledger.catalogue(), cell.indicator(), language);
        return new TextPage.Section(
                name + " · " + Names.place(ledger, cell.place(), language) + " · " + language.period(cell.period()),
                List.of(one.explanation().sentence().in(language)),
                List.of(),
                grid(ledger, here, one, name));
    }

    static Cell cell(Target.Recorded target) {
        return target.statement().observation().cell();
    }

    private static Grid grid(Ledger ledger, Here here, Allocation one, String caption) {
        Language language = here.language();
        Indicator indicator = ledger.indicator(cell(one.whole()).indicator());
        Print print = new Print(language);
        List<Grid.Line> rows = new ArrayList<>();
        one.parts().forEach(part -> rows.add(part(ledger, here, one, part)));
        rows.add(Grid.Line.of(
                Grid.Cell.head(GoalsText.SUM.in(language)),
                Grid.Cell.number(print.measured(one.allocated(), indicator)),
                Grid.Cell.word(share(print, one, one.allocated())),
                Grid.Cell.text(Text.COMPUTED.in(language))));
        Figure.Known rest =
                Figure.Known.of(one.remaining().value().abs(), one.remaining().unit());
        rows.add(Grid.Line.of(
                Grid.Cell.head(word(one.state()).in(language)),
                Grid.Cell.number(print.measured(rest, indicator)),
                Grid.Cell.word(share(print, one, rest)),
                Grid.Cell.text(Text.COMPUTED.in(language))));
        return new Grid(
                caption,
                List.of(
                        GoalsText.RECEIVER.in(language),
                        Text.TARGET.in(language),
                        GoalsText.SHARE.in(language),
                        Text.SOURCE.in(language)),
                rows);
    }

    private static GoalsText word(Allocation.State state) {
        return switch (state) {
            case OPEN -> GoalsText.OPEN;
            case COMPLETE -> GoalsText.COMPLETE;
            case OVER -> GoalsText.OVER;
        };
    }

    private static Grid.Line part(Ledger ledger, Here here, Allocation one, Target.Recorded part) {
        Language language = here.language();
        Print print = new Print(language);
        Cell cell = cell(part);
        String place = Names.place(ledger, cell.place(), language);
        String receiver = cell.breakdown().isTotal() ? place : cell.breakdown().toString();
        String other = one.outdated().contains(part)
                ? part.partOf()
                        .map(Comparison::value)
                        .map(value -> GoalsText.DIVIDES_OTHER.in(language, language.number(value)))
                        .orElse("")
                : "";
        BoardPage.Link source = GoalsPages.source(ledger, part.statement());
        return Grid.Line.of(
                new Grid.Cell(
                        Grid.Kind.HEAD,
                        receiver,
                        cell.breakdown().isTotal() ? here.to("/places/" + cell.place()) : "",
                        ""),
                Grid.Cell.number(
                                print.measured(part.figure(), ledger.indicator(cell.indicator())),
                                here.to("/figures/" + part.id()))
                        .withSmall(other),
                Grid.Cell.word(share(print, one, part.figure())),
                new Grid.Cell(Grid.Kind.TEXT, source.label(), source.address(), ""));
    }

    /// Empty where the target is zero or below it: a percentage means nothing there.
    private static String share(Print print, Allocation one, Figure.Known part) {
        BigDecimal whole = one.whole().figure().value();
        return whole.signum() <= 0
                ? ""
                : print.percent(part.value().multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
    }
}
