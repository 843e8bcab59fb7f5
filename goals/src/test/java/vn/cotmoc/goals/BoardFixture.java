package vn.cotmoc.goals;

import java.util.Optional;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// A ledger of the invented province, recorded on 10 January 2026, and its boards.
final class BoardFixture {
    final Catalogue catalogue;
    final Ledger ledger;
    private int batches;

    BoardFixture() {
        this(Province.catalogue());
    }

    BoardFixture(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.ledger =
                new Ledger(new MemoryStore(SteppingClock.at("2026-01-10T00:00:00Z")), catalogue, Province.geography());
    }

    Told told(String indicator, String period) {
        return Told.of(catalogue, indicator, period).knownFrom("2025-01-05");
    }

    Told target(String indicator, String period) {
        return told(indicator, period)
                .asTarget()
                .by("council")
                .source("resolution")
                .knownFrom("2023-12-10");
    }

    BoardFixture knows(Told... told) {
        ledger.append(Batches.of("b" + batches++, told));
        return this;
    }

    Board board(int year) {
        return board(year, Optional.empty(), AsOf.LATEST);
    }

    Board board(int year, Optional<String> issuer, AsOf asOf) {
        return new Boards(ledger).of(new Board.Question(year, issuer.map(Code::parse), asOf, Code.parse("official")));
    }

    Row row(String indicator) {
        return row(indicator, 2024);
    }

    Row row(String indicator, int year) {
        return board(year).find(Code.parse(indicator)).orElseThrow();
    }
}
