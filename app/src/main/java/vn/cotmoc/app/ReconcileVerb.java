package vn.cotmoc.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.cotmoc.goals.Contradiction;
import vn.cotmoc.goals.Reconciliation;
import vn.cotmoc.goals.Reconciliation.Item;
import vn.cotmoc.goals.Reconciliations;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.model.Language;

/// `reconcile`: what cannot all be true, with the arithmetic; and the words of somebody who knows why.
@Command(
        name = "reconcile",
        description = "Shows the figures that cannot all be true, with the arithmetic and the likely cause.",
        footer = {
            "",
            "Open contradictions come first, the largest first; then those that were",
            "explained; then revisions, which are no faults.",
            "",
            "  ./cotmoc reconcile --explain ID --words \"why\" --by NAME",
            "",
            "keeps the words in the ledger; the contradiction no longer counts as open."
        })
final class ReconcileVerb implements Callable<Integer> {
    private static final List<String> COLUMNS = List.of(
            "id",
            "state",
            "kind",
            "cause",
            "indicator",
            "place",
            "period",
            "breakdown",
            "size_percent",
            "figures",
            "sources",
            "explanation_vi",
            "explanation_en",
            "words",
            "by");

    private final Visit visit;

    @Option(names = "--indicator", paramLabel = "C", description = "Only about this indicator.")
    @Nullable
    private String indicator;

    @Option(names = "--place", paramLabel = "P", description = "Only about this place, as 20@.")
    @Nullable
    private String place;

    @Option(
            names = "--kind",
            paramLabel = "K",
            description =
                    "Only of this kind: values, growth, plan, reading, sum, periods, bases, cut-off, denominator, "
                            + "target or revision.")
    @Nullable
    private String kind;

    @Option(names = "--as-of", paramLabel = "T", description = "As known then: a day, an instant, or a revision r17.")
    private String asOf = "latest";

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    @Mixin
    private final Explaining explaining = new Explaining();

    ReconcileVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        Ledger ledger = visit.ledger();
        AsOf state = Words.read(
                asOf, text -> AsOf.parse(text, ledger.catalogue().pack().zone()));
        if (kind != null) {
            Words.constant(Contradiction.Kind.class, kind, "kind");
        }
        Reconciliation all = new Reconciliations(ledger).of(state);
        if (explaining.asked().isPresent()) {
            explaining.explain(
                    ledger,
                    explaining.asked().get(),
                    new Explaining.Subjects("contradiction", "CM-3111", ids(all)),
                    visit.console().out());
            return 0;
        }
        List<Item> items = Stream.concat(all.items().stream(), all.revisions().stream())
                .filter(this::isAsked)
                .toList();
        PrintWriter out = visit.console().out();
        switch (format) {
            case TABLE -> print(all, items, out);
            case CSV, JSON ->
                format.write(
                        new Format.Rows(
                                COLUMNS,
                                java.util.Set.of("size_percent"),
                                items.stream().map(item -> row(all, item)).toList()),
                        "contradictions",
                        out);
        }
        return 0;
    }

    private boolean isAsked(Item item) {
        Contradiction one = item.contradiction();
        return (indicator == null || indicator.equals(one.cell().indicator().text()))
                && (place == null || place.equals(one.cell().place().toString()))
                && (kind == null || Words.lower(one.kind()).equals(kind));
    }

    private static List<String> ids(Reconciliation all) {
        return Stream.concat(all.items().stream(), all.revisions().stream())
                .map(item -> item.contradiction().id())
                .toList();
    }

    private void print(Reconciliation all, List<Item> items, PrintWriter out) {
        Language vi = Language.VI;
        for (Item item : items) {
            Contradiction one = item.contradiction();
            out.println(one.id() + "  " + state(item) + "  " + one.kind().word().vi() + "  ("
                    + one.cause().word().vi() + ")");
            out.println("  " + one.cell().indicator() + ", " + one.cell().place() + ", "
                    + vi.period(one.cell().period()));
            out.println("  " + one.explanation().sentence().vi());
            out.println("  " + figures(one) + "; " + String.join(", ", sources(all, one)));
            item.mark().ifPresent(mark -> out.println("  “" + mark.words() + "” – " + mark.by()));
            out.println();
        }
        long open = items.stream()
                .filter(item -> item.contradiction().isFault() && item.isOpen())
                .count();
        out.println(open + " mâu thuẫn còn mở, "
                + items.stream().filter(item -> !item.isOpen()).count() + " đã giải thích, "
                + items.stream().filter(item -> !item.contradiction().isFault()).count() + " lần điều chỉnh");
    }

    private static String state(Item item) {
        if (!item.isOpen()) {
            return "explained";
        }
        return item.contradiction().isFault() ? "open" : "revision";
    }

    private static String figures(Contradiction one) {
        return one.figures().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static List<String> sources(Reconciliation all, Contradiction one) {
        return all.statements(one).stream()
                .map(statement -> statement.observation().citation().source().text())
                .distinct()
                .toList();
    }

    private static List<String> row(Reconciliation all, Item item) {
        Contradiction one = item.contradiction();
        Optional<Mark> mark = item.mark();
        return List.of(
                one.id(),
                state(item),
                Words.lower(one.kind()),
                Words.lower(one.cause()),
                one.cell().indicator().text(),
                one.cell().place().toString(),
                one.cell().period().toString(),
                one.cell().breakdown().toString(),
                one.knownSize().map(Words::value).orElse(""),
                figures(one),
                String.join(" ", sources(all, one)),
                one.explanation().sentence().vi(),
                one.explanation().sentence().en(),
                mark.map(Mark::words).orElse(""),
                mark.map(Mark::by).orElse(""));
    }
}
