package vn.cotmoc.app;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.geography.Attribution;
import vn.cotmoc.geography.CommonUnit;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.geography.PlaceStory;
import vn.cotmoc.geography.StoryWords;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.PlaceId;

/// Writes the stories of places for programs: what is not known is left out, days are ISO 8601, `validTo` is the first
/// day after.
final class LineageJson {
    private final Geography geography;
    private final StoryWords words;

    LineageJson(Geography geography) {
        this.geography = geography;
        this.words = new StoryWords(geography, Language.VI);
    }

    /// One object for all places that a question told.
    Map<String, Object> of(String asked, List<PlaceStory> stories) {
        return map("asked", asked, "places", stories.stream().map(this::story).toList());
    }

    private Map<String, Object> story(PlaceStory story) {
        Map<String, Object> all = place(story.place());
        all.put("lasts", story.lasts());
        all.put("summary", words.summary(story));
        all.put(
                "before",
                story.before().stream()
                        .flatMap(each -> each.threads().stream())
                        .map(this::thread)
                        .toList());
        all.put(
                "after",
                story.after().stream()
                        .flatMap(each -> each.threads().stream())
                        .map(this::thread)
                        .toList());
        all.put("past", story.past().stream().map(this::reach).toList());
        all.put("now", reach(story.now()));
        all.put(
                "attributions",
                geography.attributions(story.place().id()).stream()
                        .map(this::attribution)
                        .toList());
        all.put(
                "sameCode",
                geography.versions(story.place().code()).stream()
                        .map(each -> each.id().toString())
                        .toList());
        return all;
    }

    private Map<String, Object> place(Place place) {
        Map<String, Object> all =
                map("id", place.id().toString(), "code", place.code(), "name", name(place.id(), first(place)));
        all.put("type", geography.typeOn(place.id(), first(place)));
        all.put("level", place.level().text());
        validity(all, place.validity());
        place.legalBasis().ifPresent(act -> all.put("legalBasis", act));
        return all;
    }

    /// A place that may have been meant.
    Map<String, Object> candidate(PlaceSearch.Found found) {
        Map<String, Object> all =
                map("id", found.place().id().toString(), "name", found.name().vi(), "type", found.type());
        all.put("in", words.above(found.place()));
        validity(all, found.validity());
        return all;
    }

    private static LocalDate first(Place place) {
        return place.validity().from().orElse(LocalDate.MIN);
    }

    private Map<String, Object> name(PlaceId place, LocalDate day) {
        var name = geography.nameOn(place, day);
        return map("vi", name.vi(), "en", name.en());
    }

    private static void validity(Map<String, Object> into, Validity validity) {
        validity.from().ifPresent(day -> into.put("validFrom", day.toString()));
        validity.to().ifPresent(day -> into.put("validTo", day.toString()));
    }

    private Map<String, Object> thread(Lineage thread) {
        Map<String, Object> all = map(
                "date",
                thread.change().date().toString(),
                "kind",
                thread.change().kind().toString());
        thread.change().legalBasis().ifPresent(act -> all.put("legalBasis", act));
        thread.from().ifPresent(id -> all.put("from", id.toString()));
        thread.to().ifPresent(id -> all.put("to", id.toString()));
        all.put("basis", thread.share().basis().toString());
        thread.share().value().ifPresent(value -> all.put("share", value));
        thread.byMeasure()
                .forEach((measure, share) -> share.value()
                        .ifPresent(value -> all.put(
                                measure.text(),
                                map("share", value, "basis", share.basis().toString()))));
        return all;
    }

    private Map<String, Object> reach(PlaceStory.Reach reach) {
        Map<String, Object> all = map(
                "day", reach.day().toString(), "exactness", reach.exactness().toString());
        all.put("places", reach.members().stream().map(this::member).toList());
        reach.unit().ifPresent(unit -> all.put("commonUnit", unit(unit)));
        return all;
    }

    private Map<String, Object> member(PlaceStory.Member member) {
        Map<String, Object> all = map("id", member.place().toString());
        Optional<BigDecimal> weight = member.weight();
        weight.ifPresent(value -> all.put("weight", value));
        all.put("exactness", member.exactness().toString());
        return all;
    }

    private static Map<String, Object> unit(CommonUnit unit) {
        return map("before", unit.sources(), "after", unit.targets());
    }

    private Map<String, Object> attribution(Attribution attribution) {
        Map<String, Object> all = new LinkedHashMap<>();
        switch (attribution.attribute()) {
            case Attribution.Name(var text) -> all.put("name", map("vi", text.vi(), "en", text.en()));
            case Attribution.Type(String text) -> all.put("type", text);
            case Attribution.BorneCode(String code) -> all.put("code", code);
            case Attribution.Parent(var hierarchy, Optional<String> code) -> {
                all.put("hierarchy", hierarchy.text());
                code.ifPresent(each -> all.put("parent", each));
            }
        }
        validity(all, attribution.validity());
        attribution.legalBasis().ifPresent(act -> all.put("legalBasis", act));
        return all;
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            all.put((String) pairs[i], pairs[i + 1]);
        }
        return all;
    }
}
