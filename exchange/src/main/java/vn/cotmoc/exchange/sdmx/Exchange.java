package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One request and its answer.
final class Exchange {
    private final Request request;
    private final Sdmx.State state;
    private final Message message;
    private final Library library;
    private final Address address;
    private final Api api;

    Exchange(Request request, Sdmx.State state, Message message) {
        this.request = request;
        this.state = state;
        this.message = message;
        this.library = state.library();
        this.address = Address.of(request.path(), request.query());
        this.api = request.api();
    }

    Reply reply() {
        String resource = address.part(0, "");
        boolean first = api == Api.V1;
        return switch (resource) {
            case "data" -> data();
            case "availableconstraint" -> first ? availability() : structure();
            case "availability" -> first ? structure() : availability();
            case "schema" -> schema();
            case "metadata" -> throw Refusal.notImplemented("metadata; attributes of data say what is known");
            case "registration" -> throw Refusal.notImplemented("registration; data is found by its dataflow");
            default -> structure();
        };
    }

    private Negotiation.Chosen chosen(Format.Answers answers) {
        return Negotiation.format(request.accept(), address.find("format"), Format.list(answers, api));
    }

    private Reply structure() {
        if (api == Api.V2 && !address.part(0, "structure").equals("structure")) {
            throw Refusal.badAddress(address.part(0, ""), "structure, data, availability or schema");
        }
        StructureQuery query = StructureQueries.read(address, api, api == Api.V1 ? 0 : 1);
        Format format = chosen(Format.Answers.STRUCTURE).format();
        return structures(new StructureAnswers(library, api).list(query, request.path()), format);
    }

    private Reply structures(List<Shown> shown, Format format) {
        return new Reply(Sdmx.OK, format.mediaType(), message.tags(), out -> {
            if (format == Format.STRUCTURE_ML) {
                new StructureMl(out, message, request.base()).write(shown);
            } else {
                new StructureJson(out, message, format == Format.STRUCTURE_JSON_2, request.base()).write(shown);
            }
        });
    }

    private Asked asked() {
        return new DataQueries(library, api)
                .read(address, state.ledger().catalogue().pack().zone());
    }

    private Reply data() {
        Asked asked = asked();
        if (address.size() > new DataQueries(library, api).size()) {
            throw Refusal.badAddress(request.path(), "no more parts after the key and the provider");
        }
        Negotiation.Chosen chosen = chosen(Format.Answers.DATA);
        boolean series = chosen.format() == Format.GENERIC_SERIES || chosen.format() == Format.SPECIFIC_SERIES;
        if (series && !asked.shape().isTime()) {
            throw Refusal.notAcceptable(chosen.format().mediaType(), "it for dimensionAtObservation=TIME_PERIOD alone");
        }
        DataMessage data = new DataMessage(
                message, asked.query().flow(), asked.shape(), new DataAnswers(state.reads()).sets(asked));
        return new Reply(Sdmx.OK, type(chosen), message.tags(), out -> write(chosen, data, out));
    }

    /// What is asked for by its own media type is called just that; other clients of tables need to be told the
    /// charset.
    private static String type(Negotiation.Chosen chosen) {
        boolean csv = chosen.format() == Format.CSV_1 || chosen.format() == Format.CSV_2;
        return chosen.format().mediaType()
                + (csv && !chosen.labels().equals("id") ? ";labels=" + chosen.labels() : "")
                + (csv && !chosen.byName() ? ";charset=utf-8" : "");
    }

    private void write(Negotiation.Chosen chosen, DataMessage data, OutputStream out) {
        switch (chosen.format()) {
            case GENERIC_DATA -> new GenericMl(out, data).write("GenericData");
            case GENERIC_SERIES -> new GenericMl(out, data).write("GenericTimeSeriesData");
            case SPECIFIC_DATA -> new SpecificMl(out, data).write("StructureSpecificData");
            case SPECIFIC_SERIES -> new SpecificMl(out, data).write("StructureSpecificTimeSeriesData");
            case CSV_1, CSV_2 -> new DataCsv(out, data, chosen.format(), library, chosen.labels()).write();
            case JSON_1, JSON_2, JSON_DRAFT -> new DataJson(out, data, chosen.format(), library).write();
            case STRUCTURE_ML, STRUCTURE_JSON_1, STRUCTURE_JSON_2, SCHEMA_ML ->
                throw new IllegalStateException(chosen.format() + " is no form of data.");
        }
    }

    private Reply availability() {
        DataQueries queries = new DataQueries(library, api);
        Asked asked = asked();
        Optional<Set<String>> dimensions =
                dimensions(asked.query().structure(), address.part(queries.size(), api == Api.V1 ? "all" : "*"));
        if (address.size() > queries.size() + 1) {
            throw Refusal.badAddress(request.path(), "no more parts after the dimension");
        }
        String mode = address.find("mode").orElse("exact");
        if (!Set.of("exact", "available").contains(mode)) {
            throw Refusal.badParameter("mode", mode, "exact or available");
        }
        References references =
                Availability.references(address.find("references").orElse("none"), api);
        Format format = chosen(Format.Answers.STRUCTURE).format();
        DataAnswers answers = new DataAnswers(state.reads());
        Region region = mode.equals("exact") ? answers.region(asked.query()) : answers.available(asked.query());
        if (region.observations() == 0 && region.dimensions().isEmpty()) {
            throw Refusal.noData(asked.query().flow().ref().text());
        }
        return structures(
                new Availability(library)
                        .list(asked.query(), dimensions.map(region::only).orElse(region), references),
                format);
    }

    /// The dimensions that are asked for; empty where all are.
    private Optional<Set<String>> dimensions(Artefact.Structure structure, String text) {
        Names names = new Names(api);
        if (text.equals(names.all())) {
            return Optional.empty();
        }
        Set<String> known =
                Shape.of(structure).allDimensions().stream().map(Component::id).collect(Collectors.toSet());
        Set<String> asked = Set.of(names.split(text));
        if (!known.containsAll(asked)) {
            throw Refusal.badAddress(text, "the id of a dimension, as REF_AREA, or " + names.all());
        }
        return Optional.of(asked);
    }

    private Reply schema() {
        Schemas schemas = new Schemas(library, api);
        Artefact context = schemas.context(address);
        Artefact.Structure structure = schemas.structure(context).orElseThrow();
        Shape shape = new Parameters(address, state.ledger().catalogue().pack().zone())
                .shape(structure, Api.V2)
                .withAttributes(each -> true);
        Format format = chosen(Format.Answers.SCHEMA).format();
        if (format == Format.SCHEMA_ML) {
            return new Reply(
                    Sdmx.OK,
                    format.mediaType(),
                    message.tags(),
                    out -> new SchemaMl(out, shape, library, context.ref()).write());
        }
        return structures(schemas.list(context, structure), format);
    }
}
