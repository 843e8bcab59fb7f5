package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.goals.YearTable;
import vn.cotmoc.goals.YearTables;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Makes the page of a year.
record YearPages(Frames frames) {

    /// The table that an address asks for, laid out, with what stands around it.
    record Document(Here here, YearTable table, YearGrid grid, List<Period> periods) {
        String title() {
            return YearText.TITLE.in(here.language(), table.question().year());
        }

        String lead(Catalogue catalogue) {
            Language language = here.language();
            return YearText.LEAD.in(
                    language,
                    catalogue.pack().name().in(language),
                    YearGrids.said(table.question().period(), language),
                    language.date(table.knownTo()));
        }

        Language language() {
            return here.language();
        }
    }

    static Document document(Ask ask) {
        Catalogue catalogue = ask.ledger().catalogue();
        int year = ask.yearOfPath(catalogue.pack().defaultYear());
        Code tree = BoardPages.tree(ask, catalogue);
        AsOf asOf = ask.asOf();
        YearTables tables = new YearTables(ask.ledger());
        List<Period> periods = tables.periods(year, tree, asOf);
        Period period = ask.periodOf(year).orElseGet(() -> YearTables.usual(year, periods));
        Here here = Here.of(ask.language(), "/year/" + year, ask.here().asked());
        YearTable table = tables.of(new YearTable.Question(period, tree, asOf));
        return new Document(
                here, table, YearGrids.of(table, catalogue, here, ask.ledger().head()), periods);
    }

    YearPage page(Ask ask) {
        Document document = document(ask);
        Here here = document.here();
        Frame frame = frames.frame(ask.ledger(), here, document.title(), Frame.Place.YEAR);
        return new YearPage(
                frame,
                document.lead(ask.ledger().catalogue()),
                picks(ask, document),
                document.grid(),
                List.of(
                        download(here, ".xlsx", YearText.GET_XLSX.in(here.language())),
                        download(here, ".csv", Text.GET_CSV.in(here.language()))));
    }

    private static BoardPage.Link download(Here here, String end, String label) {
        return new BoardPage.Link(
                Here.of(here.language(), here.path() + end, here.asked()).self(), label);
    }

    private static YearPage.Picks picks(Ask ask, Document document) {
        YearTable.Question question = document.table().question();
        Language language = document.language();
        Optional<String> tree = ask.text("tree");
        List<BoardPage.Link> years = BoardPages.years(ask.ledger(), question.year()).stream()
                .map(year -> new BoardPage.Link(
                        year == question.year() ? "" : document.here().to("/year/" + year, "tree", tree.orElse("")),
                        Integer.toString(year)))
                .toList();
        List<Period> periods = new ArrayList<>(document.periods());
        if (!periods.contains(question.period())) {
            periods.add(question.period());
        }
        return new YearPage.Picks(
                question.year(),
                years,
                periods.stream()
                        .sorted(Period.BY_TIME)
                        .map(each -> new BoardPage.Option(
                                each.toString(), YearGrids.said(each, language), each.equals(question.period())))
                        .toList(),
                ask.text("asOf").isPresent() ? language.date(document.table().knownTo()) : "",
                tree.orElse(""));
    }
}
