package vn.cotmoc.exchange.sdmx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// The trees of places: one for each hierarchy and each map, since a place may hang elsewhere on another day.
final class AreaTrees {
    /// The newest maps alone, where there are more.
    private static final int MOST_MAPS = 12;

    private final Geography geography;

    AreaTrees(Geography geography) {
        this.geography = geography;
    }

    Artefact hierarchies(String agency) {
        return new Artefact.Hierarchies(
                new Ref(Kind.HIERARCHICAL_CODELIST, agency, "HCL_AREA"),
                Label.of(
                        new LocalText("Địa bàn theo cấp, tại từng bản đồ", "Areas in their trees, by map"),
                        new LocalText(
                                "Một cây cho mỗi hệ thống địa bàn và mỗi ngày bản đồ thay đổi.",
                                "One tree for each hierarchy and each day on which the map changed.")),
                new Ref(Kind.CODELIST, agency, "CL_AREA"),
                new Memo<>(this::trees));
    }

    private List<Artefact.Tree> trees() {
        List<Artefact.Tree> all = new ArrayList<>();
        for (Code hierarchy : kinds()) {
            for (LocalDate day : maps()) {
                List<Item> roots = geography.list(day).stream()
                        .filter(place -> place.kind().hierarchy().equals(hierarchy))
                        .filter(place ->
                                geography.parent(place.id(), hierarchy, day).isEmpty())
                        .map(place -> item(place, hierarchy, day))
                        .toList();
                if (!roots.isEmpty()) {
                    all.add(new Artefact.Tree(id(hierarchy, day), label(hierarchy, day), roots));
                }
            }
        }
        return all;
    }

    private SortedSet<Code> kinds() {
        SortedSet<Code> all = new TreeSet<>();
        geography.list().forEach(place -> all.add(place.kind().hierarchy()));
        return all;
    }

    private List<LocalDate> maps() {
        List<LocalDate> days = new ArrayList<>(geography.changeDays());
        days.addFirst(
                days.isEmpty() ? LocalDate.of(2000, 1, 1) : days.getFirst().minusDays(1));
        return days.subList(Math.max(0, days.size() - MOST_MAPS), days.size());
    }

    private static String id(Code hierarchy, LocalDate day) {
        return hierarchy.text().toUpperCase(Locale.ROOT) + "_" + day;
    }

    private static Label label(Code hierarchy, LocalDate day) {
        return Label.of(
                new LocalText(
                        "Bản đồ ngày " + Language.VI.date(day) + " (" + hierarchy + ")",
                        "Map of " + day + " (" + hierarchy + ")"),
                new LocalText("Các địa bàn tồn tại ngày đó.", "The places that exist on that day."));
    }

    private Item item(Place place, Code hierarchy, LocalDate day) {
        LocalText name = geography.nameOn(place.id(), day);
        return new Item(
                place.id().toString(),
                new Label(name, java.util.Optional.empty(), List.of()),
                geography.children(place.id(), hierarchy, day).stream()
                        .map(child -> item(child, hierarchy, day))
                        .toList());
    }
}
