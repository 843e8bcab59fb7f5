package vn.cotmoc.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.cotmoc.goals.Board;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Status;

/// Picks the goals of a board that a reader wants to know of first, in the order of their statuses.
record Alerts(Here here) {
    private static final Set<Status> URGENT = EnumSet.of(Status.AT_RISK, Status.OFF_PACE, Status.NOT_MET);
    private static final int MOST = 8;

    List<BoardPage.Alert> list(Board board) {
        return board.allRows()
                .filter(row -> URGENT.contains(row.assessment().status()))
                .distinct()
                .sorted(Comparator.comparing(row -> row.assessment().status()))
                .limit(MOST)
                .map(this::alert)
                .toList();
    }

    private BoardPage.Alert alert(Row row) {
        Status status = row.assessment().status();
        return new BoardPage.Alert(
                BoardPage.shape(status),
                status.word().in(here.language()),
                new BoardPage.Link(
                        here.to("/indicators/" + row.indicator().code()),
                        row.indicator().name().in(here.language())),
                row.assessment().explanation().sentence().in(here.language()));
    }
}
