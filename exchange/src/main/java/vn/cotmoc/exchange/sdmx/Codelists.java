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
        all.add(list("CL_AREA", "Địa bàn", "Areas", geography.list().stream().map(Codelists::place)));
        all.add(list(
                "CL_INDICATOR",
                "Chỉ tiêu",
                "Indicators",
                catalogue.indicators().values().stream().map(Codelists::indicator)));
        all.add(list(
                "CL_UNIT",
                "Đơn vị tính",
                "Units",
                catalogue.units().values().stream().map(Codelists::unit)));
        all.add(list(
                "CL_REPORTER",
                "Cơ quan báo cáo",
                "Reporters",
                catalogue.agencies().values().stream().map(Codelists::agency)));
        all.add(list(
                "CL_SOURCE",
                "Nguồn",
                "Sources",
                catalogue.sources().values().stream().map(Codelists::source)));
        all.add(list(
                "CL_BREAKDOWN", "Phân tổ", "Breakdowns", breakdowns.stream().map(Codelists::breakdown)));
        return all;
    }

    private List<Artefact> fixed() {
        return List.of(
                list("CL_FREQ", "Tần suất", "Frequencies", words(CodeWords.FREQUENCY)),
                list("CL_MEASURE", "Loại số liệu", "Kinds of statement", words(CodeWords.MEASURE)),
                list("CL_VINTAGE", "Mức độ hoàn thiện", "Vintages", words(CodeWords.VINTAGE)),
                list("CL_OBS_STATUS", "Tình trạng số liệu", "Observation status", words(CodeWords.STATUS)),
                list("CL_BOUND", "Cận", "Bounds", words(CodeWords.BOUND)),
                list("CL_ABSENCE", "Vì sao không có số", "Absences", words(CodeWords.ABSENCE)),
                list("CL_UNIT_MULT", "Luỹ thừa 10 của đơn vị", "Unit multipliers", words(CodeWords.UNIT_MULT)),
                list("CL_DECIMALS", "Số chữ số thập phân", "Decimals", decimals()));
    }

    private static Stream<Item> decimals() {
        return IntStream.rangeClosed(0, Figure.SCALE)
                .mapToObj(Integer::toString)
                .map(digit -> Item.of(digit, Label.of(digit, digit)));
    }

    private Artefact.Scheme list(String id, String vi, String en, Stream<Item> codes) {
        return new Artefact.Scheme(ref(id), Label.of(vi, en), codes.toList(), false);
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
