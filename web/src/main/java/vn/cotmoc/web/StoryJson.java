package vn.cotmoc.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.PlaceStory;
import vn.cotmoc.geography.StoryWords;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// Tells the story of a place for programs.
final class StoryJson {
    private static final int ROOM = 8 * 1024;

    private final Json json = new Json(ROOM);
    private final Geography geography;

    private StoryJson(Geography geography) {
        this.geography = geography;
    }

    static byte[] of(Ask ask) {
        Place place = PlacePages.place(ask.ledger(), ask.part("id"), ask.day("at"));
        return new StoryJson(ask.ledger().geography())
                .write(ask.places().stories().tell(place.id()));
    }

    private byte[] write(PlaceStory story) {
        Api.members(json.open(), story.place()).put("lasts", story.lasts());
        json.open("told");
        for (Language language : Language.values()) {
            json.list(language.tag());
            new StoryWords(geography, language).summary(story).forEach(json::item);
            json.end();
        }
        json.close();
        threads("before", story.before());
        threads("after", story.after());
        json.list("past");
        story.past().forEach(each -> reach(json.open(), each));
        reach(json.end().open("now"), story.now());
        return json.close().bytes();
    }

    private void threads(String name, List<PlaceStory.Chapter> chapters) {
        json.list(name);
        chapters.forEach(chapter -> chapter.threads().forEach(this::thread));
        json.end();
    }

    private void thread(Lineage thread) {
        json.open()
                .put("date", thread.change().date().toString())
                .put("kind", thread.change().kind().toString());
        side("from", thread.from(), thread.change(), 1);
        side("to", thread.to(), thread.change(), 0);
        Api.text(
                json,
                "how",
                new LocalText(
                        new StoryWords(geography, Language.VI).thread(thread),
                        new StoryWords(geography, Language.EN).thread(thread)));
        number("share", thread.share().value());
        json.put("legalBasis", thread.change().legalBasis()).close();
    }

    /// @param daysBefore the change on which the name is that of the place
    private void side(String name, Optional<PlaceId> place, Lineage.Change change, int daysBefore) {
        place.ifPresent(id -> {
            json.put(name, id.toString());
            Api.text(json, name + "Name", geography.nameOn(id, change.date().minusDays(daysBefore)));
        });
    }

    private void reach(Json open, PlaceStory.Reach reach) {
        open.put("day", reach.day().toString())
                .put("exactness", reach.exactness().toString())
                .list("members");
        for (PlaceStory.Member each : reach.members()) {
            json.open().put("place", each.place().toString());
            Api.text(json, "name", geography.nameOn(each.place(), reach.day()));
            number("weight", each.weight());
            json.put("exactness", each.exactness().toString()).close();
        }
        json.end();
        reach.unit().ifPresent(unit -> {
            json.list("unit");
            unit.sources().forEach(json::item);
            json.end();
        });
        json.close();
    }

    private void number(String name, Optional<BigDecimal> value) {
        value.ifPresent(each -> json.put(name, each));
    }
}
