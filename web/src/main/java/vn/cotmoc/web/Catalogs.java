package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.exchange.release.Dcat;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.model.LocalText;

/// The catalogue of what this site gives as data, in DCAT-AP: all figures, every statement, and each theme.
final class Catalogs {
    private static final LocalText ALL = new LocalText("Toàn bộ số liệu", "All figures");
    private static final LocalText ALL_SAID = new LocalText(
            "Mọi số mà từng cơ quan đã nêu, kèm nguồn và lịch sử.",
            "Every figure that was stated, with its source and history.");
    private static final LocalText GOALS = new LocalText("Bảng mục tiêu", "The board of goals");

    private Catalogs() {}

    /// @param address its own, where the site has one
    static Dcat of(Catalogue catalogue, Optional<String> address) {
        Stream<Dcat.DataSet> fixed = Stream.of(
                new Dcat.DataSet(
                        "figures",
                        ALL,
                        ALL_SAID,
                        List.of(
                                form("/data/figures.csv", "text/csv"),
                                form("/sdmx/v1/data/DF_STATEMENTS", "application/xml"))),
                new Dcat.DataSet(
                        "board",
                        GOALS,
                        GOALS,
                        List.of(form("/board.csv", "text/csv"), form("/api/v1/board", "application/json"))));
        Stream<Dcat.DataSet> themes = catalogue.findTree(vn.cotmoc.model.Code.parse("official")).stream()
                .flatMap(tree -> tree.groups().stream())
                .filter(group -> group.allIndicators().findAny().isPresent())
                .map(Catalogs::theme);
        Dcat relative = new Dcat(
                "publisher",
                catalogue.pack().name(),
                catalogue.pack().name(),
                Stream.concat(fixed, themes).toList());
        return address.map(relative::withBase).orElse(relative);
    }

    private static Dcat.DataSet theme(Group group) {
        String flow = "/sdmx/v1/data/DF_"
                + group.code().text().toUpperCase(java.util.Locale.ROOT).replace('-', '_');
        return new Dcat.DataSet(
                "theme-" + group.code().text(),
                group.name(),
                group.name(),
                List.of(form(flow + "?format=csv", "text/csv"), form(flow, "application/xml")));
    }

    private static Dcat.Distribution form(String address, String type) {
        return new Dcat.Distribution(address, type, Optional.empty());
    }
}
