package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.cotmoc.charts.Area;
import vn.cotmoc.charts.Caption;
import vn.cotmoc.charts.Classes;
import vn.cotmoc.charts.MapChart;
import vn.cotmoc.geography.Centre;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.TileLayout;
import vn.cotmoc.geography.Whereabouts;
import vn.cotmoc.geography.boundaries.Ring;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// Gives the places of a map their form: boundaries where every place has them, tiles otherwise.
record MapAreas(Ledger ledger, MapQuestion question, Map<PlaceId, List<Ring>> shapes) {

    MapChart chart(List<PlacedFigure> figures, Classes classes) {
        Map<PlaceId, Area.Form> forms = forms(figures);
        List<Area> areas = figures.stream()
                .flatMap(each -> Optional.ofNullable(forms.get(each.place().id()))
                        .map(form -> new Area(
                                name(each.place()), label(each.place()), each.figure(), each.isInexact(), form))
                        .stream())
                .toList();
        LocalText title = new LocalText(title(Language.VI), title(Language.EN));
        return new MapChart(Caption.of(title), question.indicator().unit(), areas, classes, Optional.of(question.period()));
    }

    private String title(Language language) {
        return question.indicator().name().in(language) + ", " + language.period(question.period()) + " ("
                + MapText.DAY.in(language) + " " + language.date(question.day()) + ")";
    }

    private LocalText name(Place place) {
        return ledger.geography().nameOn(place.id(), question.day());
    }

    /// The name without the word for its type.
    private LocalText label(Place place) {
        LocalText name = name(place);
        String type = ledger.geography().typeOn(place.id(), question.day());
        boolean typed = name.vi().regionMatches(true, 0, type + " ", 0, type.length() + 1);
        String vi = typed ? name.vi().substring(type.length() + 1) : name.vi();
        return new LocalText(vi, typed ? vi : name.en());
    }

    private boolean isShaped(List<PlacedFigure> figures) {
        return !question.look().tiles()
                && figures.stream()
                        .allMatch(each -> shapes.containsKey(each.place().id()));
    }

    private Map<PlaceId, Area.Form> forms(List<PlacedFigure> figures) {
        Map<PlaceId, Area.Form> forms = new HashMap<>();
        if (isShaped(figures)) {
            figures.forEach(each -> forms.put(
                    each.place().id(), shape(shapes.getOrDefault(each.place().id(), List.of()))));
            return forms;
        }
        TreeMap<PlaceId, Centre> centres = centres(figures);
        if (centres.size() <= TileLayout.MOST) {
            TileLayout.arrange(centres)
                    .forEach((place, tile) -> forms.put(place, new Area.Tile(tile.column(), tile.row())));
        }
        return forms;
    }

    private static Area.Shape shape(List<Ring> rings) {
        return new Area.Shape(rings.stream()
                .map(ring -> IntStream.range(0, ring.size() - 1)
                        .mapToObj(i -> new Area.LonLat(ring.lon(i), ring.lat(i)))
                        .toList())
                .toList());
    }

    private TreeMap<PlaceId, Centre> centres(List<PlacedFigure> figures) {
        Whereabouts whereabouts = new Whereabouts(ledger.geography());
        TreeMap<PlaceId, Centre> centres = new TreeMap<>();
        for (PlacedFigure each : figures) {
            PlaceId id = each.place().id();
            Optional.ofNullable(shapes.get(id))
                    .flatMap(rings -> rings.stream().findFirst())
                    .map(MapAreas::middle)
                    .or(() -> whereabouts.near(id))
                    .ifPresent(centre -> centres.put(id, centre));
        }
        return centres;
    }

    private static Centre middle(Ring ring) {
        return new Centre(
                IntStream.range(0, ring.size()).mapToDouble(ring::lon).average().orElse(0),
                IntStream.range(0, ring.size()).mapToDouble(ring::lat).average().orElse(0));
    }

    /// What a reader has to know of the picture.
    List<String> notes(List<PlacedFigure> figures, Language language) {
        List<String> notes = new ArrayList<>();
        notes.add(MapText.NOTE_NUMBERS.in(language));
        if (isShaped(figures)) {
            notes.add(MapText.NOTE_SHAPES.in(language));
            return notes;
        }
        int located = centres(figures).size();
        if (located > TileLayout.MOST) {
            return List.of(MapText.TOO_MANY.in(language, located, TileLayout.MOST));
        }
        notes.add(MapText.NOTE_TILES.in(language));
        if (located < figures.size()) {
            notes.add(MapText.NO_CENTRE.in(language, figures.size() - located));
        }
        long shapeless = figures.stream()
                .filter(each -> !shapes.containsKey(each.place().id()))
                .count();
        if (shapeless > 0) {
            notes.add(MapText.NOTE_NO_SHAPES.in(language, shapeless, figures.size()));
        }
        return notes;
    }
}
