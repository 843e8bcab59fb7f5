package vn.cotmoc.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cotmoc.goals.Contradiction;
import vn.cotmoc.goals.Reconciliation;
import vn.cotmoc.goals.Reconciliation.Item;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Spelling;

/// Makes the page of contradictions, and its JSON.
record ReconcilePages(Frames frames, Reconciled reconciled) {
    private static final int MOST = 300;
    private static final int ROOM = 32 * 1024;
    private static final BigDecimal MANY = BigDecimal.valueOf(500);
    private static final LocalText KINDS =
            new LocalText("một trong: " + String.join(", ", kinds()), "one of: " + String.join(", ", kinds()));

    /// The words for the kinds of contradictions.
    static String[] kinds() {
        return Stream.of(Contradiction.Kind.values()).map(ReconcilePages::text).toArray(String[]::new);
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What the reader asked for: texts as they stand in the address, empty for all.
    private record Filter(String indicator, String place, String kind) {
        static Filter of(Ask ask) {
            String kind = ask.text("kind").orElse("");
            if (!kind.isEmpty() && !List.of(kinds()).contains(kind)) {
                throw Problem.badParameter("kind", kind, KINDS);
            }
            return new Filter(
                    ask.text("indicator").orElse(""), ask.text("place").orElse(""), kind);
        }

        boolean holds(Item item) {
            Contradiction one = item.contradiction();
            return (indicator.isEmpty()
                            || indicator.equals(one.cell().indicator().text()))
                    && (place.isEmpty() || place.equals(one.cell().place().toString()))
                    && (kind.isEmpty() || kind.equals(text(one.kind())));
        }
    }

    /// @param all what the ledger says, before the filter
    private record View(Ledger ledger, Here here, Reconciliation all) {
        Language language() {
            return here.language();
        }
    }

    ReconcilePage page(Ask ask) {
        Filter filter = Filter.of(ask);
        Reconciliation all = reconciled.of(ask);
        View view = new View(ask.ledger(), ask.here(), all);
        Language language = view.language();
        List<Item> shown = all.items().stream().filter(filter::holds).toList();
        List<Item> open = shown.stream().filter(Item::isOpen).toList();
        List<Item> explained = shown.stream().filter(item -> !item.isOpen()).toList();
        List<Item> revisions = all.revisions().stream().filter(filter::holds).toList();
        return new ReconcilePage(
                frames.frame(ask.ledger(), view.here(), ClashText.TITLE.in(language), Frame.Place.RECONCILE),
                ClashText.LEAD.in(language, open.size(), explained.size(), revisions.size()),
                picks(view, filter),
                open.stream().limit(MOST).map(item -> clash(view, item)).toList(),
                Stream.of(
                                folded(view, "explained", ClashText.EXPLAINED, ClashText.EXPLAINED_LEAD, explained),
                                folded(view, "revisions", ClashText.REVISIONS, ClashText.REVISIONS_LEAD, revisions))
                        .flatMap(Optional::stream)
                        .toList(),
                open.size() > MOST ? ClashText.MORE.in(language, open.size() - MOST) : "");
    }

    private static Optional<ReconcilePage.Folded> folded(
            View view, String id, Worded title, Worded lead, List<Item> items) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReconcilePage.Folded(
                        id,
                        title.in(view.language(), items.size()),
                        lead.in(view.language()),
                        items.stream()
                                .limit(MOST)
                                .map(item -> clash(view, item))
                                .toList()));
    }

    private static List<ReconcilePage.Pick> picks(View view, Filter filter) {
        Language language = view.language();
        return List.of(
                pick(
                        view,
                        "indicator",
                        Text.INDICATOR,
                        filter.indicator(),
                        cell -> Map.entry(
                                cell.indicator().text(),
                                Names.indicator(view.ledger().catalogue(), cell.indicator(), language))),
                pick(
                        view,
                        "place",
                        Text.PLACE,
                        filter.place(),
                        cell -> Map.entry(cell.place().toString(), Names.place(view.ledger(), cell.place(), language))),
                new ReconcilePage.Pick("kind", ClashText.KIND.in(language), kindOptions(view, filter.kind())));
    }

    private static List<BoardPage.Option> kindOptions(View view, String chosen) {
        List<BoardPage.Option> options = new ArrayList<>(List.of(all(view.language(), chosen)));
        for (Contradiction.Kind kind : Contradiction.Kind.values()) {
            options.add(new BoardPage.Option(text(kind), kind.word().in(view.language()), chosen.equals(text(kind))));
        }
        return options;
    }

    private static BoardPage.Option all(Language language, String chosen) {
        return new BoardPage.Option("", ClashText.ALL.in(language), chosen.isEmpty());
    }

    private static ReconcilePage.Pick pick(
            View view, String name, Text label, String chosen, Function<Cell, Map.Entry<String, String>> entry) {
        Map<String, String> byLabel = new TreeMap<>(Spelling.ORDER);
        Stream.concat(view.all().items().stream(), view.all().revisions().stream())
                .map(item -> entry.apply(item.contradiction().cell()))
                .forEach(each -> byLabel.put(each.getValue(), each.getKey()));
        List<BoardPage.Option> options = new ArrayList<>(List.of(all(view.language(), chosen)));
        byLabel.forEach((text, value) -> options.add(new BoardPage.Option(value, text, value.equals(chosen))));
        return new ReconcilePage.Pick(name, label.in(view.language()), options);
    }

    private static ReconcilePage.Clash clash(View view, Item item) {
        Contradiction one = item.contradiction();
        Language language = view.language();
        List<ReconcilePage.Term> terms = view.all().statements(one).stream()
                .map(statement -> term(view, one.cell().indicator(), statement))
                .toList();
        return new ReconcilePage.Clash(
                one.id(),
                head(view, one),
                terms,
                one.explanation().sentence().in(language),
                item.mark()
                        .map(mark -> new ReconcilePage.Said(
                                mark.words(),
                                mark.by() + ", "
                                        + language.date(mark.at()
                                                .atZone(view.ledger()
                                                        .catalogue()
                                                        .pack()
                                                        .zone())
                                                .toLocalDate())))
                        .orElse(new ReconcilePage.Said("", "")));
    }

    private static ReconcilePage.Head head(View view, Contradiction one) {
        Language language = view.language();
        Cell cell = one.cell();
        boolean elsewhere =
                !cell.place().equals(view.ledger().catalogue().pack().root());
        String place = elsewhere ? Names.place(view.ledger(), cell.place(), language) + " · " : "";
        String part = cell.breakdown().isTotal()
                ? ""
                : Names.part(view.ledger().catalogue(), cell.breakdown(), language) + " · ";
        return new ReconcilePage.Head(
                new BoardPage.Link(
                        view.here().to("/indicators/" + cell.indicator()),
                        Names.indicator(view.ledger().catalogue(), cell.indicator(), language)),
                place + part + language.period(cell.period()),
                one.kind().word().in(language),
                one.cause().word().in(language),
                one.knownSize().map(size -> size(size.value(), language)).orElse(""));
    }

    /// In percent, or how many times where that says more.
    private static String size(BigDecimal percent, Language language) {
        return percent.compareTo(MANY) < 0
                ? Text.BY_SIZE.in(language, language.rounded(percent, 1))
                : Text.BY_TIMES.in(
                        language, language.rounded(percent.movePointLeft(2).add(BigDecimal.ONE), 0));
    }

    /// @param about the indicator that stands above, which is not named again
    private static ReconcilePage.Term term(View view, Code about, Statement statement) {
        Language language = view.language();
        var observation = statement.observation();
        var catalogue = view.ledger().catalogue();
        Cell cell = observation.cell();
        String value = observation.figure() instanceof Figure.Known known ? language.value(known) : "";
        String unit = observation.figure() instanceof Figure.Known known
                ? known.unit().name().in(language)
                : "";
        String part = cell.breakdown().isTotal() ? "" : Names.part(catalogue, cell.breakdown(), language) + ", ";
        String sort = cell.measure() == Measure.TARGET ? Text.TARGET.in(language) + " " : "";
        return new ReconcilePage.Term(
                view.here().to("/figures/" + statement.id()),
                value.replace(' ', Print.NBSP),
                unit,
                sort + part + language.period(cell.period()) + " · "
                        + (cell.indicator().equals(about)
                                ? ""
                                : Names.indicator(catalogue, cell.indicator(), language) + " · ")
                        + Names.agency(catalogue, observation.reporter(), language),
                new BoardPage.Link(
                        Links.safe(Optional.ofNullable(catalogue
                                        .sources()
                                        .get(observation.citation().source()))
                                .flatMap(source -> source.url())),
                        Names.source(catalogue, observation.citation().source())));
    }

    /// Everything that the filter leaves, the explained ones and the revisions too; in parts the contradictions come
    /// first.
    Cut.Part json(Ask ask) {
        Filter filter = Filter.of(ask);
        AsOf asOf = ask.asOf();
        Cut cut = Cut.of(ask, Cut.MOST);
        Reconciliation all = reconciled.of(ask);
        List<Item> shown = all.items().stream().filter(filter::holds).toList();
        List<Item> revisions = all.revisions().stream().filter(filter::holds).toList();
        Cut.Items<Item> part = cut.of(
                Stream.concat(shown.stream(), revisions.stream()).toList(),
                item -> item.contradiction().id());
        Json json = new Json(ROOM).open().put("asOf", asOf.toString());
        json.put("open", shown.stream().filter(Item::isOpen).count());
        json.put("explained", shown.stream().filter(item -> !item.isOpen()).count());
        json.list("contradictions");
        part.list().stream().filter(shown::contains).forEach(item -> write(json, all, item));
        json.end().list("revisions");
        part.list().stream().filter(revisions::contains).forEach(item -> write(json, all, item));
        return part.part(ask, json.end().close().bytes());
    }

    private static void write(Json json, Reconciliation all, Item item) {
        Contradiction one = item.contradiction();
        json.open()
                .put("id", one.id())
                .put("kind", text(one.kind()))
                .put("cause", text(one.cause()))
                .put("indicator", one.cell().indicator().text())
                .put("place", one.cell().place().toString())
                .put("period", one.cell().period().toString())
                .put("breakdown", one.cell().breakdown().toString());
        one.knownSize().ifPresent(size -> json.put("sizePercent", size.value()));
        Api.text(json, "explanation", one.explanation().sentence());
        json.list("figures");
        one.figures().forEach(id -> json.item(id.toString()));
        json.end().list("sources");
        all.statements(one).stream()
                .map(statement -> statement.observation().citation().source().text())
                .distinct()
                .forEach(json::item);
        json.end();
        item.mark()
                .ifPresent(mark -> json.open("explained")
                        .put("words", mark.words())
                        .put("by", mark.by())
                        .put("at", mark.at().toString())
                        .close());
        json.close();
    }
}
