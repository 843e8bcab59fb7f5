package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.PlaceStory;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;

/// Makes the page of a place: what it is, was and became.
record PlacePages(Frames frames) {
    private static final int MOST_FIGURES = 200;

    PlacePage page(Ask ask) {
        Ledger ledger = ask.ledger();
        Place place = place(ledger, ask.part("id"), ask.day("at"));
        LocalDate day = day(ask, place);
        var asOf = ask.asOf();
        Here here = ask.here();
        Language language = here.language();
        PlaceStory story = ask.places().stories().tell(place.id());
        PlaceTelling telling = new PlaceTelling(ledger, ask.places(), here);
        String name = ledger.geography().nameOn(place.id(), day).in(language);
        List<Statement> statements = headlines(
                ledger,
                ledger.history(Query.of()
                        .withPlaces(Set.of(place.id()))
                        .withAllBreakdowns()
                        .withAsOf(asOf)));
        MapPage.Days days = new MapPage.Days(
                ask.day(MapTables.GEOGRAPHY).map(language::date).orElse(""),
                here.asked().getOrDefault("asOf", ""),
                MapTables.changes(ledger.geography()).stream()
                        .map(language::date)
                        .toList());
        return new PlacePage(
                frames.frame(ledger, here, name, Frame.Place.PLACES),
                days,
                telling.top(story, validity(place, language), facts(ledger, place, day, here)),
                telling.picture(story),
                telling.story(story, day),
                below(ledger.geography(), place, day, here),
                new Tables(ledger, here).figures(Text.FIGURES_HERE.in(language), statements),
                new MapTables(ledger, here).ofPlace(place, mapOf(ask, place), asOf));
    }

    /// The place of the id, or the newest state of the code, or the one on the day.
    static Place place(Ledger ledger, String text, Optional<LocalDate> day) {
        Geography geography = ledger.geography();
        try {
            if (text.indexOf('@') >= 0) {
                return geography.find(PlaceId.parse(text)).orElseThrow(() -> Problem.noPlace(text));
            }
        } catch (IllegalArgumentException wrong) {
            throw Problem.noPlace(text);
        }
        List<Place> versions = geography.versions(text);
        if (versions.isEmpty()) {
            throw Problem.noPlace(text);
        }
        return day.flatMap(each -> geography.at(text, each)).orElseGet(versions::getLast);
    }

    /// The map that is asked for where the place stands on it, else the place's own.
    private static LocalDate mapOf(Ask ask, Place place) {
        return ask.day(MapTables.GEOGRAPHY).filter(place::aliveOn).orElseGet(() -> day(ask, place));
    }

    private static LocalDate day(Ask ask, Place place) {
        return ask.day("at").filter(place::aliveOn).orElseGet(() -> {
            LocalDate last = ListPages.lastChange(ask.ledger());
            return place.aliveOn(last)
                    ? last
                    : place.validity().to().map(end -> end.minusDays(1)).orElse(last);
        });
    }

    static String validity(Place place, Language language) {
        Optional<LocalDate> from = place.validity().from();
        Optional<LocalDate> to = place.validity().to();
        if (to.isEmpty()) {
            return from.map(day -> Text.SINCE.in(language, language.date(day)))
                    .orElseGet(() -> Text.ALWAYS.in(language));
        }
        String end = language.date(to.get().minusDays(1));
        return from.map(day -> Text.FROM_TO.in(language, language.date(day), end))
                .orElseGet(() -> Text.UNTIL.in(language, end));
    }

    private static List<IndicatorPage.Fact> facts(Ledger ledger, Place place, LocalDate day, Here here) {
        Language language = here.language();
        List<IndicatorPage.Fact> facts = new ArrayList<>();
        if (language == Language.VI) {
            facts.add(new IndicatorPage.Fact(
                    Text.TYPE.in(language), ledger.geography().typeOn(place.id(), day), ""));
        }
        facts.add(new IndicatorPage.Fact(Text.LEVEL.in(language), Names.level(place.level(), language), ""));
        facts.add(new IndicatorPage.Fact(Text.CODE.in(language), place.id().toString(), ""));
        for (Place above : ledger.geography().ancestors(place.id(), day)) {
            facts.add(new IndicatorPage.Fact(
                    Text.PART_OF.in(language, language.date(day)),
                    ledger.geography().nameOn(above.id(), day).in(language),
                    here.to("/places/" + above.id())));
        }
        for (BoardPage.Link act : Acts.of(ledger.catalogue(), place.legalBasis())) {
            facts.add(new IndicatorPage.Fact(Text.BY_ACT.in(language), act.label(), act.address()));
        }
        return facts;
    }

    private static List<PlacePage.Below> below(Geography geography, Place place, LocalDate day, Here here) {
        Language language = here.language();
        Map<Code, List<Place>> levels = new LinkedHashMap<>();
        for (Place child : geography.children(place.id(), day)) {
            levels.computeIfAbsent(child.level(), key -> new ArrayList<>()).add(child);
        }
        List<PlacePage.Below> all = new ArrayList<>();
        levels.forEach((level, places) -> all.add(new PlacePage.Below(
                Text.LEVEL_COUNT.in(language, Names.level(level, language), places.size()),
                places.stream()
                        .sorted(java.util.Comparator.comparing(
                                each -> geography.nameOn(each.id(), day).in(language), Spelling.ORDER))
                        .map(each -> new BoardPage.Link(
                                here.to("/places/" + each.id()),
                                geography.nameOn(each.id(), day).in(language)))
                        .toList())));
        return all;
    }

    /// The headline of every cell: first the newest total of each indicator in the order of the pack's trees, then all
    /// others, the latest period first.
    private static List<Statement> headlines(Ledger ledger, List<Statement> history) {
        Map<Cell, List<Statement>> cells = new LinkedHashMap<>();
        for (Statement each : history.reversed()) {
            cells.computeIfAbsent(each.observation().cell(), key -> new ArrayList<>())
                    .add(each);
        }
        List<Statement> all = cells.values().stream()
                .flatMap(each -> Headline.find(each).stream())
                .toList();
        Map<Code, Statement> newest = new LinkedHashMap<>();
        all.stream()
                .filter(each -> each.observation().cell().breakdown().isTotal())
                .forEach(each -> newest.putIfAbsent(each.observation().cell().indicator(), each));
        Stream<Statement> first = ledger.catalogue().trees().stream()
                .flatMap(Group::allIndicators)
                .distinct()
                .flatMap(code -> Optional.ofNullable(newest.get(code)).stream());
        return Stream.concat(first, all.stream()).distinct().limit(MOST_FIGURES).toList();
    }
}
