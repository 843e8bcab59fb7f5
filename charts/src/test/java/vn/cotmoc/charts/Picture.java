package vn.cotmoc.charts;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/// A drawn chart as a reader sees it: parsed, with the box that each text covers.
record Picture(Document document) {

    record Label(String words, Box box) {}

    static Picture of(String svg) {
        try {
            return new Picture(DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg))));
        } catch (Exception wrong) {
            throw new AssertionError("Not well-formed: " + svg, wrong);
        }
    }

    double size(String side) {
        return Double.parseDouble(document.getDocumentElement().getAttribute(side));
    }

    List<Element> elements(String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /// The texts of a page; a document draws halos as texts of their own.
    List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        for (Element text : elements("text")) {
            String words = text.getTextContent();
            double x = Double.parseDouble(text.getAttribute("x"));
            double y = Double.parseDouble(text.getAttribute("y"));
            double width = Text.width(words, text.getAttribute("font-weight").equals("700"));
            double left = switch (text.getAttribute("text-anchor")) {
                case "middle" -> x - width / 2;
                case "end" -> x - width;
                default -> x;
            };
            labels.add(new Label(words, new Box(left, y - 10, left + width, y + 3)));
        }
        return labels;
    }

    /// Pairs of texts that cover each other, and texts that leave the picture.
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        Box frame = new Box(-1, -1, size("width") + 1, size("height") + 1);
        List<Label> labels = labels();
        for (int i = 0; i < labels.size(); i++) {
            Label a = labels.get(i);
            if (!a.box().within(frame)) {
                faults.add("outside: " + a);
            }
            for (Label b : labels.subList(i + 1, labels.size())) {
                if (a.box().overlaps(b.box())) {
                    faults.add(a + " covers " + b);
                }
            }
        }
        return faults;
    }
}
