package vn.cotmoc.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.goals.Board;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Status;
import vn.cotmoc.model.Language;

/// Picks the goals of a board that a reader wants to know of first: those with a doubted figure, since what rests on
/// it may be wrong too, then those that are behind, in the order of their statuses.
record Alerts(Here here, DoubtList doubts, DoubtTelling telling) {
    private static final Set<Status> URGENT = EnumSet.of(Status.AT_RISK, Status.OFF_PACE, Status.NOT_MET);
    private static final int MOST = 8;

    List<BoardPage.Alert> list(Board board) {
        return board.allRows()
                .filter(row -> isUrgent(row) || doubt(row).isPresent())
                .distinct()
                .sorted(Comparator.comparing((Row row) -> doubt(row).isEmpty())
                        .thenComparing(row -> row.assessment().status()))
                .limit(MOST)
                .map(this::alert)
                .toList();
    }

    /// How many indicators of the board show a figure that is doubted and not explained.
    long doubted(Board board) {
        return board.allRows()
                .filter(row -> doubt(row).isPresent())
                .map(Row::indicator)
                .distinct()
                .count();
    }

    private static boolean isUrgent(Row row) {
        return URGENT.contains(row.assessment().status());
    }

    private Optional<DoubtList.Item> doubt(Row row) {
        return row.shown().flatMap(shown -> doubts.findOpen(shown.id()));
    }

    private BoardPage.Alert alert(Row row) {
        Status status = row.assessment().status();
        Language language = here.language();
        Optional<DoubtList.Item> doubt = doubt(row);
        String told = row.assessment().explanation().sentence().in(language);
        return new BoardPage.Alert(
                BoardPage.shape(status),
                status.word().in(language),
                new BoardPage.Link(
                        here.to("/indicators/" + row.indicator().code()),
                        row.indicator().name().in(language)),
                doubt.map(item -> telling.sentence(item.doubt()) + (isUrgent(row) ? " " + told : ""))
                        .orElse(told),
                doubt.map(item -> telling.mark(row.indicator().code())).orElse(BoardPage.Link.NONE));
    }
}
