package vn.cotmoc.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.goals.TargetInForce;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Observation;

/// What is said of targets that a search found, and where they lead.
record FoundGoals(Ledger ledger, Here here) {

    /// Where a target stands, without language.
    ///
    /// @param anchor the place on the page; empty for the page as a whole
    private record Way(String page, String anchor) {}

    /// For a long-term goal the goals of its year, for the target of another place that place, else its indicator.
    private static Way way(Ledger ledger, TargetInForce target) {
        Cell cell = target.statement().observation().cell();
        if (target.longTerm()) {
            return new Way("/goals/" + target.year(), GoalsPages.id(target.indicator(), target.statement()));
        }
        return isOfThePack(ledger, cell)
                ? new Way(
                        "/indicators/" + cell.indicator(),
                        cell.breakdown().equals(Breakdown.TOTAL) ? "targets" : "parts")
                : new Way("/places/" + cell.place(), "");
    }

    private static boolean isOfThePack(Ledger ledger, Cell cell) {
        return cell.place().equals(ledger.catalogue().pack().root());
    }

    /// The target under the name of its indicator, with what it is, the number or the words, and who set it where.
    ListPage.Entry entry(TargetInForce target) {
        Language language = here.language();
        Way way = way(ledger, target);
        return new ListPage.Entry(
                here.to(way.page()) + (way.anchor().isEmpty() ? "" : "#" + way.anchor()),
                target.indicator().name().in(language),
                about(target),
                figure(target));
    }

    private String about(TargetInForce target) {
        Language language = here.language();
        Observation observation = target.statement().observation();
        Cell cell = observation.cell();
        String what = target.longTerm()
                ? GoalsText.GOAL.in(language, target.year())
                : SearchText.TARGET.in(language, language.period(cell.period()));
        return Stream.of(
                        what,
                        Names.part(ledger.catalogue(), cell.breakdown(), language),
                        isOfThePack(ledger, cell) ? "" : Names.place(ledger, cell.place(), language),
                        Names.agency(ledger.catalogue(), observation.reporter(), language),
                        Names.source(ledger.catalogue(), observation.citation().source()))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String figure(TargetInForce target) {
        return switch (target.figure()) {
            case Figure.Known known -> new Print(here.language()).measured(known, target.indicator());
            case Figure.Absent _ ->
                target.statement().observation().remarks().note().orElse("");
        };
    }

    /// A target as programs read it.
    static void json(Json json, Ledger ledger, TargetInForce target) {
        Observation observation = target.statement().observation();
        Way way = way(ledger, target);
        json.open().put("id", target.statement().id().toString());
        json.put("indicator", target.indicator().code().text());
        Api.text(json, "name", target.indicator().name());
        json.put("unit", target.indicator().unit().code().text())
                .put("place", observation.cell().place().toString())
                .put("period", observation.cell().period().toString())
                .put("breakdown", observation.cell().breakdown().toString())
                .put("issuer", observation.reporter().text())
                .put("source", observation.citation().source().text())
                .put("longTerm", target.longTerm())
                .put("page", way.page())
                .put("anchor", way.anchor());
        Api.figure(json, target.figure());
        json.put(
                "words",
                target.figure() instanceof Figure.Known
                        ? Optional.empty()
                        : observation.remarks().note());
        json.close();
    }
}
