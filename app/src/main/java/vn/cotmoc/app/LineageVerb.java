package vn.cotmoc.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.geography.PlaceStory;
import vn.cotmoc.geography.Stories;
import vn.cotmoc.geography.StoryWords;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Language;

/// `lineage`: what became of a place, and what it was made of.
@Command(
        name = "lineage",
        description = "Tells what became of a place, and what it was made of.",
        footer = {
            "",
            "A code without --at tells every place that bore it. A name may be written",
            "without tone marks, with its type or without: dong kinh, \"Xã Tân Thành\".",
            "Where several places bear the name, they are listed and the exit is 3."
        })
final class LineageVerb implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of("place_id", "name", "type", "in", "valid");

    private final Visit visit;

    @Parameters(index = "0", paramLabel = "PLACE", description = "An id as 06040@2024-12-01, a code, or a name.")
    private String asked = "";

    @Option(names = "--at", paramLabel = "DATE", description = "The place that bears the code or name on the date.")
    @Nullable
    private String at;

    @Option(names = "--format", paramLabel = "F", description = "table or json (default: table).")
    private String format = "table";

    LineageVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        boolean json = isJson();
        Optional<LocalDate> day = Optional.ofNullable(at).map(Words::day);
        Geography geography = visit.ledger().geography();
        List<PlaceSearch.Found> all = PlaceSearch.of(geography).named(asked);
        List<PlaceSearch.Found> found = all.stream()
                .filter(each -> day.isEmpty() || contains(geography, each, day.get()))
                .toList();
        if (found.isEmpty()) {
            throw nobody(all, new StoryWords(geography, Language.VI));
        }
        boolean byCode = !geography.versions(asked.strip()).isEmpty();
        if (found.size() > 1 && !byCode) {
            list(found, json, new StoryWords(geography, Language.VI));
            throw several(found);
        }
        Stories stories = Stories.of(geography);
        List<PlaceStory> told =
                found.stream().map(each -> stories.tell(each.place().id())).toList();
        LineageText text = new LineageText(geography);
        if (json) {
            Format.json(
                    new LineageJson(geography).of(asked, told), visit.console().out());
        } else {
            told.stream()
                    .map(text::of)
                    .forEach(lines -> lines.forEach(visit.console().out()::println));
        }
        return 0;
    }

    /// A found name holds on its own days; an id holds as long as its place.
    private boolean contains(Geography geography, PlaceSearch.Found found, LocalDate day) {
        return found.validity().contains(day)
                || (found.place().aliveOn(day)
                        && geography.nameOn(found.place().id(), day).equals(found.name()));
    }

    private boolean isJson() {
        return switch (format) {
            case "table" -> false;
            case "json" -> true;
            default -> throw new Failure("CM-1005", "\"" + format + "\" is no format; write one of table, json.");
        };
    }

    private Failure nobody(List<PlaceSearch.Found> elsewhen, StoryWords words) {
        if (elsewhen.isEmpty()) {
            return new Failure(
                    "CM-3003",
                    "No place \"" + asked
                            + "\"; write an id such as 06040@2024-12-01, a code such as 06040, or a name.");
        }
        return new Failure(
                "CM-3003",
                "No place \"" + asked + "\" on " + at + "; there is "
                        + String.join(
                                ", ",
                                elsewhen.stream()
                                        .map(each -> each.place().id() + " (" + words.span(each.validity()) + ")")
                                        .toList())
                        + ".");
    }

    private Failure several(List<PlaceSearch.Found> found) {
        return new Failure(
                "CM-3008",
                found.size() + " places answer to \"" + asked + "\"; choose one by its id, as ./cotmoc lineage "
                        + found.getFirst().place().id() + ", or narrow the name with --at DATE.");
    }

    private void list(List<PlaceSearch.Found> found, boolean json, StoryWords words) {
        if (json) {
            Format.json(
                    Map.of(
                            "candidates",
                            found.stream()
                                    .map(each -> new LineageJson(words.geography()).candidate(each))
                                    .toList()),
                    visit.console().out());
            return;
        }
        List<List<String>> rows = found.stream()
                .map(each -> List.of(
                        each.place().id().toString(),
                        each.name().vi(),
                        each.type(),
                        words.above(each.place()),
                        words.span(each.validity())))
                .toList();
        Format.TABLE.write(
                new Format.Rows(COLUMNS, rows), "candidates", visit.console().out());
    }
}
