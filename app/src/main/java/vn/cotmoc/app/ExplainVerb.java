package vn.cotmoc.app;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.RollUp;
import vn.cotmoc.ledger.RollUps;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Source;

/// `explain`: where a figure comes from, down to file and cell.
@Command(name = "explain", description = "Says where a figure comes from, down to file and cell.")
final class ExplainVerb implements Callable<Integer> {
    private final Visit visit;

    @Parameters(index = "0", paramLabel = "FIGURE-ID", description = "The id of a figure, as f123.")
    private String id = "";

    ExplainVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        Ledger ledger = visit.ledger();
        switch (Words.read(id, FigureId::parse)) {
            case FigureId.Recorded recorded -> explain(ledger, ledger.get(recorded));
            case FigureId.Restated restated ->
                restated(ledger, new Restatements(ledger).get(restated, AsOf.LATEST), restated);
            case FigureId.RolledUp rolledUp -> rolledUp(ledger, rolledUp);
            case FigureId.Computed computed -> {
                Derivation derivation = new Derivations(ledger).get(computed.cell(), AsOf.LATEST);
                title(ledger, derivation.id().indicator(), derivation.figure());
                line("computed", derivation.formula() + ", " + Words.lower(derivation.vintage()));
                parts(ledger, derivation);
            }
        }
        return 0;
    }

    private void restated(Ledger ledger, RestatedFigure figure, FigureId.Restated id) {
        title(ledger, figure.cell().indicator(), figure.figure());
        line("map", id.map() + ", " + figure.exactness());
        line("coverage", figure.coverage().known() + " of " + figure.coverage().parts());
        for (RestatedFigure.Part part : figure.parts()) {
            String acts = part.acts().stream()
                    .map(act -> act.change().date()
                            + act.change()
                                    .legalBasis()
                                    .map(basis -> " " + basis)
                                    .orElse(""))
                    .distinct()
                    .collect(Collectors.joining(", "));
            line(
                    "part",
                    part.cell().indicator() + ", " + part.cell().place() + ", "
                            + part.cell().period() + ": " + Show.figure(part.figure(), Language.VI) + " × "
                            + part.weight().map(BigDecimal::toPlainString).orElse("?") + " (" + part.exactness()
                            + ")" + (acts.isEmpty() ? "" : "  " + acts)
                            + part.id().map(each -> "  " + each).orElse(""));
        }
    }

    private void rolledUp(Ledger ledger, FigureId.RolledUp id) {
        RollUps rollUps = new RollUps(ledger);
        RollUp found = rollUps.get(id, AsOf.LATEST);
        title(ledger, id.cell().indicator(), found.figure());
        line("coverage", found.reported() + " of " + found.expected());
        for (RollUps.Part part : rollUps.parts(id, AsOf.LATEST)) {
            line(
                    "part",
                    part.cell().indicator() + ", " + part.cell().place() + ": "
                            + Show.figure(part.figure(), Language.VI) + "  " + part.id());
        }
    }

    private void title(Ledger ledger, Code indicator, Figure figure) {
        visit.console()
                .out()
                .println(ledger.indicator(indicator).name().vi() + ": " + Show.figure(figure, Language.VI));
    }

    private void parts(Ledger ledger, Derivation derivation) {
        line("sum", derivation.arithmetic(Language.VI));
        for (Derivation.Part part : derivation.parts()) {
            switch (part) {
                case Derivation.Given given ->
                    line(
                            "input",
                            part.cell().indicator() + ", " + part.cell().period() + ": "
                                    + Show.figure(given.input().figure(), Language.VI) + "  "
                                    + given.input().id());
                case Derivation.Missing missing ->
                    line(
                            "input",
                            missing.cell().indicator() + ", " + missing.cell().period() + ": not recorded");
                case Derivation.Nested nested -> parts(ledger, nested.derivation());
            }
        }
    }

    private void explain(Ledger ledger, Statement statement) {
        Observation observation = statement.observation();
        Language vi = Language.VI;
        title(ledger, observation.cell().indicator(), observation.figure());
        line(
                "cell",
                observation.cell().indicator() + "; " + observation.cell().breakdown() + "; "
                        + observation.cell().place() + "; " + observation.cell().period() + " ("
                        + vi.period(observation.cell().period()) + ")");
        if (!observation.cell().breakdown().isTotal()) {
            line(
                    "breakdown",
                    ledger.catalogue().pack().parts().of(observation.cell().breakdown(), vi));
        }
        line("statement", Words.lower(observation.cell().measure()) + ", " + Words.lower(observation.vintage()));
        line("reporter", observation.reporter() + agency(ledger, observation));
        Source source = ledger.catalogue().sources().get(observation.citation().source());
        line("source", source == null ? observation.citation().source().text() : source.id() + ": " + source.title());
        if (source != null) {
            line("publisher", source.publisher());
            source.date().ifPresent(date -> line("published", date.toString()));
            source.url().ifPresent(url -> line("address", url));
        }
        observation.citation().locator().ifPresent(locator -> line("locator", locator));
        observation.remarks().note().ifPresent(note -> line("note", note));
        for (Comparison stated : observation.remarks().stated()) {
            line("stated", stated.toString());
        }
        line("entered", observation.citation().entered().toString());
        line("known", statement.known().toString());
        ledger.batches().stream()
                .filter(batch -> batch.revision() == statement.revision())
                .forEach(this::batch);
    }

    private static String agency(Ledger ledger, Observation observation) {
        var agency = ledger.catalogue().agencies().get(observation.reporter());
        return agency == null ? "" : ": " + agency.name().vi();
    }

    private void batch(BatchHead batch) {
        line("revision", "r" + batch.revision() + ", recorded " + batch.at() + " from " + batch.origin());
        line("content", "sha-256 " + batch.contentHash());
        line("chain", "sha-256 " + batch.hash());
    }

    private void line(String name, String value) {
        visit.console().out().println(String.format(Locale.ROOT, "  %-10s %s", name, value));
    }
}
