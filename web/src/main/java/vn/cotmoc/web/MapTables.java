package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Tables of figures on the map of a day, and the links by which a reader chooses the day.
record MapTables(Ledger ledger, Here here) {
    static final String GEOGRAPHY = "geography";
    private static final int MOST_MAPS = 8;
    private static final int MOST_ROWS = 60;

    private Language language() {
        return here.language();
    }

    private String say(String vi, String en) {
        return new LocalText(vi, en).in(language());
    }

    /// As it was published, and the newest days on which places changed, the chosen one without an address.
    List<BoardPage.Link> maps(Optional<LocalDate> chosen) {
        List<BoardPage.Link> links = new ArrayList<>();
        String published = say("như đã công bố", "as published");
        links.add(new BoardPage.Link(chosen.isEmpty() ? "" : here.with(GEOGRAPHY, ""), published));
        changes(ledger.geography()).forEach(day -> links.add(link(day, chosen)));
        chosen.filter(day -> links.stream().noneMatch(link -> link.label().equals(label(day))))
                .ifPresent(day -> links.add(link(day, chosen)));
        return links;
    }

    /// The newest days on which places changed, the last first.
    static List<LocalDate> changes(Geography geography) {
        return geography.lineage().stream()
                .map(Lineage::change)
                .map(Lineage.Change::date)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(MOST_MAPS)
                .toList();
    }

    private BoardPage.Link link(LocalDate day, Optional<LocalDate> chosen) {
        boolean isChosen = chosen.equals(Optional.of(day));
        return new BoardPage.Link(isChosen ? "" : here.with(GEOGRAPHY, day.toString()), label(day));
    }

    private String label(LocalDate day) {
        return say("bản đồ từ", "map of") + " " + new Print(language()).day(day);
    }

    /// The newest figure of every place of the map but the pack's own.
    Grid places(Known known, LocalDate map) {
        PlaceId root = ledger.catalogue().pack().root();
        RestatedSlice slice =
                new Restatements(ledger).get(Query.of(known.indicator().code()).withAsOf(known.asOf()), map);
        Map<PlaceId, RestatedFigure> newest = new LinkedHashMap<>();
        for (int row : slice.ordered()) {
            if (!slice.place(row).equals(root)) {
                newest.merge(slice.place(row), slice.get(row), MapTables::later);
            }
        }
        List<Grid.Line> rows = newest.values().stream()
                .limit(MOST_ROWS)
                .map(figure -> line(figure, map, place(figure)))
                .toList();
        return new Grid(
                Text.BY_PLACE.in(language()), heads(Text.PLACE.in(language()), Text.PERIOD.in(language())), rows);
    }

    /// The figures of the pack's own place that were moved to the map, the newest first.
    Grid home(List<RestatedFigure> moved, LocalDate map, String caption) {
        List<String> heads = heads("", Text.PERIOD.in(language()));
        return new Grid(
                caption,
                heads.subList(1, heads.size()),
                moved.reversed().stream()
                        .limit(MOST_ROWS)
                        .map(figure -> homeLine(figure, map))
                        .toList());
    }

    private Grid.Line homeLine(RestatedFigure figure, LocalDate map) {
        List<Grid.Cell> cells =
                new ArrayList<>(line(figure, map, Grid.Cell.head("")).cells());
        cells.remove(0);
        cells.set(0, Grid.Cell.head(language().period(figure.cell().period())));
        return new Grid.Line(cells, false);
    }

    /// What was stated for the places that the place was made of, said of the place itself.
    PlacePage.Moved ofPlace(Place place, LocalDate map, AsOf asOf) {
        RestatedSlice slice = new Restatements(ledger)
                .get(Query.of().withPlaces(Set.of(place.id())).withAsOf(asOf), map);
        List<Grid.Line> rows = slice.ordered().stream()
                .map(slice::get)
                .filter(figure -> isMoved(figure, place.id()))
                .sorted((a, b) ->
                        Period.BY_TIME.compare(b.cell().period(), a.cell().period()))
                .limit(MOST_ROWS)
                .map(figure -> line(figure, map, indicator(figure)))
                .toList();
        return new PlacePage.Moved(
                say("Số liệu trước đây, đưa về địa bàn này", "Earlier figures, moved to this place"),
                say(
                                "Số đã công bố cho các đơn vị cũ, tính lại theo bản đồ ngày",
                                "Figures stated for the former units, on the map of")
                        + " " + new Print(language()).day(map) + ".",
                new Grid(
                        say("Số liệu trước đây, đưa về địa bàn này", "Earlier figures, moved to this place"),
                        heads(Text.INDICATOR.in(language()), Text.PERIOD.in(language())),
                        rows));
    }

    private static boolean isMoved(RestatedFigure figure, PlaceId place) {
        return figure.parts().stream().anyMatch(part -> !part.cell().place().equals(place));
    }

    private Grid.Cell indicator(RestatedFigure figure) {
        return new Grid.Cell(
                Grid.Kind.HEAD,
                Names.indicator(ledger.catalogue(), figure.cell().indicator(), language()),
                here.to("/indicators/" + figure.cell().indicator()),
                "");
    }

    /// The later one, but one that is known before one that cannot be told on the map.
    private static RestatedFigure later(RestatedFigure a, RestatedFigure b) {
        boolean known = a.figure() instanceof Figure.Known;
        if (known != b.figure() instanceof Figure.Known) {
            return known ? a : b;
        }
        return Period.BY_TIME.compare(a.cell().period(), b.cell().period()) > 0 ? a : b;
    }

    private Grid.Cell place(RestatedFigure figure) {
        PlaceId place = figure.cell().place();
        return new Grid.Cell(Grid.Kind.HEAD, Names.place(ledger, place, language()), here.to("/places/" + place), "");
    }

    /// The heads of a table whose first two columns are these.
    List<String> heads(String first, String second) {
        return List.of(
                first,
                second,
                Text.VALUE.in(language()),
                say("Độ chính xác", "Exactness"),
                say("Số phần có số", "Parts with figures"));
    }

    /// A line of such a table.
    Grid.Line line(RestatedFigure figure, LocalDate map, Grid.Cell head) {
        return Grid.Line.of(
                head,
                Grid.Cell.text(language().period(figure.cell().period())),
                Grid.Cell.number(new Print(language()).whole(figure.figure()), here.to("/figures/" + figure.id(map))),
                Grid.Cell.word(Exactly.word(figure.exactness(), language())),
                Grid.Cell.text(
                        figure.coverage().known() + "/" + figure.coverage().parts()));
    }
}
