package vn.cotmoc.web;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// Names the codes of an answer: `grdp-growth` is “Tốc độ tăng … (GRDP growth)”.
record CodeNames(Ledger ledger) {

    static void add(ObjectNode whole, JsonNode body, Ledger ledger) {
        Map<String, String> names = new TreeMap<>();
        new CodeNames(ledger).look(body, names);
        if (!names.isEmpty()) {
            ObjectNode all = whole.putObject("names");
            names.forEach(all::put);
        }
    }

    private void look(JsonNode node, Map<String, String> names) {
        boolean named = node.has("name");
        node.properties().forEach(each -> {
            if (each.getValue().isString()) {
                String code = each.getValue().asString();
                find(each.getKey(), code)
                        .filter(name -> !named || !each.getKey().equals("indicator"))
                        .ifPresent(name -> names.put(code, name));
            }
            look(each.getValue(), names);
        });
        if (node.isArray()) {
            node.forEach(each -> look(each, names));
        }
    }

    private Optional<String> find(String member, String code) {
        return switch (member) {
            case "indicator" ->
                code(code).flatMap(ledger.catalogue()::findIndicator).map(each -> text(each.name()));
            case "place" -> place(code).map(each -> text(each.name()));
            case "unit" ->
                code(code)
                        .flatMap(each ->
                                Optional.ofNullable(ledger.catalogue().units().get(each)))
                        .map(each -> text(each.name()));
            case "reporter", "issuer" ->
                code(code)
                        .flatMap(each -> Optional.ofNullable(
                                ledger.catalogue().agencies().get(each)))
                        .map(each -> text(each.name()));
            default -> Optional.empty();
        };
    }

    private static Optional<Code> code(String text) {
        return Optional.of(text).filter(Code::isCode).map(Code::parse);
    }

    private Optional<Place> place(String text) {
        try {
            return text.indexOf('@') < 0 ? Optional.empty() : ledger.geography().find(PlaceId.parse(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// `Tỉnh Lạng Sơn (Lạng Sơn Province)`.
    static String text(LocalText name) {
        return name.vi().equals(name.en()) ? name.vi() : name.vi() + " (" + name.en() + ")";
    }
}
