package vn.cotmoc.web;

import java.math.BigDecimal;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.RollUp;
import vn.cotmoc.ledger.RollUps;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Observation;

/// Where a figure comes from, as JSON.
final class Explain {
    private static final int ROOM = 4 * 1024;

    private Explain() {}

    static byte[] json(Ask ask) {
        FigureId id = FigurePages.id(ask.part("id"));
        Ledger ledger = ask.ledger();
        Json json = new Json(ROOM);
        switch (id) {
            case FigureId.Recorded recorded ->
                statement(json, ledger, ledger.find(recorded).orElseThrow(() -> Problem.noFigure(id.toString())));
            case FigureId.Restated restated ->
                restated(json, FigurePages.restated(ledger, restated, ask.asOf()), restated);
            case FigureId.RolledUp rolledUp ->
                rolledUp(json, ledger, FigurePages.rolledUp(ledger, rolledUp, ask.asOf()), ask.asOf());
            case FigureId.Computed computed -> derivation(json, FigurePages.derive(ledger, computed, ask.asOf()));
        }
        return json.bytes();
    }

    private static void restated(Json json, RestatedFigure figure, FigureId.Restated id) {
        json.open().put("id", id.toString());
        cell(json, figure.cell());
        json.put("geography", id.map().toString());
        Api.figure(json, figure.figure());
        json.put("vintage", Csv.lower(figure.vintage()))
                .put("exactness", figure.exactness().toString())
                .put("known", figure.coverage().known())
                .put("of", figure.coverage().parts())
                .list("parts");
        for (RestatedFigure.Part part : figure.parts()) {
            json.open().put("id", part.id().map(FigureId::toString));
            cell(json, part.cell());
            Api.figure(json, part.figure());
            json.put("weight", part.weight().map(BigDecimal::toPlainString))
                    .put("exactness", part.exactness().toString())
                    .list("acts");
            for (Lineage act : part.acts()) {
                json.open()
                        .put("date", act.change().date().toString())
                        .put("kind", act.change().kind().toString())
                        .put("legalBasis", act.change().legalBasis())
                        .close();
            }
            json.end().close();
        }
        json.end().close();
    }

    private static void rolledUp(Json json, Ledger ledger, RollUp figure, AsOf asOf) {
        json.open().put("id", figure.id().toString());
        cell(json, figure.cell());
        json.put("level", figure.level().text());
        Api.figure(json, figure.figure());
        json.put("reported", figure.reported())
                .put("expected", figure.expected())
                .list("parts");
        for (RollUps.Part part : new RollUps(ledger).parts(figure.id(), asOf)) {
            json.open().put("id", part.id().toString());
            cell(json, part.cell());
            Api.figure(json, part.figure());
            json.close();
        }
        json.end().list("missing");
        figure.missing().forEach(place -> json.item(place.toString()));
        json.end().close();
    }

    private static void cell(Json json, Cell cell) {
        json.put("indicator", cell.indicator().text())
                .put("place", cell.place().toString())
                .put("period", cell.period().toString())
                .put("breakdown", cell.breakdown().toString())
                .put("measure", Csv.lower(cell.measure()));
    }

    private static void statement(Json json, Ledger ledger, Statement statement) {
        Observation observation = statement.observation();
        json.open().put("id", statement.id().toString());
        cell(json, observation.cell());
        Api.figure(json, observation.figure());
        json.put("vintage", Csv.lower(observation.vintage()))
                .put("reporter", observation.reporter().text());
        source(json, ledger, observation);
        Location at = observation.citation().entered();
        json.open("entered").put("file", at.file()).put("sheet", at.sheet());
        if (at.row() > 0) {
            json.put("row", at.row());
        }
        if (at.column() > 0) {
            json.put("column", at.column());
        }
        json.close().put("note", observation.remarks().note()).list("stated");
        observation.remarks().stated().stream().map(Comparison::toString).forEach(json::item);
        json.end().put("known", statement.known().toString());
        ledger.batches().stream()
                .filter(batch -> batch.revision() == statement.revision())
                .forEach(batch -> json.open("batch")
                        .put("revision", "r" + batch.revision())
                        .put("recorded", batch.at().toString())
                        .put("origin", batch.origin())
                        .put("contentHash", batch.contentHash())
                        .put("hash", batch.hash())
                        .close());
        json.close();
    }

    private static void source(Json json, Ledger ledger, Observation observation) {
        json.open("source").put("id", observation.citation().source().text());
        var source = ledger.catalogue().sources().get(observation.citation().source());
        if (source != null) {
            json.put("title", source.title())
                    .put("publisher", source.publisher())
                    .put("url", source.url())
                    .put("published", source.date().map(Object::toString))
                    .put("licence", source.licence());
        }
        json.put("locator", observation.citation().locator()).close();
    }

    private static void derivation(Json json, Derivation derivation) {
        json.open().put("id", derivation.id().toString());
        cell(json, derivation.id().cell());
        Api.figure(json, derivation.figure());
        json.put("vintage", Csv.lower(derivation.vintage()))
                .put("formula", derivation.formula().toString())
                .put("arithmetic", derivation.arithmetic(Language.EN))
                .list("inputs");
        for (Derivation.Part part : derivation.parts()) {
            switch (part) {
                case Derivation.Nested nested -> derivation(json, nested.derivation());
                case Derivation.Given given -> {
                    json.open().put("id", given.input().id().toString());
                    cell(json, given.cell());
                    Api.figure(json, given.input().figure());
                    json.close();
                }
                case Derivation.Missing missing -> {
                    json.open();
                    cell(json, missing.cell());
                    json.put("absent", "not_reported").close();
                }
            }
        }
        json.end().close();
    }
}
