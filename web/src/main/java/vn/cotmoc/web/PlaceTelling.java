package vn.cotmoc.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cotmoc.charts.Caption;
import vn.cotmoc.charts.Ribbon;
import vn.cotmoc.charts.RibbonChart;
import vn.cotmoc.charts.Width;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.geography.PlaceStory;
import vn.cotmoc.geography.StoryWords;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// Tells the story of a place on its page.
final class PlaceTelling {
    private static final Code AREA = Code.parse("area");

    private final Ledger ledger;
    private final Geography geography;
    private final LedgerPlaces places;
    private final Here here;
    private final Language language;
    private final StoryWords words;

    PlaceTelling(Ledger ledger, LedgerPlaces places, Here here) {
        this.ledger = ledger;
        this.geography = ledger.geography();
        this.places = places;
        this.here = here;
        this.language = here.language();
        this.words = new StoryWords(geography, language);
    }

    PlacePage.Top top(PlaceStory story, String lead, List<IndicatorPage.Fact> facts) {
        String above = words.above(story.place());
        String gone = story.lasts()
                ? ""
                : Text.GONE.in(
                        language,
                        story.place().validity().to().map(language::date).orElse(""));
        List<BoardPage.Link> instead = story.lasts()
                ? List.of()
                : story.now().members().stream()
                        .map(each -> link(each.place(), story.today()))
                        .toList();
        return new PlacePage.Top(
                Text.CODE.in(language) + " " + story.place().code() + " · " + lead
                        + (above.isEmpty() ? "" : " · " + above),
                gone,
                instead,
                words.summary(story),
                facts);
    }

    private BoardPage.Link link(PlaceId place, LocalDate day) {
        return new BoardPage.Link(
                here.to("/places/" + place), geography.nameOn(place, day).in(language));
    }

    private BoardPage.Link link(Optional<PlaceId> place, LocalDate day) {
        return place.map(each -> link(each, day)).orElseGet(() -> new BoardPage.Link("", "–"));
    }

    IndicatorPage.Picture picture(PlaceStory story) {
        return chart(story).map(chart -> picture(story, chart)).orElse(IndicatorPage.Picture.NONE);
    }

    private IndicatorPage.Picture picture(PlaceStory story, RibbonChart chart) {
        var table = chart.table(language);
        List<Grid.Line> rows = table.rows().stream()
                .map(row -> Grid.Line.of(
                        Grid.Cell.word(row.get(0)), Grid.Cell.head(row.get(1)), Grid.Cell.text(row.get(2))))
                .toList();
        return new IndicatorPage.Picture(
                chart.svg(language, Width.WIDE),
                chart.svg(language, Width.NARROW),
                chart.finding(language),
                Text.STORY_NOTE.in(language),
                new Grid(table.caption(), table.heads(), rows),
                Exhibit.gets(here, "/places/" + story.place().id()));
    }

    /// Its sources and successors; empty where there are none.
    Optional<RibbonChart> chart(PlaceStory story) {
        List<Lineage> origins =
                story.origins().stream().filter(each -> each.from().isPresent()).toList();
        List<Lineage> outcomes =
                story.outcomes().stream().filter(each -> each.to().isPresent()).toList();
        if (origins.isEmpty() && outcomes.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = story.place().validity().from().orElse(LocalDate.MIN);
        LocalText name = geography.nameOn(story.place().id(), day);
        return Optional.of(new RibbonChart(
                Caption.of(
                        new LocalText(
                                Text.STORY_PICTURE.in(Language.VI, name.vi()),
                                Text.STORY_PICTURE.in(Language.EN, name.en())),
                        finding(story)),
                name,
                ribbons(origins, Lineage::from, -1),
                ribbons(outcomes, Lineage::to, 0)));
    }

    /// What the picture shows: the sentences that tell it.
    private LocalText finding(PlaceStory story) {
        int told = (story.origins().isEmpty() ? 0 : 1) + (story.outcomes().isEmpty() ? 0 : 1);
        Function<Language, String> in = each -> String.join(
                " ",
                new StoryWords(geography, each)
                        .summary(story).stream().limit(told).toList());
        return new LocalText(in.apply(Language.VI), in.apply(Language.EN));
    }

    /// @param days from the day of the change to the one on which the other place bears its name
    private List<Ribbon> ribbons(List<Lineage> threads, Function<Lineage, Optional<PlaceId>> end, int days) {
        return threads.stream()
                .map(each -> new Ribbon(
                        geography.nameOn(
                                end.apply(each).orElseThrow(),
                                each.change().date().plusDays(days)),
                        new LocalText(
                                new StoryWords(geography, Language.VI).share(each),
                                new StoryWords(geography, Language.EN).share(each)),
                        width(each)))
                .toList();
    }

    /// The share of no measure in particular, else that of the area.
    private static Optional<BigDecimal> width(Lineage thread) {
        return thread.share().value().or(() -> thread.share(AREA).value());
    }

    PlacePage.Story story(PlaceStory story, LocalDate day) {
        List<PlacePage.Chapter> chapters = new ArrayList<>();
        chapter("before", Text.BEFORE, story.before(), chapters);
        chapter("after", Text.AFTER, story.after(), chapters);
        List<PlacePage.Reach> reaches = new ArrayList<>();
        story.past().forEach(each -> reaches.add(reach(each)));
        if (!story.lasts() && !story.now().members().isEmpty()) {
            reaches.add(reach(story.now()));
        }
        List<String> names = geography.attributions(story.place().id()).stream()
                .map(words::attribution)
                .toList();
        return new PlacePage.Story(chapters, reaches, names, others(story.place(), day));
    }

    private void chapter(String id, Text title, List<PlaceStory.Chapter> told, List<PlacePage.Chapter> into) {
        List<PlacePage.Line> lines = told.stream()
                .flatMap(chapter -> chapter.threads().stream())
                .map(this::line)
                .toList();
        if (!lines.isEmpty()) {
            into.add(new PlacePage.Chapter(id, title.in(language), lines));
        }
    }

    private PlacePage.Line line(Lineage thread) {
        LocalDate date = thread.change().date();
        BoardPage.Link from = link(thread.from(), date.minusDays(1));
        BoardPage.Link to = link(thread.to(), date);
        boolean alike = from.label().equals(to.label());
        return new PlacePage.Line(
                language.date(date),
                alike ? coded(from, thread.from()) : from,
                alike ? coded(to, thread.to()) : to,
                thread.to().isEmpty() ? Names.change(thread.change().kind(), language) : words.share(thread),
                Acts.of(ledger.catalogue(), thread.change().legalBasis()));
    }

    /// Two places of one name are told apart by their ids.
    private static BoardPage.Link coded(BoardPage.Link link, Optional<PlaceId> place) {
        return new BoardPage.Link(
                link.address(),
                link.label() + place.map(each -> " (" + each + ")").orElse(""));
    }

    private PlacePage.Reach reach(PlaceStory.Reach reach) {
        return new PlacePage.Reach(
                language.date(reach.day()),
                words.exactness(reach.exactness()),
                reach.members().stream()
                        .map(each -> link(each.place(), reach.day()))
                        .toList());
    }

    private List<PlacePage.Others> others(Place place, LocalDate day) {
        List<PlaceSearch.Found> sameCode = places.finder().places().named(place.code());
        List<PlaceSearch.Found> sameName =
                places.finder().places().named(geography.nameOn(place.id(), day).vi());
        return Stream.of(
                        others(Text.SAME_CODE.in(language, place.code()), sameCode, place),
                        others(Text.SAME_NAME.in(language), sameName, place))
                .filter(each -> !each.places().isEmpty())
                .toList();
    }

    private PlacePage.Others others(String title, List<PlaceSearch.Found> found, Place place) {
        SearchHits hits = new SearchHits(ledger, here);
        return new PlacePage.Others(
                title,
                found.stream()
                        .filter(each -> !each.place().id().equals(place.id()))
                        .map(hits::entry)
                        .toList());
    }
}
