package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cotmoc.charts.Chart;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;

/// Makes the page that sets several places of one indicator, or several indicators of one place, beside each other.
record ComparePages(Frames frames, MapMemory memory) {
    private static final int MOST_ROWS = 60;
    private static final int MOST_OFFERED = 250;

    ComparePage page(Ask ask) {
        View view = view(ask);
        Optional<Chart> chart = new CompareCharts(view.ledger(), view.comparison()).chart();
        return new ComparePage(
                frames.frame(view.ledger(), view.here(), view.title(), Frame.Place.NONE),
                view.lead(),
                view.picks(),
                chart.map(each -> IndicatorPages.picture(each, "", view.language())
                                .getting(Exhibit.gets(
                                        view.here(), "/compare", view.here().pairs())))
                        .orElse(IndicatorPage.Picture.NONE),
                view.told(chart),
                view.table());
    }

    /// The picture alone.
    Exhibit exhibit(Ask ask) {
        View view = view(ask);
        Chart chart =
                new CompareCharts(view.ledger(), view.comparison()).chart().orElseThrow(Problem::noChart);
        return new Exhibit(
                chart, view.sources(), view.here().to("/compare", view.here().pairs()));
    }

    private View view(Ask ask) {
        Ledger ledger = ask.ledger();
        CompareQuestion question = CompareQuestion.of(ask, memory.coverage(ledger, ask.asOf()));
        ask.settle(
                "indicator",
                question.indicators().stream().map(each -> each.code().text()).toList());
        ask.settle(
                "place",
                question.places().stream().map(each -> each.id().toString()).toList());
        Comparison comparison = Comparison.read(ledger, question);
        boolean ranked = ask.text("form").isEmpty()
                && !question.isOfOnePlace()
                && comparison.counts().size() == 1;
        // One point a picture compares nothing: a single period is ranked, unless courses are asked for.
        return new View(
                ledger,
                ask.here(),
                ranked ? new Comparison(question.with(CompareQuestion.Form.BARS), comparison.subjects()) : comparison);
    }

    /// A page in the making.
    private record View(Ledger ledger, Here here, Comparison comparison) {
        private CompareQuestion question() {
            return comparison.question();
        }

        private Language language() {
            return here.language();
        }

        private String say(Worded text, Object... values) {
            return text.in(language(), values);
        }

        String title() {
            if (question().indicators().isEmpty()) {
                return say(CompareText.NAV);
            }
            if (question().places().size() == 1 && question().indicators().size() == 1) {
                return say(
                        CompareText.TITLE_PLACE,
                        question().indicators().getFirst().name().in(language()),
                        question().places().getFirst().name().in(language()));
            }
            return question().isOfOnePlace()
                    ? say(
                            CompareText.TITLE_INDICATORS,
                            question().places().getFirst().name().in(language()),
                            question().indicators().size())
                    : say(
                            CompareText.TITLE_PLACES,
                            question().indicators().getFirst().name().in(language()),
                            question().places().size());
        }

        String lead() {
            String map = question()
                    .view()
                    .map()
                    .map(day -> say(CompareText.ON_MAP, language().date(day)))
                    .orElseGet(() -> say(CompareText.AS_PUBLISHED));
            String asOf = here.asked().getOrDefault("asOf", "");
            String known = asOf.isEmpty() ? say(CompareText.KNOWN_NOW) : say(CompareText.KNOWN_THEN, asOf);
            return say(CompareText.LEAD, map, known);
        }

        ComparePage.Told told(Optional<Chart> chart) {
            String empty =
                    chart.isPresent() ? "" : say(comparison.isEmpty() ? CompareText.EMPTY : CompareText.ONE_PERIOD);
            return new ComparePage.Told(
                    chart.map(each -> each.finding(language())).orElse(""), notes(), sources(), empty);
        }

        private List<String> notes() {
            List<String> notes = new ArrayList<>();
            if (!comparison.isEmpty()) {
                switch (question().form()) {
                    case LINES -> {
                        notes.add(say(question().isOfOnePlace() ? CompareText.OWN_SCALES : CompareText.SAME_SCALE));
                        rhythm().ifPresent(notes::add);
                    }
                    case BARS -> comparison.period().map(this::count).ifPresent(notes::add);
                    case SLOPE ->
                        Stream.of(comparison.from(), comparison.period())
                                .flatMap(Optional::stream)
                                .forEach(period -> notes.add(count(period)));
                }
            }
            boolean ratio = question().indicators().stream()
                    .anyMatch(each -> each.nature().additivity() == Indicator.Additivity.RATIO);
            if (ratio && question().places().size() > 1) {
                notes.add(say(CompareText.NO_AVERAGE));
            }
            question().view().map().ifPresent(day -> missing(day).forEach(notes::add));
            return notes;
        }

        /// Where the picture leaves out periods of other kinds, which the table has.
        private Optional<String> rhythm() {
            Optional<Rhythms> main = new CompareCharts(ledger, comparison).main();
            boolean mixed = comparison.counts().keySet().stream()
                            .map(Rhythms::of)
                            .distinct()
                            .count()
                    > 1;
            return question().isOfOnePlace() || !mixed
                    ? Optional.empty()
                    : main.map(each -> say(CompareText.ONLY, say(each.label())));
        }

        private String count(Period period) {
            long known = comparison.subjects().stream()
                    .filter(subject -> subject.isKnown(period))
                    .count();
            return say(
                    CompareText.COUNT,
                    known,
                    comparison.subjects().size(),
                    language().period(period));
        }

        private List<String> missing(LocalDate day) {
            return question().places().stream()
                    .filter(place -> !place.aliveOn(day))
                    .map(place -> say(
                            CompareText.NOT_ON_MAP,
                            place.name().in(language()),
                            language().date(day)))
                    .toList();
        }

        List<BoardPage.Link> sources() {
            Stream<Statement> statements = comparison.counts().keySet().stream()
                    .flatMap(period -> comparison.subjects().stream().flatMap(each -> each.find(period).stream()))
                    .map(Shown::id)
                    .flatMap(id ->
                            id instanceof FigureId.Recorded recorded ? ledger.find(recorded).stream() : Stream.empty());
            return Exhibit.sources(ledger, statements, here);
        }

        Grid table() {
            List<String> heads = new ArrayList<>(List.of(say(Text.PERIOD)));
            comparison.subjects().forEach(each -> heads.add(each.name().in(language())));
            Set<Period> periods = new LinkedHashSet<>();
            comparison.subjects().stream()
                    .flatMap(each -> each.figures().keySet().stream())
                    .sorted(Period.BY_TIME.reversed())
                    .forEach(periods::add);
            List<Grid.Line> rows = periods.stream()
                    .limit(MOST_ROWS)
                    .map(period -> new Grid.Line(
                            Stream.concat(
                                            Stream.of(Grid.Cell.head(language().period(period))),
                                            comparison.subjects().stream().map(each -> cell(each, period)))
                                    .toList(),
                            false))
                    .toList();
            return new Grid(say(CompareText.TABLE), heads, rows);
        }

        private Grid.Cell cell(Comparison.Subject subject, Period period) {
            Print print = new Print(language());
            return subject.find(period)
                    .map(shown -> Grid.Cell.number(
                            shown.figure() instanceof Figure.Known known
                                    ? print.measured(known, subject.indicator())
                                    : print.whole(shown.figure()),
                            here.to("/figures/" + shown.id())))
                    .orElseGet(() -> Grid.Cell.number(say(CompareText.GAP)));
        }

        ComparePage.Picks picks() {
            return new ComparePage.Picks(
                    question().indicators().stream()
                            .map(each -> new BoardPage.Option(
                                    each.code().text(), each.name().in(language()), true))
                            .toList(),
                    comparison.question().places().stream()
                            .map(each -> new BoardPage.Option(
                                    each.id().toString(), each.name().in(language()), true))
                            .toList(),
                    adding(),
                    question().isOfOnePlace() ? List.of() : forms(),
                    spans(),
                    new MapPage.Days(
                            question().view().map().map(language()::date).orElse(""),
                            here.asked().getOrDefault("asOf", ""),
                            MapTables.changes(ledger.geography()).stream()
                                    .map(language()::date)
                                    .toList()));
        }

        private List<BoardPage.Option> forms() {
            return Stream.of(CompareQuestion.Form.values())
                    .map(form -> new BoardPage.Option(
                            form.text(), say(form.label()), form == question().form()))
                    .toList();
        }

        private ComparePage.Spans spans() {
            boolean ranked = question().form() != CompareQuestion.Form.LINES;
            boolean slope = question().form() == CompareQuestion.Form.SLOPE;
            return new ComparePage.Spans(
                    ranked ? periods(comparison.period()) : List.of(), slope ? periods(comparison.from()) : List.of());
        }

        private List<BoardPage.Option> periods(Optional<Period> chosen) {
            Set<Period> all = new LinkedHashSet<>(comparison.counts().descendingKeySet());
            chosen.ifPresent(all::add);
            return all.stream()
                    .map(each -> new BoardPage.Option(
                            each.toString(),
                            language().period(each),
                            Optional.of(each).equals(chosen)))
                    .toList();
        }

        private ComparePage.Adding adding() {
            boolean indicators =
                    question().places().size() < 2 && question().indicators().size() < CompareQuestion.MOST_INDICATORS;
            boolean places =
                    question().indicators().size() < 2 && question().places().size() < CompareQuestion.MOST_PLACES;
            return new ComparePage.Adding(
                    indicators ? otherIndicators() : List.of(), places ? otherPlaces() : List.of(), places);
        }

        private List<BoardPage.Option> otherIndicators() {
            return ledger.catalogue().indicators().values().stream()
                    .filter(each -> !question().indicators().contains(each))
                    .map(each ->
                            new BoardPage.Option(each.code().text(), each.name().in(language()), false))
                    .sorted((a, b) -> Spelling.ORDER.compare(a.label(), b.label()))
                    .toList();
        }

        /// Places that have figures of the indicator.
        private List<BoardPage.Option> otherPlaces() {
            if (question().indicators().isEmpty()) {
                return List.of();
            }
            Slice slice =
                    ledger.headlines(Query.of(question().indicators().getFirst().code())
                            .withAsOf(question().view().asOf()));
            Set<PlaceId> ids = new LinkedHashSet<>();
            for (int row = 0; row < slice.size(); row++) {
                ids.add(slice.place(row));
            }
            Map<PlaceId, Place> chosen = new java.util.HashMap<>();
            question().places().forEach(each -> chosen.put(each.id(), each));
            return ids.stream()
                    .filter(id -> !chosen.containsKey(id))
                    .map(id -> new BoardPage.Option(id.toString(), Names.place(ledger, id, language()), false))
                    .sorted((a, b) -> Spelling.ORDER.compare(a.label(), b.label()))
                    .limit(MOST_OFFERED)
                    .toList();
        }
    }
}
