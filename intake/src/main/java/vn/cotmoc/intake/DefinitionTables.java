package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vn.cotmoc.geography.Centre;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.GeographyBuilder;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Source;

/// Reads the CSV definitions of a pack: agencies, sources, places, lineage.
final class DefinitionTables {
    private static final String DATE = "a date, as 2025-07-01, or blank";
    private static final String PLACE_ID = "the id of a place, as 06040@2024-12-01 or 20@";
    private static final Header.Layout AGENCIES = new Header.Layout(
            List.of("code", "name_vi", "name_en"),
            List.of("valid_from", "valid_to", "successor", "url", "note", "level"));
    private static final Header.Layout SOURCES =
            new Header.Layout(List.of("id", "title", "publisher"), List.of("url", "date", "licence"));
    private static final Header.Layout PLACES = new Header.Layout(
            List.of("place_id", "code", "name_vi", "name_en", "hierarchy", "level", "type"),
            List.of("parent", "valid_from", "valid_to", "legal_basis", "note"));
    private static final Header.Layout CENTRES = new Header.Layout(List.of("place_id", "lon", "lat"), List.of("note"));
    private final PackFiles files;
    private final Findings findings;

    DefinitionTables(PackFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    Map<Code, Agency> agencies() {
        Map<Code, Agency> agencies = new LinkedHashMap<>();
        Map<Code, Location> successors = new LinkedHashMap<>();
        walk(PackFiles.AGENCIES, AGENCIES, fields -> {
            var code = fields.code("code");
            var name = fields.label();
            var from = fields.findValue("valid_from", DATE, LocalDate::parse);
            var to = fields.findValue("valid_to", DATE, LocalDate::parse);
            var successor = fields.findValue("successor", Words.CODE, Code::parse);
            var level = fields.findValue("level", Words.CODE, Code::parse);
            if (fields.isSound()) {
                Agency agency = new Agency(code.orElseThrow(), name.orElseThrow(), from, to, successor, level);
                Definitions.define(agencies, agency.code(), agency, fields.at("code"), findings);
                successor.ifPresent(each -> successors.put(each, fields.at("successor")));
            }
        });
        successors.forEach((code, at) -> Definitions.defined(agencies, code, at, PackFiles.AGENCIES, findings));
        return agencies;
    }

    Map<Code, Source> sources() {
        Map<Code, Source> sources = new LinkedHashMap<>();
        walk(PackFiles.SOURCES, SOURCES, fields -> {
            var id = fields.code("id");
            var title = fields.text("title");
            var publisher = fields.text("publisher");
            var date = fields.findValue("date", "a day, month or year, as 2024-02-06, or blank", Period::parse);
            if (fields.isSound()) {
                Source source = new Source(
                        id.orElseThrow(),
                        title.orElseThrow(),
                        publisher.orElseThrow(),
                        fields.find("url"),
                        date,
                        fields.find("licence"));
                Definitions.define(sources, source.id(), source, fields.at("id"), findings);
            }
        });
        return sources;
    }

    /// The places and what became of them; empty, with findings, where they do not hold together.
    Optional<Geography> geography() {
        int before = findings.errors();
        GeographyBuilder builder = new GeographyBuilder();
        walk(PackFiles.PLACES, PLACES, fields -> place(fields).ifPresent(place -> builder.add(place, fields.at())));
        walk(
                PackFiles.LINEAGE,
                LineageRows.LAYOUT,
                fields -> LineageRows.read(fields).ifPresent(thread -> builder.add(thread, fields.at())));
        if (files.has(PackFiles.ATTRIBUTES)) {
            walk(
                    PackFiles.ATTRIBUTES,
                    AttributeRows.LAYOUT,
                    fields -> AttributeRows.read(fields).ifPresent(each -> builder.add(each, fields.at())));
        }
        if (files.has(PackFiles.CENTRES)) {
            walk(PackFiles.CENTRES, CENTRES, fields -> centre(fields, builder));
        }
        if (findings.errors() > before) {
            return Optional.empty();
        }
        Geography.Outcome outcome = builder.build();
        findings.addAll(outcome.findings());
        return switch (outcome) {
            case Geography.Sound sound -> Optional.of(sound.geography());
            case Geography.Refused refused -> Optional.empty();
        };
    }

    private static Optional<Place> place(Fields fields) {
        var id = fields.value("place_id", PLACE_ID, PlaceId::parse);
        id.ifPresent(
                each -> fields.value("code", "\"" + each.code() + "\", as in the place_id", text -> same(text, each)));
        var name = fields.label();
        var kind = kind(fields);
        var from = fields.findValue("valid_from", DATE, LocalDate::parse);
        var to = fields.findValue("valid_to", DATE, LocalDate::parse);
        return fields.isSound()
                ? Optional.of(new Place(
                        id.orElseThrow(),
                        name.orElseThrow(),
                        kind.orElseThrow(),
                        fields.find("parent"),
                        new Validity(from, to),
                        fields.find("legal_basis")))
                : Optional.empty();
    }

    private static void centre(Fields fields, GeographyBuilder builder) {
        var id = fields.value("place_id", PLACE_ID, PlaceId::parse);
        var lon = fields.value("lon", "degrees east within -180 to 180, as 106.757", text -> degrees(text, 180));
        var lat = fields.value("lat", "degrees north within -90 to 90, as 21.849", text -> degrees(text, 90));
        if (fields.isSound()) {
            builder.add(id.orElseThrow(), new Centre(lon.orElseThrow(), lat.orElseThrow()), fields.at());
        }
    }

    private static double degrees(String text, int most) {
        if (!text.matches("-?[0-9]{1,3}(\\.[0-9]{1,9})?") || Math.abs(Double.parseDouble(text)) > most) {
            throw new IllegalArgumentException(text);
        }
        return Double.parseDouble(text);
    }

    private static String same(String code, PlaceId id) {
        if (!code.equals(id.code())) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    private static Optional<Place.Kind> kind(Fields fields) {
        var level = fields.code("level");
        var type = fields.text("type");
        var hierarchy = fields.code("hierarchy");
        return level.flatMap(a -> type.flatMap(b -> hierarchy.map(c -> new Place.Kind(a, b, c))));
    }

    private void walk(String file, Header.Layout layout, Consumer<Fields> sink) {
        Optional<Input> input = files.get(file, findings);
        if (input.isEmpty()) {
            return;
        }
        CsvFile rows = new CsvFile(input.get(), findings, Progress.NONE);
        TableWalk.over(
                rows, layout, findings, (header, row) -> sink.accept(new Fields(header, row, rows.table(), findings)));
    }
}
