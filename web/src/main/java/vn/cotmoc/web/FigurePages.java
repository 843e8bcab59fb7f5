package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.RollUp;
import vn.cotmoc.ledger.RollUps;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Source;

/// Makes the page that says where a figure comes from.
record FigurePages(Frames frames) {

    FigurePage page(Ask ask) {
        AsOf asOf = ask.asOf();
        FigureId id = id(ask.part("id"));
        Maker maker = new Maker(frames, ask.ledger(), ask.here(), asOf);
        return switch (id) {
            case FigureId.Recorded recorded ->
                maker.recorded(ask.ledger().find(recorded).orElseThrow(() -> Problem.noFigure(id.toString())));
            case FigureId.Restated restated ->
                new RestatedPages(frames, ask.ledger(), ask.here())
                        .page(restated, restated(ask.ledger(), restated, asOf));
            case FigureId.RolledUp rolledUp ->
                new RolledUpPages(frames, ask.ledger(), ask.here())
                        .page(rolledUp(ask.ledger(), rolledUp, asOf), new RollUps(ask.ledger()).parts(rolledUp, asOf));
            case FigureId.Computed computed -> maker.computed(derive(ask.ledger(), computed, asOf));
        };
    }

    static FigureId id(String text) {
        try {
            return FigureId.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw Problem.noFigure(text);
        }
    }

    /// The derivation; not found where the indicator is not computed or the place is unknown.
    static Derivation derive(Ledger ledger, FigureId.Computed id, AsOf asOf) {
        Derivations derivations = new Derivations(ledger);
        if (ledger.catalogue().findIndicator(id.indicator()).isEmpty()
                || !derivations.isDerived(id.indicator())
                || ledger.geography().find(id.place()).isEmpty()) {
            throw Problem.noFigure(id.toString());
        }
        return derivations.get(id.cell(), asOf);
    }

    /// The figure on the map; not found where nothing is recorded that it could be made of.
    static RestatedFigure restated(Ledger ledger, FigureId.Restated id, AsOf asOf) {
        if (ledger.catalogue().findIndicator(id.cell().indicator()).isEmpty()
                || ledger.geography().find(id.cell().place()).isEmpty()) {
            throw Problem.noFigure(id.toString());
        }
        return new Restatements(ledger).find(id, asOf).orElseThrow(() -> Problem.noFigure(id.toString()));
    }

    /// The sum; not found where no place below reported.
    static RollUp rolledUp(Ledger ledger, FigureId.RolledUp id, AsOf asOf) {
        if (ledger.catalogue().findIndicator(id.cell().indicator()).isEmpty()
                || ledger.geography().find(id.cell().place()).isEmpty()) {
            throw Problem.noFigure(id.toString());
        }
        return new RollUps(ledger).find(id, asOf).orElseThrow(() -> Problem.noFigure(id.toString()));
    }

    private record Maker(Frames frames, Ledger ledger, Here here, AsOf asOf) {

        FigurePage recorded(Statement statement) {
            Observation observation = statement.observation();
            return new FigurePage(
                    frame(observation.cell()),
                    shown(observation.cell(), observation.figure(), print().vintage(observation.vintage())),
                    steps(statement),
                    List.of(),
                    others(statement));
        }

        FigurePage computed(Derivation derivation) {
            Cell cell = derivation.id().cell();
            List<FigurePage.Input> inputs = new ArrayList<>();
            collect(derivation, 0, inputs);
            FigurePage.Step formula = new FigurePage.Step(
                    say(Text.ARITHMETIC),
                    derivation.arithmetic(language()),
                    "",
                    List.of(fact(Text.FORMULA, derivation.formula().toString())));
            return new FigurePage(
                    frame(cell),
                    shown(
                            cell,
                            derivation.figure(),
                            say(Text.COMPUTED) + " · " + print().vintage(derivation.vintage())),
                    List.of(formula),
                    inputs,
                    new FigurePage.Others("", new Grid("", List.of(), List.of())));
        }

        private Language language() {
            return here.language();
        }

        private Print print() {
            return new Print(language());
        }

        private String say(Text text, Object... values) {
            return text.in(language(), values);
        }

        private Frame frame(Cell cell) {
            String title =
                    say(Text.WHERE_FROM) + ": " + Names.indicator(ledger.catalogue(), cell.indicator(), language());
            return frames.frame(ledger, here, title, Frame.Place.NONE);
        }

        private FigurePage.Shown shown(Cell cell, Figure figure, String ripeness) {
            Indicator indicator = ledger.catalogue().indicator(cell.indicator());
            List<IndicatorPage.Fact> facts = new ArrayList<>();
            facts.add(new IndicatorPage.Fact(
                    say(Text.PLACE),
                    Names.place(ledger, cell.place(), language()),
                    here.to("/places/" + cell.place())));
            facts.add(fact(Text.PERIOD, language().period(cell.period())));
            facts.add(fact(Text.KIND_OF_STATEMENT, say(measure(cell.measure()))));
            if (!cell.breakdown().isTotal()) {
                facts.add(fact(Text.PART, Names.part(ledger.catalogue(), cell.breakdown(), language())));
            }
            String value = figure instanceof Figure.Known known ? print().exact(known) : print().whole(figure);
            String unit = figure instanceof Figure.Known known ? print().unit(known.unit()) : "";
            return new FigurePage.Shown(
                    value,
                    unit,
                    language().period(cell.period()) + " · " + ripeness,
                    new BoardPage.Link(
                            here.to("/indicators/" + indicator.code()),
                            indicator.name().in(language())),
                    facts);
        }

        private List<FigurePage.Step> steps(Statement statement) {
            return List.of(said(statement), published(statement), entered(statement), kept(statement));
        }

        private FigurePage.Step said(Statement statement) {
            Observation observation = statement.observation();
            Tables tables = new Tables(ledger, here);
            List<IndicatorPage.Fact> facts = new ArrayList<>();
            facts.add(fact(Text.VINTAGE, print().vintage(observation.vintage())));
            observation.remarks().stated().forEach(each -> facts.add(fact(Text.STATED_BESIDE, tables.stated(each))));
            observation.remarks().note().ifPresent(note -> facts.add(fact(Text.NOTE, note)));
            return new FigurePage.Step(
                    say(Text.STEP_SAID),
                    Names.agency(ledger.catalogue(), observation.reporter(), language()),
                    "",
                    facts);
        }

        private FigurePage.Step published(Statement statement) {
            Code code = statement.observation().citation().source();
            List<IndicatorPage.Fact> facts = new ArrayList<>();
            Optional<Source> source =
                    Optional.ofNullable(ledger.catalogue().sources().get(code));
            source.ifPresent(each -> {
                facts.add(fact(Text.PUBLISHER, each.publisher()));
                each.date()
                        .ifPresent(date ->
                                facts.add(fact(Text.PUBLISHED, language().period(date))));
                each.licence().ifPresent(licence -> facts.add(fact(Text.LICENCE, licence)));
                each.url()
                        .ifPresent(url ->
                                facts.add(new IndicatorPage.Fact(say(Text.ADDRESS), url, Links.safe(each.url()))));
            });
            statement.observation().citation().locator().ifPresent(spot -> facts.add(fact(Text.LOCATOR, spot)));
            return new FigurePage.Step(
                    say(Text.STEP_SOURCE),
                    Names.source(ledger.catalogue(), code),
                    source.map(each -> Links.safe(each.url())).orElse(""),
                    facts);
        }

        private FigurePage.Step entered(Statement statement) {
            Location at = statement.observation().citation().entered();
            List<IndicatorPage.Fact> facts = new ArrayList<>();
            at.sheet().ifPresent(sheet -> facts.add(fact(Text.SHEET, sheet)));
            if (at.row() > 0) {
                facts.add(fact(Text.ROW, Integer.toString(at.row())));
            }
            if (at.column() > 0) {
                facts.add(fact(Text.COLUMN, Integer.toString(at.column())));
            }
            return new FigurePage.Step(say(Text.STEP_FILE), at.file(), "", facts);
        }

        private FigurePage.Step kept(Statement statement) {
            var zone = ledger.catalogue().pack().zone();
            List<IndicatorPage.Fact> facts = new ArrayList<>();
            facts.add(fact(Text.KNOWN_SINCE, print().day(statement.known(), zone)));
            Optional<BatchHead> batch = ledger.batches().stream()
                    .filter(each -> each.revision() == statement.revision())
                    .findFirst();
            batch.ifPresent(each -> {
                facts.add(fact(Text.RECORDED, print().day(each.at(), zone) + " (" + each.at() + ")"));
                facts.add(fact(Text.CONTENT_HASH, each.contentHash()));
                facts.add(fact(Text.CHAIN_HASH, each.hash()));
            });
            return new FigurePage.Step(
                    say(Text.STEP_LEDGER),
                    say(Text.STATEMENT_OF, statement.id(), "r" + statement.revision()),
                    "",
                    facts);
        }

        private IndicatorPage.Fact fact(Text name, String value) {
            return new IndicatorPage.Fact(say(name), value, "");
        }

        private FigurePage.Others others(Statement statement) {
            Cell cell = statement.observation().cell();
            List<Statement> all = ledger.history(new Query(
                    Set.of(cell.indicator()),
                    Set.of(cell.place()),
                    When.oneOf(cell.period()),
                    cell.measure(),
                    Optional.of(cell.breakdown()),
                    asOf));
            Grid grid = new Tables(ledger, here).statements(say(Text.SAME_CELL), all);
            boolean chosen = cell.measure() == Measure.ACTUAL
                    && Headline.find(all)
                            .map(each -> each.id().equals(statement.id()))
                            .orElse(false);
            String rule =
                    say(cell.measure() != Measure.ACTUAL ? Text.TARGETS_LEAD : chosen ? Text.CHOSEN : Text.NOT_CHOSEN);
            return new FigurePage.Others(rule, grid);
        }

        private void collect(Derivation derivation, int depth, List<FigurePage.Input> inputs) {
            for (Derivation.Part part : derivation.parts()) {
                Cell cell = part.cell();
                BoardPage.Link name = new BoardPage.Link(
                        here.to("/indicators/" + cell.indicator()),
                        Names.indicator(ledger.catalogue(), cell.indicator(), language()));
                String value = part.figure().map(print()::whole).orElseGet(() -> say(Text.NOT_REPORTED));
                inputs.add(new FigurePage.Input(
                        depth,
                        name,
                        language().period(cell.period()) + " · " + Names.place(ledger, cell.place(), language()),
                        value,
                        address(part)));
                if (part instanceof Derivation.Nested nested) {
                    collect(nested.derivation(), depth + 1, inputs);
                }
            }
        }

        private String address(Derivation.Part part) {
            return switch (part) {
                case Derivation.Given given ->
                    here.to("/figures/" + given.input().id());
                case Derivation.Nested nested ->
                    here.to("/figures/" + nested.derivation().id());
                case Derivation.Missing _ -> "";
            };
        }
    }

    static Text measure(Measure measure) {
        return switch (measure) {
            case ACTUAL -> Text.ACTUAL;
            case TARGET -> Text.TARGET;
            case PROJECTION -> Text.PROJECTION;
        };
    }
}
