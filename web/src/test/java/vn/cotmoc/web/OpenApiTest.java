package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The description of the addresses for programs says what they do, and they do what it says.
class OpenApiTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String TEXT = "Năm 2025, GRDP tăng 8,01% so với năm 2024.";

    /// Any text is a good value of these.
    private static final Set<String> FREE = Set.of("q");

    private static Sample pilot;
    private static Sample invented;
    private static JsonNode description;

    @BeforeAll
    static void start() {
        pilot = Sample.pilot();
        invented = Sample.start();
        description = JSON.readTree(pilot.get("/api/v1/openapi.json").body());
    }

    @AfterAll
    static void stop() {
        pilot.close();
        invented.close();
    }

    /// The pilot has no composite index; the invented province has one.
    private static Sample site(Endpoint at) {
        return at == Endpoint.COMPOSITE ? invented : pilot;
    }

    private static JsonNode operation(Endpoint at) {
        return description.get("paths").get(at.path()).get(at.isPosted() ? "post" : "get");
    }

    /// The described parameters with their examples, those in the path and those that must be there first.
    private static Map<String, String> needed(Endpoint at) {
        Map<String, String> all = new LinkedHashMap<>();
        for (JsonNode param : operation(at).get("parameters")) {
            if (param.get("required").asBoolean()) {
                all.put(param.get("name").asString(), param.get("example").asString());
            }
        }
        if (at == Endpoint.COMPOSITE) {
            all.put("code", "reform");
        }
        return all;
    }

    private static HttpResponse<String> ask(Endpoint at, Map<String, String> values) {
        Map<String, String> left = new LinkedHashMap<>(values);
        String path = at.path();
        for (String name : List.of("id", "year", "code")) {
            if (path.contains("{" + name + "}")) {
                path = path.replace("{" + name + "}", encode(String.valueOf(left.remove(name))));
            }
        }
        String query = left.entrySet().stream()
                .map(each -> each.getKey() + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        String address = path + (query.isEmpty() ? "" : "?" + query);
        return at.isPosted() ? post(address) : site(at).get(address);
    }

    private static HttpResponse<String> post(String address) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(pilot.address(address))
                            .header("Content-Type", "text/plain")
                            .POST(HttpRequest.BodyPublishers.ofString(TEXT))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /// The shape, made so strict that a member it does not name is an error.
    private static Schema strict(String shape) {
        ObjectNode schemas =
                (ObjectNode) description.get("components").get("schemas").deepCopy();
        schemas.forEach(each -> {
            if (each.has("properties")) {
                ((ObjectNode) each).put("additionalProperties", false);
            }
        });
        ObjectNode whole = JSON.createObjectNode();
        whole.put("$ref", "#/components/schemas/" + shape);
        whole.putObject("components").set("schemas", schemas);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }

    private static void assertShape(String shape, String body) {
        assertThat(strict(shape).validate(JSON.readTree(body)))
                .as(body.substring(0, Math.min(600, body.length())))
                .isEmpty();
    }

    /// Answers as described: with the shape of the type that came.
    private static void assertDescribed(Endpoint at, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.uri() + " "
                        + answer.body().substring(0, Math.min(400, answer.body().length())))
                .isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        JsonNode content =
                operation(at).get("responses").get("200").get("content").get(type);
        assertThat(content).as(type).isNotNull();
        switch (type) {
            case "application/json" -> assertShape(at.shape(), answer.body());
            case "application/x-ndjson" -> answer.body().lines().forEach(line -> assertShape("FigureLine", line));
            default -> assertThat(answer.body()).startsWith("indicator,place,period,breakdown,value,");
        }
    }

    @ParameterizedTest
    @EnumSource(Endpoint.class)
    void answersWithWhatIsNeededAlone(Endpoint at) {
        assertDescribed(at, listed(at, () -> ask(at, needed(at))));
    }

    @Test
    void describesWhatEveryKindOfFigureAndHitLooksLike() {
        List<String> figures =
                new ArrayList<>(List.of("trade-balance~90@~2024~_T", "population~90107@2025-07-01~2024~_T~2025-12-31"));
        figures.forEach(id ->
                assertShape("Explained", invented.get("/api/v1/explain/" + id).body()));
        for (int number = 1; number < 400; number += 7) {
            assertDescribed(Endpoint.EXPLAIN, ask(Endpoint.EXPLAIN, Map.of("id", "f" + number)));
        }
        for (String q : List.of("xã", "thu ngân sách", "nghị quyết", "zzz", "20", "cửa khẩu", "huyện")) {
            assertDescribed(Endpoint.SEARCH, ask(Endpoint.SEARCH, Map.of("q", q)));
        }
        for (String address :
                List.of("board?year=2024&asOf=2024-10-15", "board", "goals", "allocations/2024", "doubts")) {
            HttpResponse<String> answer = listed(
                    address.equals("doubts") ? Endpoint.DOUBTS : Endpoint.BOARD,
                    () -> invented.get("/api/v1/" + address));
            String name = address.split("[/?]", 2)[0];
            assertShape(name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1), answer.body());
        }
        assertShape(
                "Figures",
                invented.get("/api/v1/figures?indicator=population&geography=2025-12-31")
                        .body());
        invented.get("/api/v1/figures?indicator=population&geography=2025-12-31&format=jsonl")
                .body()
                .lines()
                .forEach(line -> assertShape("FigureLine", line));
    }

    /// Doubts are listed beside the requests, so the first may come too early.
    private static HttpResponse<String> listed(Endpoint at, java.util.function.Supplier<HttpResponse<String>> request) {
        HttpResponse<String> answer = request.get();
        for (int i = 0; i < 100 && at == Endpoint.DOUBTS && answer.statusCode() == 503; i++) {
            assertShape("Problem", answer.body());
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            answer = request.get();
        }
        return answer;
    }

    @ParameterizedTest
    @EnumSource(Endpoint.class)
    void answersEachParameterThatIsDescribed(Endpoint at) {
        for (JsonNode param : operation(at).get("parameters")) {
            for (String value : values(at, param)) {
                Map<String, String> values = needed(at);
                values.putIfAbsent(param.get("name").asString(), value);
                assertDescribed(at, listed(at, () -> ask(at, values)));
            }
        }
    }

    private static List<String> values(Endpoint at, JsonNode param) {
        List<String> values = new ArrayList<>(List.of(param.get("example").asString()));
        param.get("schema").path("enum").forEach(word -> values.add(word.asString()));
        Map<String, String> invention = Map.of("level", "commune", "period", "2024");
        return at == Endpoint.COMPOSITE
                        && invention.containsKey(param.get("name").asString())
                ? List.of(invention.get(param.get("name").asString()))
                : values;
    }

    /// So each is read: a description of what nobody reads would be a lie.
    @ParameterizedTest
    @EnumSource(Endpoint.class)
    void refusesAValueThatNoParameterCanHave(Endpoint at) {
        for (JsonNode param : operation(at).get("parameters")) {
            String name = param.get("name").asString();
            if (FREE.contains(name) || isFilter(at, name)) {
                continue;
            }
            Map<String, String> values = needed(at);
            values.put(name, "!");
            HttpResponse<String> refused = ask(at, values);
            assertThat(refused.statusCode()).as("%s %s", at, name).isIn(400, 404);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertShape("Problem", refused.body());
        }
    }

    /// These compare with the text that is given, so one that nothing has gives an empty list.
    private static boolean isFilter(Endpoint at, String name) {
        return (at == Endpoint.RECONCILE || at == Endpoint.DOUBTS)
                && (name.equals("indicator") || name.equals("place"));
    }

    @Test
    void filtersByWhatNothingHasToNothing() {
        for (String name : List.of("indicator", "place")) {
            JsonNode answer =
                    JSON.readTree(ask(Endpoint.RECONCILE, Map.of(name, "!")).body());
            assertThat(answer.get("contradictions").size()).isZero();
            assertThat(JSON.readTree(ask(Endpoint.RECONCILE, Map.of()).body())
                            .get("contradictions")
                            .size())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Endpoint.class)
    void refusesANameThatIsNotDescribed(Endpoint at) {
        Map<String, String> values = needed(at);
        values.put("geograpy", "2025-12-31");
        HttpResponse<String> refused = ask(at, values);
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.get("code").asString()).isEqualTo("CM-6014");
        assertThat(problem.get("title").asString()).isEqualTo("This address has no parameter \"geograpy\".");
        assertThat(problem.get("detail").asString())
                .startsWith("Use: ")
                .contains("asOf")
                .contains("lang");
    }

    @Test
    void passesOverNamesThatAreForTheAskerAlone() {
        assertThat(pilot.get("/api/v1/board?_=17").statusCode()).isEqualTo(200);
    }

    @Test
    void describesEveryAddressThatIsServed() {
        Set<String> served = new TreeSet<>();
        Doubted doubted = new Doubted();
        Reader reader = new Reader(pilot::ledger);
        new Routes(reader, new Frames("1"), new Metrics(reader, "1"), doubted, new Origin(java.util.Optional.empty()))
                .all()
                .accept(new Patterns(served));
        doubted.close();
        Set<String> described = new TreeSet<>();
        description.get("paths").propertyNames().forEach(described::add);
        assertThat(served).contains("/board.csv");
        assertThat(served.stream().filter(path -> path.startsWith("/api/")).toList())
                .containsExactlyElementsOf(described);
    }

    @Test
    void isADescriptionThatProgramsCanRead() {
        assertThat(description.get("openapi").asString()).isEqualTo("3.1.1");
        Set<String> names = new TreeSet<>();
        description
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    assertThat(names.add(operation.get("operationId").asString()))
                            .isTrue();
                    Set<String> inPath = StreamSupport.stream(
                                    operation.get("parameters").spliterator(), false)
                            .filter(param -> param.get("in").asString().equals("path"))
                            .map(param -> "{" + param.get("name").asString() + "}")
                            .collect(Collectors.toSet());
                    assertThat(Stream.of(path.getKey().split("/", 9)).filter(part -> part.startsWith("{")))
                            .containsExactlyInAnyOrderElementsOf(inPath);
                    assertThat(operation.get("responses").has("default")).isTrue();
                }));
        for (JsonNode ref : description.findValues("$ref")) {
            assertThat(description.at(ref.asString().substring(1)).isMissingNode())
                    .as(ref.asString())
                    .isFalse();
        }
    }

    @Test
    void holdsSchemasThatAreSchemas() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        description
                .get("components")
                .get("schemas")
                .properties()
                .forEach(each -> assertThat(meta.validate(each.getValue()))
                        .as(each.getKey())
                        .isEmpty());
        assertThat(meta.validate(JSON.readTree("{\"type\":\"nothing\"}"))).isNotEmpty();
    }

    @Test
    void wouldNoticeAMemberThatIsNotDescribed() {
        assertThat(strict("YearValue").validate(JSON.readTree("{\"year\":2024,\"value\":1,\"more\":1}")))
                .isNotEmpty();
        assertThat(strict("YearValue").validate(JSON.readTree("{\"year\":2024}")))
                .isNotEmpty();
    }

    /// Gathers the patterns of a router.
    private record Patterns(Set<String> found) implements RouterFunctions.Visitor {
        @Override
        public void startNested(RequestPredicate predicate) {}

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            found.add(predicate.toString());
        }

        @Override
        public void resources(Function<ServerRequest, java.util.Optional<Resource>> lookup) {}

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> router) {
            throw new AssertionError("An unknown kind of route: " + router);
        }
    }
}
