package vn.cotmoc.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Comparison;
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
            case FigureId.Computed computed -> throw new vn.cotmoc.model.Failure(
                    "CM-3002", "No figure \"" + computed + "\"; ids stand beside the figures that show and board give.");
        }
        return 0;
    }

    private void explain(Ledger ledger, Statement statement) {
        PrintWriter out = visit.console().out();
        Observation observation = statement.observation();
        Language vi = Language.VI;
        out.println(ledger.indicator(observation.cell().indicator()).name().vi() + ": "
                + Show.figure(observation.figure(), vi));
        line("cell", observation.cell().indicator() + "; " + observation.cell().breakdown() + "; "
                + observation.cell().place() + "; " + observation.cell().period() + " ("
                + vi.period(observation.cell().period()) + ")");
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
        visit.console().out().println("  %-10s %s".formatted(name, value));
    }
}
