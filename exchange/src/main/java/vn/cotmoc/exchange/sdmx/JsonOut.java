package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Writes JSON as it is told, in UTF-8, in the form of one version of SDMX-JSON.
final class JsonOut {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator out;
    private final Message message;
    private final boolean second;

    /// @param second SDMX-JSON 2.0, else 1.0
    JsonOut(OutputStream stream, Message message, boolean second) {
        this.out = FACTORY.createGenerator(ObjectWriteContext.empty(), stream);
        this.message = message;
        this.second = second;
    }

    boolean isSecond() {
        return second;
    }

    JsonOut open() {
        out.writeStartObject();
        return this;
    }

    JsonOut open(String name) {
        out.writeName(name);
        return open();
    }

    JsonOut close() {
        out.writeEndObject();
        return this;
    }

    JsonOut list(String name) {
        out.writeName(name);
        return list();
    }

    JsonOut list() {
        out.writeStartArray();
        return this;
    }

    JsonOut end() {
        out.writeEndArray();
        return this;
    }

    JsonOut put(String name, String value) {
        out.writeStringProperty(name, value);
        return this;
    }

    JsonOut put(String name, long value) {
        out.writeNumberProperty(name, value);
        return this;
    }

    JsonOut put(String name, boolean value) {
        out.writeBooleanProperty(name, value);
        return this;
    }

    JsonOut add(String value) {
        out.writeString(value);
        return this;
    }

    JsonOut add(int value) {
        out.writeNumber(value);
        return this;
    }

    /// A number with all its digits; null where the text is empty.
    JsonOut addNumber(String digits) {
        if (digits.isEmpty()) {
            out.writeNull();
        } else {
            out.writeNumber(digits);
        }
        return this;
    }

    JsonOut addNull() {
        out.writeNull();
        return this;
    }

    /// A list with each of the values written by the writer; none at all where there is none.
    <T> JsonOut each(String name, Iterable<T> values, Consumer<T> writer) {
        if (values.iterator().hasNext()) {
            list(name);
            values.forEach(writer);
            end();
        }
        return this;
    }

    /// A text in the language that the reader wants most, and in all.
    JsonOut text(String name, LocalText text) {
        put(name, text.in(message.language()));
        return texts(name + "s", text);
    }

    /// A text in all languages.
    JsonOut texts(String name, LocalText text) {
        open(name);
        for (Language language : Language.values()) {
            put(language.tag(), text.in(language));
        }
        return close();
    }

    /// A link to what the URN names, or to itself.
    JsonOut link(String rel, String urn) {
        return list("links").open().put("rel", rel).put("urn", urn).close().end();
    }

    /// The head of a message.
    ///
    /// @param kind `data` or `structure`
    JsonOut meta(String kind) {
        String version = second ? "2.0.0" : "1.0";
        open("meta");
        put(
                "schema",
                "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/master/" + kind + "-message/tools/schemas/"
                        + version + "/sdmx-json-" + kind + "-schema.json");
        put("id", message.id())
                .put("test", false)
                .put("prepared", message.prepared().toString());
        list("contentLanguages");
        message.languages().forEach(language -> add(language.tag()));
        end();
        open("sender").put("id", message.sender()).close();
        return close();
    }

    /// The head of a message of the draft before SDMX-JSON 1.0.
    JsonOut header() {
        open("header").put("id", message.id()).put("test", false);
        put("prepared", message.prepared().toString());
        open("sender").put("id", message.sender()).close();
        list("links").end();
        return close();
    }

    void finish() {
        out.close();
    }
}
