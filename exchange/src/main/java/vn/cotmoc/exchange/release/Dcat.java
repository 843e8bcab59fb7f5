package vn.cotmoc.exchange.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// A catalogue of data sets as DCAT-AP 3.0.0, as Turtle and as JSON-LD. Every address in it is relative, so it holds
/// wherever the files are put: whoever reads it resolves them against where it was read.
public final class Dcat {
    private static final String CONTEXT_DCAT = "http://www.w3.org/ns/dcat#";
    private static final String CONTEXT_DCT = "http://purl.org/dc/terms/";
    private static final String CONTEXT_FOAF = "http://xmlns.com/foaf/0.1/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private final String publisher;
    private final LocalText publisherName;
    private final LocalText title;
    private final List<DataSet> sets;
    private final Optional<String> base;

    /// A data set: its fragment in the catalogue, its names, and where it is to be had.
    public record DataSet(String id, LocalText title, LocalText description, List<Distribution> distributions) {
        public DataSet {
            distributions = List.copyOf(distributions);
        }
    }

    /// A form of a data set.
    ///
    /// @param address relative to the catalogue
    /// @param mediaType as `text/csv`
    /// @param bytes how long it is, where that is known
    public record Distribution(String address, String mediaType, Optional<Long> bytes) {}

    /// @param publisher its fragment in the catalogue
    public Dcat(String publisher, LocalText publisherName, LocalText title, List<DataSet> sets) {
        this(publisher, publisherName, title, sets, Optional.empty());
    }

    private Dcat(
            String publisher, LocalText publisherName, LocalText title, List<DataSet> sets, Optional<String> base) {
        this.publisher = publisher;
        this.publisherName = publisherName;
        this.title = title;
        this.sets = List.copyOf(sets);
        this.base = base;
    }

    /// The same for who reads it elsewhere: it says where it is found.
    ///
    /// @param address of the catalogue, as `https://so-lieu.example.vn/catalog.ttl`
    public Dcat withBase(String address) {
        return new Dcat(publisher, publisherName, title, sets, Optional.of(address));
    }

    /// As Turtle, in UTF-8.
    public byte[] turtle() {
        StringBuilder out = new StringBuilder(4096);
        base.ifPresent(address -> out.append("@base <").append(address).append("> .\n"));
        out.append("@prefix dcat: <").append(CONTEXT_DCAT).append("> .\n");
        out.append("@prefix dct: <").append(CONTEXT_DCT).append("> .\n");
        out.append("@prefix foaf: <").append(CONTEXT_FOAF).append("> .\n");
        out.append("@prefix rdfs: <").append(RDFS).append("> .\n");
        out.append("@prefix xsd: <").append(XSD).append("> .\n\n");
        out.append("<#catalog> a dcat:Catalog ;\n");
        texts(out, "dct:title", title);
        texts(out, "dct:description", title);
        sets.forEach(set -> out.append("  dcat:dataset <#").append(set.id()).append("> ;\n"));
        out.append("  dct:publisher <#").append(publisher).append("> .\n\n");
        out.append("<#").append(publisher).append("> a foaf:Agent ;\n");
        out.append("  foaf:name ").append(literal(publisherName.vi(), "vi"));
        out.append(", ").append(literal(publisherName.en(), "en")).append(" .\n");
        sets.forEach(set -> turtle(out, set));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void turtle(StringBuilder out, DataSet set) {
        out.append("\n<#").append(set.id()).append("> a dcat:Dataset ;\n");
        texts(out, "dct:title", set.title());
        texts(out, "dct:description", set.description());
        out.append("  dct:identifier ").append(literal(set.id(), "")).append(" ;\n");
        set.distributions()
                .forEach(each -> out.append("  dcat:distribution <#")
                        .append(id(set, each))
                        .append("> ;\n"));
        out.append("  dct:publisher <#").append(publisher).append("> .\n");
        set.distributions().forEach(each -> turtle(out, set, each));
    }

    private static void turtle(StringBuilder out, DataSet set, Distribution each) {
        out.append("\n<#").append(id(set, each)).append("> a dcat:Distribution ;\n");
        texts(out, "dct:title", set.title());
        each.bytes()
                .ifPresent(bytes ->
                        out.append("  dcat:byteSize \"").append(bytes).append("\"^^xsd:nonNegativeInteger ;\n"));
        out.append("  dcat:mediaType <")
                .append(MEDIA_TYPE)
                .append(each.mediaType())
                .append("> ;\n");
        out.append("  dcat:accessURL <").append(each.address()).append("> .\n\n");
        out.append("<").append(MEDIA_TYPE).append(each.mediaType()).append("> a dct:MediaType .\n");
        out.append("<").append(each.address()).append("> a rdfs:Resource .\n");
    }

    private static String id(DataSet set, Distribution each) {
        return set.id() + "-" + each.mediaType().replaceAll("[^a-z0-9]+", "-");
    }

    private static void texts(StringBuilder out, String property, LocalText text) {
        out.append("  ").append(property).append(' ').append(literal(text.vi(), "vi"));
        out.append(", ").append(literal(text.en(), "en")).append(" ;\n");
    }

    private static String literal(String text, String language) {
        String plain = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
        return "\"" + plain + "\"" + (language.isEmpty() ? "" : "@" + language);
    }

    /// As JSON-LD 1.1, in UTF-8: the same statements.
    public byte[] jsonLd() {
        List<Object> graph = new ArrayList<>();
        graph.add(JsonText.object(
                "@id",
                "#catalog",
                "@type",
                "dcat:Catalog",
                "dct:title",
                texts(title),
                "dct:description",
                texts(title),
                "dcat:dataset",
                sets.stream().map(set -> Map.of("@id", "#" + set.id())).toList(),
                "dct:publisher",
                Map.of("@id", "#" + publisher)));
        graph.add(JsonText.object("@id", "#" + publisher, "@type", "foaf:Agent", "foaf:name", texts(publisherName)));
        sets.forEach(set -> graph.add(jsonLd(set)));
        sets.forEach(set -> set.distributions().forEach(each -> graph.add(jsonLd(set, each))));
        return JsonText.of(JsonText.object(
                "@context",
                JsonText.object(
                        "@base",
                        base,
                        "dcat",
                        CONTEXT_DCAT,
                        "dct",
                        CONTEXT_DCT,
                        "foaf",
                        CONTEXT_FOAF,
                        "rdfs",
                        RDFS,
                        "xsd",
                        XSD),
                "@graph",
                graph));
    }

    private Map<String, Object> jsonLd(DataSet set) {
        return JsonText.object(
                "@id",
                "#" + set.id(),
                "@type",
                "dcat:Dataset",
                "dct:title",
                texts(set.title()),
                "dct:description",
                texts(set.description()),
                "dct:identifier",
                set.id(),
                "dcat:distribution",
                set.distributions().stream()
                        .map(each -> Map.of("@id", "#" + id(set, each)))
                        .toList(),
                "dct:publisher",
                Map.of("@id", "#" + publisher));
    }

    private static Map<String, Object> jsonLd(DataSet set, Distribution each) {
        return JsonText.object(
                "@id",
                "#" + id(set, each),
                "@type",
                "dcat:Distribution",
                "dct:title",
                texts(set.title()),
                "dcat:byteSize",
                each.bytes()
                        .map(bytes ->
                                JsonText.object("@value", Long.toString(bytes), "@type", "xsd:nonNegativeInteger")),
                "dcat:mediaType",
                JsonText.object("@id", MEDIA_TYPE + each.mediaType(), "@type", "dct:MediaType"),
                "dcat:accessURL",
                JsonText.object("@id", each.address(), "@type", "rdfs:Resource"));
    }

    private static List<Object> texts(LocalText text) {
        return List.of(
                JsonText.object("@value", text.vi(), "@language", "vi"),
                JsonText.object("@value", text.en(), "@language", "en"));
    }
}
