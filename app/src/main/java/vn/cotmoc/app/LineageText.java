package vn.cotmoc.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.cotmoc.geography.Attribution;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.geography.PlaceStory;
import vn.cotmoc.geography.StoryWords;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.PlaceId;

/// Writes the story of a place in Vietnamese, for people.
final class LineageText {
    private final Geography geography;
    private final StoryWords words;

    LineageText(Geography geography) {
        this.geography = geography;
        this.words = new StoryWords(geography, Language.VI);
    }

    List<String> of(PlaceStory story) {
        Place place = story.place();
        LocalDate first = place.validity().from().orElse(LocalDate.MIN);
        List<String> lines = new ArrayList<>();
        lines.add(geography.nameOn(place.id(), first).vi() + " (" + place.id() + ")");
        lines.add("  " + about(place, first));
        words.summary(story).forEach(sentence -> lines.add("  " + sentence));
        if (!story.lasts()) {
            lines.add("  " + words.instead(story));
        }
        chapters("Trước", story.before(), lines);
        chapters("Sau", story.after(), lines);
        reaches(story, lines);
        List<Attribution> attributions = geography.attributions(place.id());
        section(
                "Tên, loại, mã theo thời gian",
                attributions.stream().map(words::attribution).toList(),
                lines);
        section("Mã " + place.code(), list(words.bearers(place.code())), lines);
        section("Cùng tên, địa bàn khác", namesakes(place, first), lines);
        lines.add("");
        return lines;
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private String about(Place place, LocalDate first) {
        String above = words.above(place);
        return geography.typeOn(place.id(), first) + (above.isEmpty() ? "" : ", " + above) + "; "
                + words.span(place.validity())
                + place.legalBasis().map(act -> "; " + act).orElse("");
    }

    private void chapters(String title, List<PlaceStory.Chapter> chapters, List<String> lines) {
        section(
                title,
                chapters.stream()
                        .flatMap(chapter -> chapter.threads().stream())
                        .map(this::thread)
                        .toList(),
                lines);
    }

    private String thread(Lineage thread) {
        return Language.VI.date(thread.change().date()) + "  " + words.thread(thread)
                + thread.change().legalBasis().map(act -> "  [" + act + "]").orElse("");
    }

    private void reaches(PlaceStory story, List<String> lines) {
        List<String> all = story.past().stream().map(this::reach).collect(Collectors.toCollection(ArrayList::new));
        if (!story.lasts()) {
            all.add("nay: " + reach(story.now()));
        }
        section("Số liệu của cùng địa giới", all, lines);
    }

    private String reach(PlaceStory.Reach reach) {
        return "ngày " + Language.VI.date(reach.day()) + ": "
                + reach.members().stream()
                        .map(each -> named(each.place(), reach.day()))
                        .collect(Collectors.joining(", "))
                + ": " + words.exactness(reach.exactness());
    }

    private String named(PlaceId place, LocalDate day) {
        return words.place(place, day) + " (" + place + ")";
    }

    private List<String> namesakes(Place place, LocalDate first) {
        return PlaceSearch.of(geography)
                .named(geography.nameOn(place.id(), first).vi())
                .stream()
                .filter(each -> !each.place().id().equals(place.id()))
                .map(each -> each.place().id() + "  " + each.name().vi() + ", " + words.above(each.place()) + "; "
                        + words.span(each.validity()))
                .toList();
    }

    private static void section(String title, List<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add(title);
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }
}
