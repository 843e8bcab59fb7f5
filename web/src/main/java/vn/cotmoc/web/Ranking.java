package vn.cotmoc.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// The places of a level in the order of one figure. Equal values share a rank, and the next one counts them all
/// (1, 2, 2, 4); the best stands first, by the indicator's own direction, the highest where it has none.
final class Ranking {
    private static final int ROOM = 256 * 1024;

    private Ranking() {}

    static byte[] json(Ask ask) {
        LocalText example = new LocalText("period=2024", "period=2024");
        String text = ask.text("period").orElseThrow(() -> Problem.missingParameter("period", example));
        Period period = period(text);
        Query query = Queries.of(ask).withWhen(When.oneOf(period));
        if (query.indicators().size() != 1) {
            throw Problem.badParameter(
                    "indicator", ask.text("indicator").orElse(""), new LocalText("một mã chỉ tiêu", "one code"));
        }
        Optional<Code> level = ask.code("level", Queries.LEVEL);
        Indicator indicator =
                ask.ledger().catalogue().indicator(query.indicators().iterator().next());
        Slice slice = ask.ledger().headlines(query);
        return write(slice, order(slice, indicator), indicator, period, level, ask.places());
    }

    static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw Problem.badParameter(
                    "period", text, new LocalText("một kỳ, như 2024 hoặc 2024-06", "one period, as 2024 or 2024-06"));
        }
    }

    /// The rows that have a value: best first, equal ones by place.
    private static int[] order(Slice slice, Indicator indicator) {
        boolean lowFirst = indicator.nature().direction() == Indicator.Direction.DOWN;
        int[] rows = IntStream.range(0, slice.size()).filter(slice::isKnown).toArray();
        long[] values = new long[rows.length];
        Arrays.setAll(values, i -> slice.millionths(rows[i]));
        Integer[] order = new Integer[rows.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int by = lowFirst ? Long.compare(values[a], values[b]) : Long.compare(values[b], values[a]);
            return by != 0 ? by : slice.place(rows[a]).compareTo(slice.place(rows[b]));
        });
        return Arrays.stream(order).mapToInt(i -> rows[i]).toArray();
    }

    private static byte[] write(
            Slice slice, int[] order, Indicator indicator, Period period, Optional<Code> level, LedgerPlaces places) {
        Json json = new Json(ROOM);
        json.open()
                .put("indicator", indicator.code().text())
                .put("unit", indicator.unit().code().text())
                .put("period", period.toString())
                .put("level", level.map(Code::text))
                .put("best", indicator.nature().direction() == Indicator.Direction.DOWN ? "lowest" : "highest")
                .put("count", order.length)
                .put("without", slice.size() - order.length)
                .list("ranking");
        Utf8 out = json.raw(false);
        int rank = 0;
        for (int i = 0; i < order.length; i++) {
            int row = order[i];
            boolean tie = i > 0 && slice.millionths(order[i - 1]) == slice.millionths(row);
            rank = tie ? rank : i + 1;
            if (i > 0) {
                out.add(',');
            }
            out.add("\n{\"rank\":").add(rank);
            out.add(',').add(places.named(slice, row));
            out.add(",\"value\":").addMillionths(slice.millionths(row));
            out.add(",\"id\":\"f").add(slice.id(row).number()).add("\"}");
        }
        json.raw(true);
        return json.end().close().bytes();
    }
}
