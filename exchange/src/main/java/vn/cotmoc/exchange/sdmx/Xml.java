package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.cotmoc.model.LocalText;

/// Writes XML in UTF-8. Prefixes are a part of the names and are declared by the caller.
final class Xml {
    /// The one of the JDK, whatever else stands on the class path.
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();
    private static final int FIRST_PRINTABLE = 0x20;

    private final XMLStreamWriter out;

    Xml(OutputStream stream) {
        try {
            out = FACTORY.createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException wrong) {
            throw gone(wrong);
        }
    }

    Xml open(String name) {
        try {
            out.writeStartElement(name);
            return this;
        } catch (XMLStreamException wrong) {
            throw gone(wrong);
        }
    }

    Xml empty(String name) {
        try {
            out.writeEmptyElement(name);
            return this;
        } catch (XMLStreamException wrong) {
            throw gone(wrong);
        }
    }

    /// An attribute of the element that was opened last; none where the value is empty.
    Xml put(String name, String value) {
        try {
            if (!value.isEmpty()) {
                out.writeAttribute(name, clean(value));
            }
            return this;
        } catch (XMLStreamException wrong) {
            throw gone(wrong);
        }
    }

    Xml text(String value) {
        try {
            out.writeCharacters(clean(value));
            return this;
        } catch (XMLStreamException wrong) {
            throw gone(wrong);
        }
    }

    /// An element with a text.
    Xml leaf(String name, String value) {
        return open(name).text(value).close();
    }

    /// An element in each language.
    Xml leaves(String name, LocalText value) {
        open(name).put("xml:lang", "vi").text(value.vi()).close();
        return open(name).put("xml:lang", "en").text(value.en()).close();
    }

    Xml close() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException wrong) {
            throw gone(wrong);
        }
    }

    void finish() {
        try {
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException wrong) {
            throw gone(wrong);
        }
    }

    /// Characters that XML cannot hold become the replacement character.
    private static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    private static boolean isAllowed(char c) {
        return c >= FIRST_PRINTABLE && c != 0xFFFE && c != 0xFFFF && !Character.isSurrogate(c)
                || c == '\n'
                || c == '\t'
                || c == '\r';
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            boolean whole = Character.isSupplementaryCodePoint(each) || isAllowed((char) each);
            clean.appendCodePoint(whole ? each : 0xFFFD);
        });
        return clean.toString();
    }

    /// The client has gone, or the stream is broken; nobody can be told.
    private static RuntimeException gone(XMLStreamException wrong) {
        return wrong.getCause() instanceof java.io.IOException broken
                ? new java.io.UncheckedIOException(broken)
                : new IllegalStateException(wrong);
    }
}
