package vn.cotmoc.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.RollUps;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Source;

/// Says of every figure of an answer in which document it stands and since when it is known. A figure that is computed
/// or moved to another map has the documents of what went into it.
record Citations(Ledger ledger, AsOf asOf) {
    /// Sources of one computed figure at most, so that the sum of all communes does not cite each of them.
    private static final int MOST_INPUTS = 20;

    /// One document, and the day since which what it says is known.
    private record Cited(Code source, String known) {}

    void add(ObjectNode whole, Set<String> ids) {
        Map<Cited, Set<String>> cited = new LinkedHashMap<>();
        for (String id : ids) {
            recorded(FigureId.parse(id))
                    .limit(MOST_INPUTS)
                    .flatMap(each -> ledger.find(each).stream())
                    .forEach(each -> cited.computeIfAbsent(source(each), key -> new LinkedHashSet<>())
                            .add(id));
        }
        ArrayNode all = whole.putArray("citations");
        cited.forEach((source, figures) -> write(all.addObject(), source, figures));
    }

    private Stream<FigureId.Recorded> recorded(FigureId id) {
        return switch (id) {
            case FigureId.Recorded one -> Stream.of(one);
            case FigureId.Computed computed ->
                FigurePages.derive(ledger, computed, asOf).recorded().flatMap(this::recorded);
            case FigureId.RolledUp sum ->
                new RollUps(ledger)
                        .parts(sum, asOf).stream().map(RollUps.Part::id).flatMap(this::recorded);
            case FigureId.Restated restated ->
                FigurePages.restated(ledger, restated, asOf).parts().stream()
                        .map(RestatedFigure.Part::id)
                        .flatMap(part -> part.stream())
                        .flatMap(this::recorded);
        };
    }

    private Cited source(Statement statement) {
        return new Cited(
                statement.observation().citation().source(),
                statement
                        .known()
                        .atZone(ledger.catalogue().pack().zone())
                        .toLocalDate()
                        .toString());
    }

    private void write(ObjectNode to, Cited cited, Set<String> figures) {
        to.put("source", cited.source().text());
        Source source = ledger.catalogue().sources().get(cited.source());
        if (source != null) {
            to.put("title", source.title()).put("publisher", source.publisher());
            String url = Links.safe(source.url());
            if (!url.isEmpty()) {
                to.put("url", url);
            }
            source.date().ifPresent(date -> to.put("published", date.toString()));
        }
        to.put("known", cited.known());
        ArrayNode ids = to.putArray("figures");
        figures.forEach(ids::add);
    }
}
