package vn.cotmoc.exchange.sdmx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The schemas of the standard, which carry no licence and so stand beside the project.
final class Official {
    private static final Path FOLDER = Path.of("..", "..", "shared", "data", "schemas");
    private static final JsonMapper JSON = new JsonMapper();

    /// The schema of a message, which takes long to make.
    private static javax.xml.validation.@Nullable Schema message;

    private Official() {}

    static Path folder() {
        assumeTrue(Files.isDirectory(FOLDER), "The schemas of SDMX are not beside the project in " + FOLDER + ".");
        return FOLDER;
    }

    /// Checks a message of SDMX-ML 2.1.
    static void assertValid(String xml) throws Exception {
        validate(
                new StreamSource(folder().resolve("sdmx-ml-2.1/SDMXMessage.xsd").toFile()), xml);
    }

    /// Checks a structure-specific message with the schema of its structure.
    static void assertValid(String xml, String ownSchema) throws Exception {
        Path main = folder().resolve("sdmx-ml-2.1").toAbsolutePath().normalize();
        StreamSource own = new StreamSource(
                new StringReader(ownSchema), main.resolve("own.xsd").toUri().toString());
        validate(new Source[] {new StreamSource(main.resolve("SDMXMessage.xsd").toFile()), own}, xml);
    }

    private static void validate(Source schema, String xml) throws Exception {
        if (message == null) {
            message = schema(new Source[] {schema});
        }
        validate(message, xml);
    }

    private static void validate(Source[] schemas, String xml) throws Exception {
        validate(schema(schemas), xml);
    }

    private static javax.xml.validation.Schema schema(Source[] sources) throws Exception {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, false);
        return factory.newSchema(sources);
    }

    private static void validate(javax.xml.validation.Schema schema, String xml) throws Exception {
        try {
            schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException wrong) {
            throw new AssertionError(
                    wrong.getMessage() + "\n" + xml.substring(0, Math.min(3_000, xml.length())), wrong);
        }
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    /// Checks a message of SDMX-JSON with a schema of the folder.
    static void assertValidJson(String json, String file) throws Exception {
        ObjectNode schema = (ObjectNode)
                JSON.readTree(Files.readString(folder().resolve("sdmx-json-2.0").resolve(file)));
        schema.remove("id");
        schema.remove("$id");
        schema.put("$schema", "https://json-schema.org/draft/2019-09/schema");
        Schema checker = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2019_09,
                        registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build()))
                .getSchema(schema);

        assertThat(checker.validate(JSON.readTree(json)))
                .as(json.substring(0, Math.min(3_000, json.length())))
                .isEmpty();
    }
}
