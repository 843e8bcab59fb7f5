package vn.cotmoc.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.charts.Classes;
import vn.cotmoc.charts.MapChart;
import vn.cotmoc.charts.Width;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.PlaceRanking;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Makes the page of a map: the places of a day, each with its figure, and the same figures ranked.
record MapPages(Frames frames, MapMemory memory) {

    MapPage page(Ask ask) {
        Ledger ledger = ask.ledger();
        Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage = memory.coverage(ledger, ask.asOf());
        Optional<MapQuestion> asked = MapQuestion.of(ask, coverage);
        Here here = ask.here();
        if (asked.isEmpty()) {
            return empty(ledger, here);
        }
        MapQuestion question = asked.get();
        Language language = here.language();
        String period = language.period(question.period());
        Frame frame = frames.frame(
                ledger,
                here,
                MapText.TITLE.in(language, question.indicator().name().in(language), period),
                Frame.Place.MAP);
        String known = ask.text("asOf").isEmpty()
                ? MapText.NOW.in(language)
                : ask.text("asOf").get();
        String lead = MapText.LEAD.in(language, period, language.date(question.day()), known);
        MapPage.Picks picks = new MapPicks(ledger, question, coverage, language).picks(ask);
        List<PlacedFigure> figures = figures(ledger, question);
        List<BigDecimal> values = values(figures);
        if (values.isEmpty()) {
            return new MapPage(
                    frame,
                    lead,
                    picks,
                    new MapPage.Picture("", "", "", List.of(), List.of()),
                    List.of(),
                    nothing(figures).in(language, language.date(question.day())));
        }
        Classes classes = question.look().of(values);
        return new MapPage(
                frame,
                lead,
                picks,
                picture(new MapAreas(ledger, question, memory.shapes(ledger)), figures, classes, here),
                ranks(figures, classes, question.indicator(), here),
                "");
    }

    /// The map alone.
    Exhibit exhibit(Ask ask) {
        Ledger ledger = ask.ledger();
        MapQuestion question =
                MapQuestion.of(ask, memory.coverage(ledger, ask.asOf())).orElseThrow(Problem::noChart);
        Here here = ask.here();
        List<PlacedFigure> figures = figures(ledger, question);
        List<BigDecimal> values = values(figures);
        if (values.isEmpty()) {
            throw Problem.noChart();
        }
        MapChart chart = new MapAreas(ledger, question, memory.shapes(ledger))
                .chart(figures, question.look().of(values));
        if (chart.areas().isEmpty()) {
            throw Problem.noChart();
        }
        Stream<Statement> statements = figures.stream()
                .flatMap(each -> each.id().stream())
                .flatMap(id ->
                        id instanceof FigureId.Recorded recorded ? ledger.find(recorded).stream() : Stream.empty());
        return new Exhibit(chart, Exhibit.sources(ledger, statements, here), here.to("/map", here.pairs()));
    }

    private MapPage empty(Ledger ledger, Here here) {
        Language language = here.language();
        return new MapPage(
                frames.frame(ledger, here, Text.MAP.in(language), Frame.Place.MAP),
                "",
                new MapPage.Picks(
                        List.of(), List.of(), List.of(), List.of(), List.of(), new MapPage.Days("", "", List.of())),
                new MapPage.Picture("", "", "", List.of(), List.of()),
                List.of(),
                MapText.EMPTY.in(language));
    }

    /// One figure for each place of the level that exists on the day, moved there from the map that it was stated for.
    private static List<PlacedFigure> figures(Ledger ledger, MapQuestion question) {
        List<Place> places = ledger.geography().list(question.level(), question.day());
        if (places.isEmpty()) {
            return List.of();
        }
        Set<PlaceId> ids = places.stream().map(Place::id).collect(Collectors.toSet());
        RestatedSlice slice = new Restatements(ledger)
                .get(
                        Query.of(question.indicator().code())
                                .withPlaces(ids)
                                .withWhen(When.oneOf(question.period()))
                                .withAsOf(question.asOf()),
                        question.day());
        Map<PlaceId, RestatedFigure> figures = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            figures.put(slice.place(row), slice.get(row));
        }
        return places.stream()
                .map(place -> Optional.ofNullable(figures.get(place.id()))
                        .map(figure -> PlacedFigure.of(place, figure, question.day()))
                        .orElseGet(() -> PlacedFigure.missing(place)))
                .toList();
    }

    private static MapText nothing(List<PlacedFigure> figures) {
        return figures.stream().anyMatch(each -> each.exactness() == Exactness.UNDEFINED)
                ? MapText.UNDEFINED
                : MapText.NOTHING;
    }

    private static List<BigDecimal> values(List<PlacedFigure> figures) {
        return figures.stream()
                .map(PlacedFigure::figure)
                .filter(Figure.Known.class::isInstance)
                .map(figure -> ((Figure.Known) figure).value())
                .toList();
    }

    private static MapPage.Picture picture(MapAreas areas, List<PlacedFigure> figures, Classes classes, Here here) {
        Language language = here.language();
        MapChart chart = areas.chart(figures, classes);
        List<String> notes = areas.notes(figures, language);
        if (chart.areas().isEmpty()) {
            return new MapPage.Picture("", "", chart.finding(language), notes, List.of());
        }
        return new MapPage.Picture(
                chart.svg(language, Width.WIDE),
                chart.svg(language, Width.NARROW),
                chart.finding(language),
                notes,
                Exhibit.gets(here, "/map", here.pairs()));
    }

    /// The places as [PlaceRanking] ranks them; those without a figure come last.
    private static List<MapPage.Rank> ranks(
            List<PlacedFigure> figures, Classes classes, Indicator indicator, Here here) {
        List<MapPage.Rank> ranks = new ArrayList<>();
        for (var ranked : PlaceRanking.list(indicator, figures, PlacedFigure::figure)) {
            PlacedFigure each = ranked.thing();
            String number =
                    each.figure() instanceof Figure.Known known ? Integer.toString(classes.of(known.value()) + 1) : "";
            ranks.add(rank(each, Integer.toString(ranked.rank()), number, indicator, here));
        }
        figures.stream()
                .filter(each -> each.figure() instanceof Figure.Absent)
                .forEach(each -> ranks.add(rank(each, "", "", indicator, here)));
        return ranks;
    }

    private static MapPage.Rank rank(
            PlacedFigure each, String rank, String classNumber, Indicator indicator, Here here) {
        Print print = new Print(here.language());
        String number = each.figure() instanceof Figure.Known known
                ? print.value(known, indicator)
                : print.whole(each.figure());
        return new MapPage.Rank(
                rank,
                new BoardPage.Link(
                        here.to("/places/" + each.place().id()),
                        each.place().name().in(here.language())),
                new BoardPage.Link(
                        each.id().map(id -> here.to("/figures/" + id)).orElse(""), number),
                classNumber,
                each.isMoved() ? Exactly.word(each.exactness(), here.language()) : "",
                rank.isEmpty());
    }
}
