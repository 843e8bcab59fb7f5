package vn.cotmoc.exchange.sdmx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// A small ledger of the invented province, and a client of its SDMX addresses.
final class Small {
    private final Ledger ledger;
    private final Sdmx sdmx = new Sdmx(Clock.fixed(Instant.parse("2025-10-01T00:00:00Z"), ZoneOffset.UTC));

    Small() {
        this(Province.catalogue());
    }

    /// With a second tree of goals, of two themes, one of which has a theme below it.
    static Small withThemes() {
        Catalogue plain = Province.catalogue();
        Group below = group("rural-poor", List.of("poverty"), List.of());
        Group themes = group(
                "themes",
                List.of(),
                List.of(
                        group("rural", List.of("communes", "population"), List.of(below)),
                        group("money", List.of("revenue"), List.of())));
        List<Group> trees =
                Stream.concat(plain.trees().stream(), Stream.of(themes)).toList();
        return new Small(new Catalogue(
                plain.pack(), plain.units(), plain.indicators(), plain.agencies(), plain.sources(), trees));
    }

    private static Group group(String code, List<String> indicators, List<Group> below) {
        return new Group(
                Code.parse(code),
                new LocalText(code, code),
                indicators.stream().map(Code::parse).toList(),
                below);
    }

    private Small(Catalogue catalogue) {
        ledger = new Ledger(new MemoryStore(SteppingClock.at("2025-09-01T00:00:00Z")), catalogue, Province.geography());
        ledger.append(Batches.of(
                "first.csv",
                Told.of(catalogue, "trade", "2022").is("50000").knownFrom("2023-01-20"),
                Told.of(catalogue, "trade", "2023").is("52000.5").knownFrom("2024-01-20"),
                Told.of(catalogue, "trade", "2024")
                        .is(Bound.Hedge.MORE_THAN, "66000")
                        .knownFrom("2025-01-10"),
                Told.of(catalogue, "trade", "2024").part("mode:rail").is("1000"),
                Told.of(catalogue, "trade", "2025/P9M").is("70000"),
                Told.of(catalogue, "trade", "2025/2025-11-15").is("80000"),
                Told.of(catalogue, "trade", "2021/2025").is("300000"),
                Told.of(catalogue, "revenue", "2024-H1").is("5000"),
                Told.of(catalogue, "revenue", "2024")
                        .is("9805.5")
                        .by("council")
                        .vintage(Vintage.PRELIMINARY)
                        .knownFrom("2024-12-09"),
                Told.of(catalogue, "revenue", "2024")
                        .is(Bound.Hedge.ABOUT, "10000")
                        .by("press")
                        .source("paper")
                        .knownFrom("2025-01-31"),
                Told.of(catalogue, "revenue", "2024")
                        .asTarget()
                        .is("7485")
                        .by("council")
                        .source("resolution")
                        .knownFrom("2023-12-20"),
                Told.of(catalogue, "communes", "2024-12-31").is("181"),
                Told.of(catalogue, "poverty", "2024").isAbsent(Absence.CONFIDENTIAL),
                Told.of(catalogue, "grdp-growth", "2026").is(Bound.Hedge.EXACT, "-0.25"),
                Told.of(catalogue, "population", "2024").at("90101@").is("100"),
                Told.of(catalogue, "population", "2024").at("90102@").is("23")));
    }

    Ledger ledger() {
        return ledger;
    }

    /// An answer, read whole.
    record Answered(int status, String type, String text) {}

    Answered get(Api api, String address, String... headers) {
        int mark = address.indexOf('?');
        Request request = new Request(
                api,
                api == Api.V1 ? "/sdmx/v1" : "/sdmx/v2",
                mark < 0 ? address : address.substring(0, mark),
                mark < 0 ? Optional.empty() : Optional.of(address.substring(mark + 1)),
                headers.length > 0 ? Optional.of(headers[0]) : Optional.empty(),
                headers.length > 1 ? Optional.of(headers[1]) : Optional.empty());
        Reply reply = sdmx.answer(request, ledger);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            reply.body().writeTo(bytes);
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
        return new Answered(reply.status(), reply.type(), bytes.toString(StandardCharsets.UTF_8));
    }

    Answered v1(String address, String... headers) {
        return get(Api.V1, address, headers);
    }

    Answered v2(String address, String... headers) {
        return get(Api.V2, address, headers);
    }

    /// The lines of a table of data.
    List<String> csv(String address) {
        return v1(address, "application/vnd.sdmx.data+csv;version=1.0.0")
                .text()
                .lines()
                .toList();
    }
}
