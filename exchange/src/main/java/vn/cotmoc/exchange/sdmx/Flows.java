package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.exchange.sdmx.Artefact.Flow.Content;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;

/// The dataflows and what stands around them: the agency, the data providers, categories and agreements.
///
/// One flow has every headline, one every statement, and each top group of each tree of goals has one with the
/// headlines of its indicators: who knows the theme finds a table of the size that a tool opens, who wants all takes
/// all. The flows of groups share the structure of the first, so series of several themes stand side by side.
final class Flows {
    static final String FIGURES = "DF_FIGURES";
    static final String STATEMENTS = "DF_STATEMENTS";

    private final String agency;
    private final Catalogue catalogue;
    private final Structures structures;
    private final List<Themed> themed;

    private record Themed(Artefact.Flow flow, Ref scheme, String category) {}

    Flows(String agency, Catalogue catalogue, Structures structures) {
        this.agency = agency;
        this.catalogue = catalogue;
        this.structures = structures;
        this.themed = themed();
    }

    /// The id of the agency of a pack: its code in capitals, `LANGSON`.
    static String agency(Code pack) {
        String name = id(pack);
        return Character.isDigit(name.charAt(0)) ? "P" + name : name;
    }

    private static String id(Code code) {
        return code.text().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private List<Themed> themed() {
        Set<String> taken = new HashSet<>(Set.of(FIGURES, STATEMENTS));
        List<Themed> all = new ArrayList<>();
        for (Group tree : catalogue.trees()) {
            for (Group top : tree.groups()) {
                Set<Code> indicators = top.allIndicators().collect(Collectors.toSet());
                String id = "DF_" + id(top.code());
                String free = taken.add(id) ? id : "DF_" + id(tree.code()) + "_" + id(top.code());
                if (!indicators.isEmpty()) {
                    taken.add(free);
                    all.add(new Themed(
                            theme(free, tree, top, indicators),
                            scheme(tree),
                            top.code().text()));
                }
            }
        }
        return all;
    }

    private Artefact.Flow theme(String id, Group tree, Group top, Set<Code> indicators) {
        return new Artefact.Flow(
                new Ref(Kind.DATAFLOW, agency, id),
                Label.of(top.name(), tree.name()),
                structures.figures(),
                Content.HEADLINES,
                indicators);
    }

    private Ref scheme(Group tree) {
        return new Ref(Kind.CATEGORY_SCHEME, agency, "CAT_" + id(tree.code()));
    }

    Artefact.Flow figures() {
        return new Artefact.Flow(
                new Ref(Kind.DATAFLOW, agency, FIGURES),
                Label.of(
                        new LocalText("Toàn bộ số liệu được chọn", "All headline figures"),
                        new LocalText(
                                "Mỗi ô một số: số tốt nhất đã biết, theo một quy tắc.",
                                "One figure a cell: the best known, by one rule.")),
                structures.figures(),
                Content.HEADLINES,
                Set.of());
    }

    Artefact.Flow statements() {
        return new Artefact.Flow(
                new Ref(Kind.DATAFLOW, agency, STATEMENTS),
                Label.of(
                        new LocalText("Toàn bộ số đã nêu", "All statements"),
                        new LocalText(
                                "Mọi số mà từng cơ quan đã nêu, theo mức độ hoàn thiện, kèm nguồn.",
                                "Every figure that a reporter stated, by vintage, with its source.")),
                structures.statements(),
                Content.STATEMENTS,
                Set.of());
    }

    List<Artefact> flows() {
        List<Artefact> all = new ArrayList<>(List.of(figures(), statements()));
        themed.forEach(each -> all.add(each.flow()));
        return all;
    }

    List<Artefact> categorySchemes() {
        return catalogue.trees().stream()
                .<Artefact>map(tree -> new Artefact.Scheme(
                        scheme(tree),
                        Label.of(
                                tree.name(),
                                new LocalText(
                                        "Một cây mục tiêu; mỗi nhóm trên cùng có một luồng dữ liệu riêng.",
                                        "A tree of goals; each group at its top has a dataflow of its own.")),
                        tree.groups().stream().map(Flows::category).toList(),
                        false))
                .toList();
    }

    private static Item category(Group group) {
        return new Item(
                group.code().text(),
                new Label(group.name(), Optional.empty(), List.of()),
                group.groups().stream().map(Flows::category).toList());
    }

    List<Artefact> categorisations() {
        return themed.stream()
                .<Artefact>map(each -> new Artefact.Categorisation(
                        new Ref(
                                Kind.CATEGORISATION,
                                agency,
                                each.flow().ref().id().replaceFirst("DF_", "CATN_")),
                        each.flow().label(),
                        each.flow().ref(),
                        each.scheme(),
                        each.category()))
                .toList();
    }

    /// The agencies of the pack report statements; each has an agreement about them.
    List<Artefact> agreements() {
        return catalogue.agencies().values().stream()
                .<Artefact>map(each -> new Artefact.Agreement(
                        new Ref(Kind.PROVISION_AGREEMENT, agency, "PA_" + id(each.code())),
                        Label.of(
                                each.name(),
                                new LocalText(
                                        "Cơ quan này cung cấp số liệu cho luồng " + STATEMENTS + ".",
                                        "This agency provides figures to " + STATEMENTS + ".")),
                        statements().ref(),
                        providers().ref(),
                        each.code().text()))
                .toList();
    }

    Artefact providers() {
        return new Artefact.Scheme(
                new Ref(Kind.DATA_PROVIDER_SCHEME, agency, Library.DATA_PROVIDERS),
                Label.of(
                        new LocalText("Cơ quan báo cáo", "Data providers"),
                        new LocalText(
                                "Các cơ quan báo cáo số liệu hoặc giao chỉ tiêu.",
                                "Who reports figures or sets targets.")),
                catalogue.agencies().values().stream().map(Codelists::agency).toList(),
                false);
    }

    /// The top scheme of agencies, which SDMX itself maintains: the pack's own agency is one of it.
    Artefact agencies() {
        Label name = new Label(catalogue.pack().name(), Optional.empty(), List.of());
        return new Artefact.Scheme(
                new Ref(Kind.AGENCY_SCHEME, "SDMX", Library.AGENCIES),
                Label.of(
                        new LocalText("Cơ quan duy trì", "Agencies"),
                        new LocalText("Nơi duy trì các cấu trúc này.", "Who maintains these structures.")),
                List.of(Item.of("SDMX", Label.of("SDMX", "SDMX")), Item.of(agency, name)),
                false);
    }
}
