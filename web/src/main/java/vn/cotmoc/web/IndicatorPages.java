package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.charts.Chart;
import vn.cotmoc.charts.Width;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.Boards;
import vn.cotmoc.goals.Contradiction;
import vn.cotmoc.goals.Row;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// Makes the page of an indicator.
record IndicatorPages(Frames frames, Doubted doubted) {

    IndicatorPage page(Ask ask) {
        Indicator indicator = indicator(ask);
        AsOf asOf = ask.asOf();
        Optional<Integer> year = ask.text("year").map(text -> ask.year(0));
        Optional<LocalDate> map = ask.day(MapTables.GEOGRAPHY);
        Here here = ask.here();
        Ledger ledger = ask.ledger();
        Known known = Known.read(ledger, indicator, asOf);
        Placed placed = Placed.on(known, map);
        Course course = new Course(placed, here);
        Frame frame = frames.frame(ledger, here, indicator.name().in(here.language()), Frame.Place.INDICATORS);
        List<IndicatorPage.Suspect> suspects = suspects(ask, indicator, here);
        return new IndicatorPage(
                frame,
                new IndicatorPage.Head(
                        marked(course.top(), suspects, here.language()),
                        days(ledger, map, here),
                        onMap(placed, map, here)),
                pictures(course, placed, here),
                new IndicatorPage.Reasons(
                        suspects, doubts(placed, known, year.orElseGet(() -> known.newestYear()), here)),
                Stream.concat(moved(placed, here).stream(), blocks(known, map, here).stream())
                        .toList(),
                new Meanings(ledger, here).of(indicator, known));
    }

    private static MapPage.Days days(Ledger ledger, Optional<LocalDate> map, Here here) {
        return new MapPage.Days(
                map.map(here.language()::date).orElse(""),
                here.asked().getOrDefault("asOf", ""),
                MapTables.changes(ledger.geography()).stream()
                        .map(here.language()::date)
                        .toList());
    }

    /// What the chosen map changes of the pack's own figures.
    private static String onMap(Placed placed, Optional<LocalDate> map, Here here) {
        Language language = here.language();
        if (placed.map().isPresent() && placed.moved().isEmpty() && isOfPlacesAlone(placed.standing())) {
            return "";
        }
        String home = Names.pack(placed.standing().ledger().catalogue(), language);
        return map.map(language::date)
                .map(day -> placed.map().isEmpty()
                        ? HomeText.NOT_THERE.in(language, day, home)
                        : placed.moved().isEmpty()
                                ? HomeText.SAME.in(language, day, home)
                                : HomeText.MOVED_HERE.in(language, day))
                .orElse("");
    }

    /// Whether nothing is known of the pack's own place that a map could change.
    private static boolean isOfPlacesAlone(Known known) {
        return known.totals().isEmpty()
                && known.derived().isEmpty()
                && known.targets().isEmpty();
    }

    /// The figures that were moved to the map, each with how exact it is.
    private static Optional<IndicatorPage.Block> moved(Placed placed, Here here) {
        if (placed.moved().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = placed.map().orElseThrow();
        String title = HomeText.TITLE.in(here.language(), here.language().date(day));
        return Optional.of(new IndicatorPage.Block(
                "on-map",
                title,
                HomeText.LEAD.in(here.language()),
                List.of(),
                new MapTables(placed.standing().ledger(), here).home(placed.moved(), day, title)));
    }

    private List<IndicatorPage.Suspect> suspects(Ask ask, Indicator indicator, Here here) {
        DoubtTelling telling = new DoubtTelling(ask.ledger(), here);
        return doubted.find(ask).orElse(DoubtList.NONE).of(indicator.code()).stream()
                .map(telling::suspect)
                .toList();
    }

    private static IndicatorPage.Top marked(
            IndicatorPage.Top top, List<IndicatorPage.Suspect> suspects, Language language) {
        boolean open = suspects.stream()
                .anyMatch(each -> each.figure().address().equals(top.address())
                        && each.said().words().isEmpty());
        return open ? top.marked(DoubtText.MARK.in(language)) : top;
    }

    static Indicator indicator(Ask ask) {
        String text = ask.part("code");
        if (!Code.isCode(text)) {
            throw Problem.noIndicator(text);
        }
        return ask.ledger().catalogue().findIndicator(Code.parse(text)).orElseThrow(() -> Problem.noIndicator(text));
    }

    /// The course over all time, and that of the newest year.
    private static List<IndicatorPage.Picture> pictures(Course course, Placed placed, Here here) {
        Known known = placed.standing();
        Language language = here.language();
        Code code = known.indicator().code();
        List<IndicatorPage.Picture> all = new ArrayList<>();
        if (course.isDrawn()) {
            String outlook = course.fan()
                    .about()
                    .map(about -> " " + Text.OUTLOOK_NOTE.in(language, basis(about, language)))
                    .orElse("");
            all.add(picture(course.chart(), Text.BOARD_NOTE.in(language) + outlook, language)
                    .getting(Exhibit.gets(here, "/indicators/" + code)));
        }
        new YearCourse(placed, course.fan())
                .chart()
                .ifPresent(chart -> all.add(picture(chart, Text.COURSE_NOTE.in(language), language)
                        .getting(Exhibit.gets(here, "/years/" + code))));
        Structure.find(known.ledger(), known.indicator(), new Structure.View(known.asOf(), placed.map()))
                .ifPresent(structure -> all.add(picture(structure.chart(), structure.note(language), language)
                        .getting(Exhibit.gets(here, "/shares/" + code))));
        return all;
    }

    /// What an outlook rests on, which stands in the ledger in Vietnamese, in the language of the page.
    private static String basis(String about, Language language) {
        return switch (language) {
            case VI -> about;
            case EN -> about.replace(" số;", " figures;");
        };
    }

    static IndicatorPage.Picture picture(Chart chart, String note, Language language) {
        var table = chart.table(language);
        List<Grid.Line> rows = table.rows().stream()
                .map(row -> new Grid.Line(
                        row.stream()
                                .map(text -> row.getFirst().equals(text) ? Grid.Cell.head(text) : Grid.Cell.text(text))
                                .toList(),
                        false))
                .toList();
        return new IndicatorPage.Picture(
                chart.svg(language, Width.WIDE),
                chart.svg(language, Width.NARROW),
                chart.caption().title().in(language),
                note,
                new Grid(table.caption(), table.heads(), rows),
                List.of());
    }

    /// The arithmetic of the year's judgement, where no map moved its figures, and of its contradictions.
    private static List<IndicatorPage.Doubt> doubts(Placed placed, Known known, int year, Here here) {
        if (known.isEmpty()) {
            return List.of();
        }
        Row row = new Boards(known.ledger()).row(known.indicator(), year, known.asOf());
        List<IndicatorPage.Doubt> all = new ArrayList<>();
        if (placed.moved().isEmpty()) {
            judgement(row, year, here).ifPresent(all::add);
        }
        for (Contradiction each : row.evidence().contradictions()) {
            all.add(doubt(BoardRows.what(each.kind()).in(here.language()), each.explanation(), here)
                    .with(new BoardPage.Link(
                            here.to(
                                            "/reconcile",
                                            "indicator",
                                            known.indicator().code().text()) + "#" + each.id(),
                            Text.RECONCILE.in(here.language()))));
        }
        return all;
    }

    private static Optional<IndicatorPage.Doubt> judgement(Row row, int year, Here here) {
        return row.assessment()
                .target()
                .map(target -> doubt(
                        year + ": " + row.assessment().status().word().in(here.language()),
                        row.assessment().explanation(),
                        here));
    }

    private static IndicatorPage.Doubt doubt(String kind, vn.cotmoc.goals.Explanation explanation, Here here) {
        return new IndicatorPage.Doubt(
                kind,
                explanation.sentence().in(here.language()),
                explanation.figures().stream()
                        .distinct()
                        .map(id -> figure(id, here))
                        .toList());
    }

    private static BoardPage.Link figure(FigureId id, Here here) {
        String label = id instanceof FigureId.Recorded ? id.toString() : Text.COMPUTED.in(here.language());
        return new BoardPage.Link(here.to("/figures/" + id), label);
    }

    private static List<IndicatorPage.Block> blocks(Known known, Optional<LocalDate> map, Here here) {
        Language language = here.language();
        Tables tables = new Tables(known.ledger(), here);
        List<IndicatorPage.Block> all = new ArrayList<>();
        if (known.derived().isEmpty()) {
            all.add(block(
                    "statements",
                    Text.STATEMENTS,
                    Text.STATEMENTS_LEAD,
                    tables.statements(Text.STATEMENTS.in(language), known.totals()),
                    language));
        } else {
            all.add(block("statements", Text.STATEMENTS, Text.DERIVED_LEAD, derived(known, here), language));
            if (!known.totals().isEmpty()) {
                all.add(block(
                        "recorded",
                        Text.BESIDE,
                        Text.BESIDE_LEAD,
                        tables.statements(Text.BESIDE.in(language), known.totals()),
                        language));
            }
        }
        if (!known.targets().isEmpty()) {
            all.add(block(
                    "targets",
                    Text.TARGETS,
                    Text.TARGETS_LEAD,
                    tables.targets(Text.TARGETS.in(language), known.targets()),
                    language));
        }
        List<Statement> parts = known.parts();
        if (!parts.isEmpty()) {
            all.add(block(
                    "parts", Text.PARTS, Text.PARTS_LEAD, tables.parts(Text.PARTS.in(language), parts), language));
        }
        if (!known.elsewhere().isEmpty()) {
            MapTables maps = new MapTables(known.ledger(), here);
            all.add(new IndicatorPage.Block(
                    "places",
                    Text.BY_PLACE.in(language),
                    Text.BY_PLACE_LEAD.in(language),
                    links(known, maps.maps(map), here),
                    map.map(day -> maps.places(known, day)).orElseGet(() -> places(known, here))));
        }
        return all;
    }

    /// The maps that a reader may choose, and the drawn one where it has something to compare.
    private static List<BoardPage.Link> links(Known known, List<BoardPage.Link> maps, Here here) {
        if (!severalOfALevel(known)) {
            return maps;
        }
        List<BoardPage.Link> all = new ArrayList<>(maps);
        String map = here.to("/map", "indicator", known.indicator().code().text());
        all.add(new BoardPage.Link(map, Text.MAP_OPEN.in(here.language())));
        all.add(new BoardPage.Link(
                here.to("/compare", "indicator", known.indicator().code().text()),
                CompareText.PLACES_LINK.in(here.language())));
        return all;
    }

    /// Whether a map has something to compare.
    private static boolean severalOfALevel(Known known) {
        return known.elsewhere().stream()
                .map(each -> each.observation().cell().place())
                .distinct()
                .flatMap(place -> known.ledger().geography().find(place).stream())
                .collect(Collectors.groupingBy(Place::level, Collectors.counting()))
                .values()
                .stream()
                .anyMatch(count -> count > 1);
    }

    private static IndicatorPage.Block block(String id, Text title, Text lead, Grid grid, Language language) {
        return new IndicatorPage.Block(id, title.in(language), lead.in(language), List.of(), grid);
    }

    private static Grid derived(Known known, Here here) {
        Language language = here.language();
        Print print = new Print(language);
        List<Grid.Line> rows = known.derived().reversed().stream()
                .map(each -> Grid.Line.of(
                        Grid.Cell.head(language.period(each.id().period())),
                        Grid.Cell.number(
                                each.figure() instanceof Figure.Known value
                                        ? print.measured(value, known.indicator())
                                        : print.whole(each.figure()),
                                here.to("/figures/" + each.id())),
                        Grid.Cell.word(print.vintage(each.vintage())),
                        Grid.Cell.text(each.arithmetic(language))))
                .toList();
        return new Grid(
                Text.STATEMENTS.in(language),
                new Tables(known.ledger(), here).heads(Text.PERIOD, Text.VALUE, Text.VINTAGE, Text.ARITHMETIC),
                rows);
    }

    /// The newest headline of every other place.
    private static Grid places(Known known, Here here) {
        Language language = here.language();
        Print print = new Print(language);
        Map<String, Grid.Line> rows = new LinkedHashMap<>();
        for (Statement each : known.elsewhere().reversed()) {
            var cell = each.observation().cell();
            rows.putIfAbsent(
                    cell.place().toString(),
                    Grid.Line.of(
                            new Grid.Cell(
                                    Grid.Kind.HEAD,
                                    Names.place(known.ledger(), cell.place(), language),
                                    here.to("/places/" + cell.place()),
                                    ""),
                            Grid.Cell.text(language.period(cell.period())),
                            Grid.Cell.number(
                                    print.whole(each.observation().figure()), here.to("/figures/" + each.id()))));
        }
        return new Grid(
                Text.BY_PLACE.in(language),
                new Tables(known.ledger(), here).heads(Text.PLACE, Text.PERIOD, Text.VALUE),
                rows.values().stream().limit(60).toList());
    }
}
