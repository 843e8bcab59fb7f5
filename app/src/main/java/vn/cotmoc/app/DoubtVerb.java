package vn.cotmoc.app;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.outlook.Doubt;
import vn.cotmoc.outlook.Doubts;
import vn.cotmoc.outlook.Slip;

/// `doubt`: the newest figures that do not fit the history of their series; and the words of somebody who knows
/// why.
@Command(
        name = "doubt",
        description = "Shows the newest figures that do not fit the history of their series.",
        footer = {
            "",
            "A doubt stops nothing. Where the figure is right, say why:",
            "",
            "  ./cotmoc doubt --explain ID --words \"why\" --by NAME",
            "",
            "The words are kept in the ledger, and the doubt is no longer told."
        })
final class DoubtVerb implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "id",
            "state",
            "indicator",
            "breakdown",
            "place",
            "period",
            "value",
            "expected_low",
            "expected_high",
            "history",
            "slip",
            "sureness",
            "figure",
            "source",
            "explanation_vi",
            "explanation_en",
            "words",
            "by");
    private static final Set<String> NUMBERS = Set.of("value", "expected_low", "expected_high", "history", "sureness");

    private final Visit visit;

    @Parameters(index = "0", arity = "0..1", paramLabel = "INDICATOR", description = "Only this one (default: all).")
    @Nullable
    private String indicator;

    @Option(names = "--place", paramLabel = "P", description = "Only this place, as 20@ or its code.")
    @Nullable
    private String place;

    @Option(names = "--as-of", paramLabel = "T", description = "As known then: a day, an instant, or a revision r17.")
    private String asOf = "latest";

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    @Mixin
    private final Explaining explaining = new Explaining();

    DoubtVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        Ledger ledger = visit.ledger();
        AsOf state = Words.read(
                asOf, text -> AsOf.parse(text, ledger.catalogue().pack().zone()));
        List<Doubt> doubts = doubts(ledger, state);
        if (explaining.asked().isPresent()) {
            explaining.explain(
                    ledger,
                    explaining.asked().get(),
                    new Explaining.Subjects(
                            "doubt", "CM-3120", doubts.stream().map(Doubt::id).toList()),
                    visit.console().out());
            return 0;
        }
        Map<String, Mark> marks = new HashMap<>();
        ledger.marks(state).forEach(mark -> marks.put(mark.subject(), mark));
        PrintWriter out = visit.console().out();
        switch (format) {
            case TABLE -> print(doubts, marks, out);
            case CSV, JSON ->
                format.write(
                        new Format.Rows(
                                COLUMNS,
                                NUMBERS,
                                doubts.stream()
                                        .map(doubt -> row(doubt, Optional.ofNullable(marks.get(doubt.id()))))
                                        .toList()),
                        "doubts",
                        out);
        }
        return 0;
    }

    private List<Doubt> doubts(Ledger ledger, AsOf state) {
        Set<PlaceId> places = place == null ? Set.of() : Words.places(ledger, place);
        Doubts doubts = new Doubts(ledger);
        return indicator == null
                ? doubts.listAll(places, state)
                : doubts.list(ledger.indicator(Words.code(indicator)).code(), places, state);
    }

    private static void print(List<Doubt> doubts, Map<String, Mark> marks, PrintWriter out) {
        long open = 0;
        for (Doubt doubt : doubts) {
            Optional<Mark> mark = Optional.ofNullable(marks.get(doubt.id()));
            open += mark.isPresent() ? 0 : 1;
            out.println(doubt.id() + "  " + doubt.cell().indicator() + ", "
                    + doubt.cell().place() + ", " + doubt.statement().id());
            out.println("  " + doubt.words().vi());
            mark.ifPresent(said -> out.println("  “" + said.words() + "” – " + said.by()));
        }
        out.println(open + " số đáng ngờ chưa có lý do, " + (doubts.size() - open) + " đã giải thích");
    }

    private static List<String> row(Doubt doubt, Optional<Mark> mark) {
        return List.of(
                doubt.id(),
                mark.isPresent() ? "explained" : "open",
                doubt.cell().indicator().text(),
                doubt.cell().breakdown().toString(),
                doubt.cell().place().toString(),
                doubt.cell().period().toString(),
                Words.value(doubt.figure()),
                doubt.expected().low().toPlainString(),
                doubt.expected().high().toPlainString(),
                Integer.toString(doubt.expected().history()),
                slip(doubt.slip()),
                Words.hundredths(doubt.sureness()),
                doubt.statement().id().toString(),
                doubt.statement().observation().citation().source().text(),
                doubt.words().vi(),
                doubt.words().en(),
                mark.map(Mark::words).orElse(""),
                mark.map(Mark::by).orElse(""));
    }

    private static String slip(Slip slip) {
        return switch (slip) {
            case Slip.Scale(int exponent) -> "scale:" + exponent;
            case Slip.Sign sign -> "sign";
            case Slip.Swap swap -> "swap:" + swap.figure();
            case Slip.Unknown unknown -> "unknown";
        };
    }
}
