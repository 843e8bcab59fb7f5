package vn.cotmoc.exchange.sdmx;

import static vn.cotmoc.exchange.sdmx.Component.coded;
import static vn.cotmoc.exchange.sdmx.Component.dimension;
import static vn.cotmoc.exchange.sdmx.Component.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cotmoc.exchange.sdmx.Component.Role;
import vn.cotmoc.model.LocalText;

/// The two data structures, and their concepts.
///
/// `DSD_FIGURES` has one observation for a key and a period: the headline, so a series is what a reader of the site
/// sees, and how ripe it is and who says it are attributes. `DSD_STATEMENTS` has everything that anyone stated: there
/// reporter and vintage are dimensions, so again a key and a period have one observation, the newest.
final class Structures {
    static final String FIGURES = "DSD_FIGURES";
    static final String STATEMENTS = "DSD_STATEMENTS";
    static final String CONCEPTS = "CS_COTMOC";

    static final String FREQ = "FREQ";
    static final String REF_AREA = "REF_AREA";
    static final String INDICATOR = "INDICATOR";
    static final String MEASURE = "MEASURE";
    static final String BREAKDOWN = "BREAKDOWN";
    static final String REPORTER = "REPORTER";
    static final String VINTAGE = "VINTAGE";
    static final String TIME = "TIME_PERIOD";
    static final String VALUE = "OBS_VALUE";

    private static final Component REPORTER_DIMENSION =
            dimension(REPORTER, "Cơ quan báo cáo hoặc giao chỉ tiêu", "Reporter, or issuer of a target", "CL_REPORTER");
    private static final Component VINTAGE_DIMENSION =
            dimension(VINTAGE, "Mức độ hoàn thiện của số liệu", "Vintage", "CL_VINTAGE");

    private final String agency;

    Structures(String agency) {
        this.agency = agency;
    }

    Ref figures() {
        return new Ref(Kind.DATA_STRUCTURE, agency, FIGURES);
    }

    Ref statements() {
        return new Ref(Kind.DATA_STRUCTURE, agency, STATEMENTS);
    }

    private Ref concepts() {
        return new Ref(Kind.CONCEPT_SCHEME, agency, CONCEPTS);
    }

    List<Artefact> all() {
        Artefact.Structure headlines = new Artefact.Structure(
                figures(),
                Label.of(
                        new LocalText("Số liệu được chọn", "Headline figures"),
                        new LocalText(
                                "Mỗi khoá và mỗi kỳ một số: số tốt nhất đã biết.",
                                "One figure for a key and a period: the best known.")),
                ofFigures(),
                concepts());
        Artefact.Structure statements = new Artefact.Structure(
                statements(),
                Label.of(
                        new LocalText(
                                "Số liệu theo từng cơ quan và mức độ hoàn thiện", "Statements by reporter and vintage"),
                        new LocalText(
                                "Mỗi khoá và mỗi kỳ một số: số mới nhất của cơ quan đó ở mức độ đó.",
                                "One figure for a key and a period: the newest of that reporter and vintage.")),
                ofStatements(),
                concepts());
        return List.of(headlines, statements, conceptScheme(headlines, statements));
    }

    private static List<Component> ofFigures() {
        List<Component> all = key();
        all.add(time());
        all.add(value());
        all.addAll(unit());
        all.add(coded(VINTAGE, Role.OBSERVATION_ATTRIBUTE, VINTAGE_DIMENSION.name(), "CL_VINTAGE", true));
        all.add(coded(REPORTER, Role.OBSERVATION_ATTRIBUTE, REPORTER_DIMENSION.name(), "CL_REPORTER", false));
        all.addAll(observation());
        return all;
    }

    private static List<Component> ofStatements() {
        List<Component> all = key();
        all.add(REPORTER_DIMENSION);
        all.add(VINTAGE_DIMENSION);
        all.add(time());
        all.add(value());
        all.addAll(unit());
        all.addAll(observation());
        all.add(observed("SOURCE", "Nguồn", "Source", "CL_SOURCE"));
        all.add(said("LOCATOR", "Vị trí trong nguồn", "Place inside the source", Component.Type.STRING));
        all.add(said("KNOWN_FROM", "Biết từ", "Known from", Component.Type.DATE_TIME));
        return all;
    }

    private static List<Component> key() {
        return new ArrayList<>(List.of(
                dimension(FREQ, "Tần suất", "Frequency", "CL_FREQ"),
                dimension(REF_AREA, "Địa bàn", "Reference area", "CL_AREA"),
                dimension(INDICATOR, "Chỉ tiêu", "Indicator", "CL_INDICATOR"),
                dimension(MEASURE, "Loại số liệu", "Kind of statement", "CL_MEASURE"),
                dimension(BREAKDOWN, "Phân tổ", "Breakdown", "CL_BREAKDOWN")));
    }

    private static Component time() {
        return plain(TIME, Role.TIME, new LocalText("Kỳ", "Time period"), Component.Type.TIME, true);
    }

    private static Component value() {
        return plain(VALUE, Role.MEASURE, new LocalText("Giá trị", "Observation value"), Component.Type.DECIMAL, false);
    }

    private static List<Component> unit() {
        return List.of(
                series("UNIT_MEASURE", "Đơn vị tính", "Unit of measure", "CL_UNIT"),
                series("UNIT_MULT", "Luỹ thừa 10 của đơn vị", "Unit multiplier", "CL_UNIT_MULT"),
                series("DECIMALS", "Số chữ số thập phân", "Decimals", "CL_DECIMALS"));
    }

    private static List<Component> observation() {
        return List.of(
                coded(
                        "OBS_STATUS",
                        Role.OBSERVATION_ATTRIBUTE,
                        new LocalText("Tình trạng số liệu", "Observation status"),
                        "CL_OBS_STATUS",
                        true),
                observed("BOUND", "Giá trị đúng nằm ở đâu", "Bound", "CL_BOUND"),
                said("OBS_HIGH", "Đầu trên của khoảng", "Upper end of a range", Component.Type.DECIMAL),
                observed("ABSENCE", "Vì sao không có số", "Why there is no figure", "CL_ABSENCE"),
                said(
                        "FIGURE_ID",
                        "Mã số liệu, giải thích ở /figures/{mã}",
                        "Id, explained at /figures/{id}",
                        Component.Type.STRING));
    }

    private static Component series(String id, String vi, String en, String codelist) {
        return coded(id, Role.SERIES_ATTRIBUTE, new LocalText(vi, en), codelist, true);
    }

    private static Component observed(String id, String vi, String en, String codelist) {
        return coded(id, Role.OBSERVATION_ATTRIBUTE, new LocalText(vi, en), codelist, false);
    }

    private static Component said(String id, String vi, String en, Component.Type type) {
        return plain(id, Role.OBSERVATION_ATTRIBUTE, new LocalText(vi, en), type, false);
    }

    private Artefact conceptScheme(Artefact.Structure... structures) {
        Map<String, Item> concepts = new LinkedHashMap<>();
        for (Artefact.Structure structure : structures) {
            for (Component each : structure.components()) {
                concepts.putIfAbsent(
                        each.id(), Item.of(each.id(), new Label(each.name(), java.util.Optional.empty(), List.of())));
            }
        }
        return new Artefact.Scheme(
                concepts(),
                Label.of(
                        new LocalText("Khái niệm", "Concepts"),
                        new LocalText(
                                "Các khái niệm của chiều, thuộc tính và giá trị.",
                                "The concepts of dimensions, attributes and the value.")),
                List.copyOf(concepts.values()),
                false);
    }
}
