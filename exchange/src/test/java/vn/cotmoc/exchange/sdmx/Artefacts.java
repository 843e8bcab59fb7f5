package vn.cotmoc.exchange.sdmx;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// The artefacts of a message of SDMX-ML, read by nothing that wrote it: each by its class and id, with what it refers
/// to.
final class Artefacts {
    private static final Map<String, String> SCHEMES = Map.of(
            "Concept", "ConceptScheme",
            "Code", "Codelist",
            "Category", "CategoryScheme",
            "DataProvider", "DataProviderScheme");

    private final Map<String, Element> all = new LinkedHashMap<>();

    static Artefacts of(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        Artefacts read = new Artefacts();
        for (Element container : children(
                elements(root.getElementsByTagNameNS("*", "Structures")).getFirst())) {
            for (Element each : children(container)) {
                read.all.put(each.getLocalName() + " " + each.getAttribute("id"), each);
            }
        }
        return read;
    }

    private static List<Element> children(Element parent) {
        return elements(parent.getChildNodes());
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    Set<String> names() {
        return new TreeSet<>(all.keySet());
    }

    /// What the artefact refers to.
    Set<String> references(String name) {
        Set<String> found = new TreeSet<>();
        for (Element ref : elements(get(name).getElementsByTagName("Ref"))) {
            String type = ref.getAttribute("class");
            String scheme = SCHEMES.getOrDefault(type, type);
            String id = ref.getAttribute(type.equals(scheme) ? "id" : "maintainableParentID");
            if (!type.isEmpty()) {
                found.add(scheme + " " + id);
            }
        }
        return found;
    }

    private Element get(String name) {
        Element found = all.get(name);
        if (found == null) {
            throw new AssertionError("No artefact " + name);
        }
        return found;
    }

    String agency(String name) {
        return get(name).getAttribute("agencyID");
    }

    boolean isStub(String name) {
        return get(name).getAttribute("isExternalReference").equals("true")
                && !get(name).getAttribute("structureURL").isEmpty();
    }

    boolean isPartial(String name) {
        return get(name).getAttribute("isPartial").equals("true");
    }

    boolean isFinal(String name) {
        return get(name).getAttribute("isFinal").equals("true");
    }

    boolean hasDescription(String name) {
        return children(get(name)).stream().anyMatch(each -> each.getLocalName().equals("Description"));
    }

    /// Whether something stands in it beside its names, descriptions and annotations.
    boolean hasContent(String name) {
        return children(get(name)).stream()
                .anyMatch(each -> !Set.of("Name", "Description", "Annotations").contains(each.getLocalName()));
    }

    /// How much of it stands there, by what stands in it alone.
    Shown.Fullness fullness(String name) {
        if (hasContent(name)) {
            return Shown.Fullness.FULL;
        }
        boolean complete = children(get(name)).stream()
                .anyMatch(each -> Set.of("Description", "Annotations").contains(each.getLocalName()));
        return complete ? Shown.Fullness.COMPLETE_STUB : Shown.Fullness.STUB;
    }

    /// The ids of its items and of those below them, in the order of the message.
    List<String> itemsAtAnyDepth(String name, String type) {
        return elements(get(name).getElementsByTagNameNS("*", type)).stream()
                .map(each -> each.getAttribute("id"))
                .toList();
    }

    /// The items of a scheme that it names.
    List<String> itemsNamed(String name, String type) {
        return elements(get(name).getElementsByTagName("Ref")).stream()
                .filter(each -> each.getAttribute("class").equals(type))
                .map(each -> each.getAttribute("id"))
                .toList();
    }

    /// The values of a dimension in a constraint.
    List<String> values(String name, String dimension) {
        return elements(get(name).getElementsByTagNameNS("*", "KeyValue")).stream()
                .filter(each -> each.getAttribute("id").equals(dimension))
                .flatMap(each -> elements(each.getElementsByTagNameNS("*", "Value")).stream())
                .map(Element::getTextContent)
                .toList();
    }

    /// The ids of its items.
    List<String> items(String name) {
        List<String> ids = new ArrayList<>();
        children(get(name)).stream()
                .filter(each -> each.hasAttribute("id"))
                .forEach(each -> ids.add(each.getAttribute("id")));
        return ids;
    }
}
