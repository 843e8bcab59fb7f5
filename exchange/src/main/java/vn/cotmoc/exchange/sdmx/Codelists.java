package vn.cotmoc.exchange.sdmx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Source;
import vn.cotmoc.model.Unit;

/// The codelists: those of the model's own words, and those made of the catalogue and the geography.
final class Codelists {
    /// The list of which the codes are those that occur.
    static final String BREAKDOWN = "CL_BREAKDOWN";

    private final String agency;

    Codelists(String agency) {
        this.agency = agency;
    }

    Ref ref(String id) {
        return new Ref(Kind.CODELIST, agency, id);
    }

    /// All of them; the breakdowns are those that occur in the ledger.
    List<Artefact> all(Catalogue catalogue, Geography geography, Collection<String> breakdowns) {
        List<Artefact> all = new ArrayList<>(fixed());
        all.add(list(
                "CL_AREA",
                "Địa bàn",
                "Areas",
                said(
                        "Mọi địa bàn đã từng có; mã mang ngày bắt đầu.",
                        "Every place that ever was; its code bears the day on which it began."),
                geography.list().stream().map(Codelists::place)));
        all.add(list(
                "CL_INDICATOR",
                "Chỉ tiêu",
                "Indicators",
                said(
                        "Các chỉ tiêu, kèm định nghĩa và căn cứ.",
                        "The indicators, with their definitions and legal bases."),
                catalogue.indicators().values().stream().map(Codelists::indicator)));
        all.add(list(
                "CL_UNIT",
                "Đơn vị tính",
                "Units",
                said("Đơn vị tính, kèm hệ số quy đổi.", "The units, with their factors."),
                catalogue.units().values().stream().map(Codelists::unit)));
        all.add(list(
                "CL_REPORTER",
                "Cơ quan báo cáo",
                "Reporters",
                said("Cơ quan báo cáo số liệu hoặc giao chỉ tiêu.", "Who reports figures or sets targets."),
                catalogue.agencies().values().stream().map(Codelists::agency)));
        all.add(list(
                "CL_SOURCE",
                "Nguồn",
                "Sources",
                said(
                        "Văn bản và trang mà số liệu được lấy ra.",
                        "The documents and pages that figures are taken from."),
                catalogue.sources().values().stream().map(Codelists::source)));
        all.add(list(
                "CL_BREAKDOWN",
                "Phân tổ",
                "Breakdowns",
                said("Các phân tổ có trong số liệu; _T là tổng số.", "The breakdowns that occur; _T is the total."),
                breakdowns.stream().map(Codelists::breakdown)));
        return all;
    }

    private List<Artefact> fixed() {
        return List.of(
                list(
                        "CL_FREQ",
                        "Tần suất",
                        "Frequencies",
                        said("Độ dài của kỳ mà số liệu nói tới.", "The length of the period that a figure is about."),
                        words(CodeWords.FREQUENCY)),
                list(
                        "CL_MEASURE",
                        "Loại số liệu",
                        "Kinds of statement",
                        said(
                                "Số thực hiện, chỉ tiêu được giao hay dự báo.",
                                "An actual figure, a target or a projection."),
                        words(CodeWords.MEASURE)),
                list(
                        "CL_VINTAGE",
                        "Mức độ hoàn thiện",
                        "Vintages",
                        said(
                                "Số liệu đã chín tới đâu, từ ước tính đến chính thức.",
                                "How ripe a figure is, from an estimate to an official one."),
                        words(CodeWords.VINTAGE)),
                list(
                        "CL_OBS_STATUS",
                        "Tình trạng số liệu",
                        "Observation status",
                        said(
                                "Tình trạng của số liệu, theo từ của SDMX.",
                                "The state of a figure, in the words of SDMX."),
                        words(CodeWords.STATUS)),
                list(
                        "CL_BOUND",
                        "Cận",
                        "Bounds",
                        said(
                                "Giá trị đúng nằm ở đâu so với số được nêu.",
                                "Where the true value lies beside the number that is stated."),
                        words(CodeWords.BOUND)),
                list(
                        "CL_ABSENCE",
                        "Vì sao không có số",
                        "Absences",
                        said("Lý do một ô không có giá trị.", "The reason why a cell has no value."),
                        words(CodeWords.ABSENCE)),
                list(
                        "CL_UNIT_MULT",
                        "Luỹ thừa 10 của đơn vị",
                        "Unit multipliers",
                        said(
                                "Luôn là 0: giá trị theo chính đơn vị của chỉ tiêu.",
                                "Always 0: values are in the indicator's own unit."),
                        words(CodeWords.UNIT_MULT)),
                list(
                        "CL_DECIMALS",
                        "Số chữ số thập phân",
                        "Decimals",
                        said(
                                "Chỉ tiêu có bao nhiêu chữ số sau dấu phẩy.",
                                "How many digits an indicator has after the decimal mark."),
                        decimals()));
    }

    private static Stream<Item> decimals() {
        return IntStream.rangeClosed(0, Figure.SCALE)
                .mapToObj(Integer::toString)
                .map(digit -> Item.of(digit, Label.of(digit, digit)));
    }

    private static LocalText said(String vi, String en) {
        return new LocalText(vi, en);
    }

    private Artefact.Scheme list(String id, String vi, String en, LocalText description, Stream<Item> codes) {
        Label label = Label.of(new LocalText(vi, en), description);
        return new Artefact.Scheme(ref(id), label, codes.toList(), false);
    }

    private static Stream<Item> words(String[][] rows) {
        return Arrays.stream(rows).map(row -> Item.of(row[0], Label.of(row[1], row[2])));
    }

    static Item place(Place place) {
        List<Label.Note> notes = new ArrayList<>();
        place.validity().from().map(LocalDate::toString).ifPresent(day -> notes.add(new Label.Note("VALID_FROM", day)));
        place.validity().to().map(LocalDate::toString).ifPresent(day -> notes.add(new Label.Note("VALID_TO", day)));
        notes.add(new Label.Note("LEVEL", place.level().text()));
        notes.add(new Label.Note("TYPE", place.kind().type()));
        place.legalBasis().ifPresent(basis -> notes.add(new Label.Note("LEGAL_BASIS", basis)));
        return Item.of(place.id().toString(), new Label(place.name(), Optional.empty(), notes));
    }

    private static Item indicator(Indicator indicator) {
        List<Label.Note> notes = new ArrayList<>(List.of(
                new Label.Note("UNIT", indicator.unit().code().text()),
                new Label.Note("KIND", indicator.nature().kind().name()),
                new Label.Note("ADDITIVITY", indicator.nature().additivity().name()),
                new Label.Note("DIRECTION", indicator.nature().direction().name()),
                new Label.Note("OWNER", indicator.description().owner().text())));
        indicator.description().legalBasis().ifPresent(law -> notes.add(new Label.Note("LEGAL_BASIS", law)));
        indicator.formula().ifPresent(formula -> notes.add(new Label.Note("FORMULA", formula)));
        return Item.of(
                indicator.code().text(),
                new Label(indicator.name(), Optional.of(indicator.description().definition()), notes));
    }

    private static Item unit(Unit unit) {
        return Item.of(
                unit.code().text(),
                new Label(
                        unit.name(),
                        Optional.empty(),
                        List.of(
                                new Label.Note("DIMENSION", unit.dimension().text()),
                                new Label.Note("FACTOR", unit.factor().toPlainString()))));
    }

    static Item agency(Agency agency) {
        List<Label.Note> notes = new ArrayList<>();
        agency.validFrom().ifPresent(day -> notes.add(new Label.Note("VALID_FROM", day.toString())));
        agency.validTo().ifPresent(day -> notes.add(new Label.Note("VALID_TO", day.toString())));
        agency.successor().ifPresent(other -> notes.add(new Label.Note("SUCCESSOR", other.text())));
        return Item.of(agency.code().text(), new Label(agency.name(), Optional.empty(), notes));
    }

    private static Item source(Source source) {
        List<Label.Note> notes = new ArrayList<>();
        if (!source.publisher().isBlank()) {
            notes.add(new Label.Note("PUBLISHER", source.publisher()));
        }
        source.url().ifPresent(url -> notes.add(new Label.Note("URL", url)));
        source.date().ifPresent(date -> notes.add(new Label.Note("DATE", TimeText.of(date))));
        return Item.of(
                source.id().text(), new Label(new LocalText(source.title(), source.title()), Optional.empty(), notes));
    }

    static Item breakdown(String code) {
        if (code.equals("_T")) {
            return Item.of(code, Label.of("Tổng số", "Total"));
        }
        String text = Codes.breakdown(code).toString();
        return Item.of(code, Label.of(text, text));
    }
}
