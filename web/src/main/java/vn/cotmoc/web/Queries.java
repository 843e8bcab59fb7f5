package vn.cotmoc.web;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// Reads a query from the parameters of an address.
final class Queries {
    static final LocalText LEVEL =
            new LocalText("mã một cấp, như commune hoặc province", "the code of a level, as commune or province");

    private Queries() {}

    /// The query that the parameters ask for.
    static Query of(Ask ask) {
        LocalText example = new LocalText("indicator=grdp-growth", "indicator=grdp-growth");
        String codes = ask.text("indicator").orElseThrow(() -> Problem.missingParameter("indicator", example));
        Set<Code> indicators = Stream.of(codes.split(",", 60))
                .map(text -> indicator(ask, text))
                .collect(Collectors.toSet());
        Optional<Breakdown> breakdown = ask.text("breakdown").flatMap(Queries::breakdown);
        return new Query(
                indicators,
                places(ask),
                when(ask),
                measure(ask),
                ask.text("breakdown").isPresent() ? breakdown : Optional.of(Breakdown.TOTAL),
                ask.asOf());
    }

    private static Code indicator(Ask ask, String text) {
        if (!Code.isCode(text)) {
            throw Problem.badParameter(
                    "indicator",
                    text,
                    new LocalText(
                            "mã chỉ tiêu, cách nhau bằng dấu phẩy, như grdp-growth",
                            "codes of indicators, joined by commas, as grdp-growth"));
        }
        Code code = Code.parse(text);
        if (ask.ledger().catalogue().findIndicator(code).isEmpty()) {
            throw Problem.noIndicator(text);
        }
        return code;
    }

    /// `*` asks for the total and every part.
    private static Optional<Breakdown> breakdown(String text) {
        if (text.equals("*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Breakdown.parse(text));
        } catch (IllegalArgumentException wrong) {
            throw Problem.badParameter(
                    "breakdown",
                    text,
                    new LocalText(
                            "_T, * hoặc chiều:mục, như scope:phase-1", "_T, * or dimension:item, as scope:phase-1"));
        }
    }

    static When when(Ask ask) {
        return ask.text("period").map(Queries::period).orElse(When.ALWAYS);
    }

    private static When period(String text) {
        try {
            return When.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw Problem.badParameter(
                    "period",
                    text,
                    new LocalText("một kỳ như 2024, hoặc 2023..2025", "a period as 2024, or 2023..2025"));
        }
    }

    private static Measure measure(Ask ask) {
        return ask.text("measure")
                .map(text -> switch (text) {
                    case "actual" -> Measure.ACTUAL;
                    case "target" -> Measure.TARGET;
                    case "projection" -> Measure.PROJECTION;
                    default ->
                        throw Problem.badParameter(
                                "measure",
                                text,
                                new LocalText("actual, target hoặc projection", "actual, target or projection"));
                })
                .orElse(Measure.ACTUAL);
    }

    /// The places of `place`, or those of `level` (on the day of `at`, or ever); all where neither is asked for.
    private static Set<PlaceId> places(Ask ask) {
        Ledger ledger = ask.ledger();
        Set<PlaceId> named = ask.text("place").stream()
                .flatMap(text -> Stream.of(text.split(",", 4_000)))
                .map(text -> PlacePages.place(ledger, text, ask.day("at").or(() -> ask.day("geography")))
                        .id())
                .collect(Collectors.toSet());
        Optional<Code> level = ask.code("level", LEVEL);
        if (level.isEmpty() || !named.isEmpty()) {
            return named;
        }
        Set<PlaceId> all = ask.day("at")
                .map(day -> ledger.geography().list(level.get(), day).stream()
                        .map(Place::id)
                        .collect(Collectors.toSet()))
                .orElseGet(() -> ask.places().ofLevel(level.get()));
        if (all.isEmpty()) {
            throw Problem.badParameter("level", level.get().text(), LEVEL);
        }
        return all;
    }
}
