package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.goals.Assessment;
import vn.cotmoc.goals.Board;
import vn.cotmoc.goals.Boards;
import vn.cotmoc.goals.Horizon;
import vn.cotmoc.goals.Horizons;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.goals.Target;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Makes the pages of themes: what was promised, where it stands, the most telling charts, the newest figures and their
/// sources.
record ThemePages(Frames frames, MapMemory memory, Doubted doubted) {
    private static final int MOST_NEWEST = 24;
    private static final int MOST_SOURCES = 12;

    /// All themes, by the trees of the pack.
    TextPage list(Ask ask) {
        Ledger ledger = ask.ledger();
        int year = ask.year(ledger.catalogue().pack().defaultYear());
        var asOf = ask.asOf();
        ask.day(MapTables.GEOGRAPHY);
        Here here = ask.here();
        Language language = here.language();
        List<TextPage.Section> sections = ledger.catalogue().trees().stream()
                .map(tree -> {
                    Board board = new Boards(ledger).of(new Board.Question(year, Optional.empty(), asOf, tree.code()));
                    return section(board, here);
                })
                .toList();
        return new TextPage(
                frames.frame(
                        ledger,
                        here,
                        ThemeText.TITLE.in(language, Names.pack(ledger.catalogue(), language)),
                        Frame.Place.THEMES),
                ThemeText.LEAD.in(language),
                true,
                List.of(),
                sections);
    }

    private static TextPage.Section section(Board board, Here here) {
        Language language = here.language();
        List<Grid.Line> rows = new ArrayList<>();
        lines(board.sections(), here, rows);
        String name = board.name().in(language);
        return new TextPage.Section(
                name,
                List.of(),
                List.of(),
                new Grid(
                        name,
                        List.of(
                                ThemeText.NAV.in(language),
                                Text.INDICATORS.in(language),
                                ThemeText.PROMISED.in(language)),
                        rows));
    }

    private static void lines(List<Board.Section> sections, Here here, List<Grid.Line> rows) {
        for (Board.Section each : sections) {
            List<Row> all = each.allRows().distinct().toList();
            rows.add(Grid.Line.of(
                    new Grid.Cell(
                            Grid.Kind.HEAD,
                            each.name().in(here.language()),
                            here.to(
                                    "/themes/" + each.code(),
                                    "year",
                                    here.asked().getOrDefault("year", "")),
                            ""),
                    Grid.Cell.text(count(all, here.language())),
                    Grid.Cell.text(
                            all.stream().anyMatch(ThemePages::isPromised) ? statuses(all, here.language()) : "")));
            lines(each.sections(), here, rows);
        }
    }

    private static String count(List<Row> rows, Language language) {
        long known = rows.stream().filter(row -> row.shown().isPresent()).count();
        long promised = rows.stream().filter(ThemePages::isPromised).count();
        return ThemeText.COUNT.in(language, rows.size(), known, promised);
    }

    /// The statuses of those that have a target, what is at risk first.
    private static String statuses(List<Row> rows, Language language) {
        return rows.stream()
                .filter(ThemePages::isPromised)
                .collect(Collectors.groupingBy(
                        row -> row.assessment().status(), java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(each -> each.getKey().word().in(language) + ": " + each.getValue())
                .collect(Collectors.joining(" · "));
    }

    private static boolean isPromised(Row row) {
        return row.assessment().target().isPresent() || !row.evidence().worded().isEmpty();
    }

    /// One theme.
    ThemePage page(Ask ask) {
        Ledger ledger = ask.ledger();
        String text = ask.part("code");
        ThemeGroups theme = Optional.of(text)
                .filter(Code::isCode)
                .flatMap(code -> ThemeGroups.find(ledger.catalogue(), Code.parse(code)))
                .orElseThrow(() -> Problem.noTheme(text));
        int year = ask.year(ledger.catalogue().pack().defaultYear());
        Board board = new Boards(ledger)
                .of(new Board.Question(
                        year, Optional.empty(), ask.asOf(), theme.tree().code()));
        Optional<LocalDate> map = ask.day(MapTables.GEOGRAPHY);
        DoubtList doubts = doubted.find(ask).orElse(DoubtList.NONE);
        Here here = ask.here();
        Board.Section section = find(board.sections(), theme.group().code()).orElseThrow(() -> Problem.noTheme(text));
        View view = new View(ledger, here, board, section.allRows().distinct().toList(), map);
        BoardRows rows = new BoardRows(
                ledger,
                here,
                year,
                doubts,
                HomeMap.read(
                        ledger,
                        view.rows().stream().map(row -> row.indicator().code()).collect(Collectors.toSet()),
                        map,
                        ask.asOf()));
        return new ThemePage(
                frames.frame(ledger, here, theme.group().name().in(here.language()), Frame.Place.THEMES),
                view.head(theme, rows),
                view.picks(),
                view.standing(rows),
                view.shown(rows, new ThemeCharts(ledger, here, board.question().asOf(), map), memory),
                view.sources());
    }

    private static Optional<Board.Section> find(List<Board.Section> sections, Code code) {
        return sections.stream()
                .flatMap(each -> each.code().equals(code) ? Stream.of(each) : find(each.sections(), code).stream())
                .findFirst();
    }

    /// A page in the making.
    private record View(Ledger ledger, Here here, Board board, List<Row> rows, Optional<LocalDate> map) {
        private Language language() {
            return here.language();
        }

        private String say(Worded text, Object... values) {
            return text.in(language(), values);
        }

        private int year() {
            return board.question().year();
        }

        private String theme(Group group) {
            return here.to("/themes/" + group.code(), "year", here.asked().getOrDefault("year", ""));
        }

        private List<BoardPage.Link> links(List<Group> groups) {
            return groups.stream()
                    .map(each -> new BoardPage.Link(theme(each), each.name().in(language())))
                    .toList();
        }

        ThemePage.Head head(ThemeGroups theme, BoardRows all) {
            List<BoardPage.Link> above = new ArrayList<>();
            above.add(new BoardPage.Link(here.to("/themes"), say(ThemeText.NAV)));
            above.add(new BoardPage.Link(
                    here.to("/", "tree", theme.tree().code().text()),
                    theme.tree().name().in(language())));
            above.addAll(links(theme.way().subList(1, theme.way().size())));
            return new ThemePage.Head(
                    say(
                            ThemeText.LEAD_ONE,
                            theme.tree().name().in(language()),
                            year(),
                            language().date(board.knownTo())),
                    count(rows, language()) + onMap(all),
                    above,
                    links(theme.group().groups()),
                    rows.stream()
                            .filter(ThemePages::isPromised)
                            .collect(Collectors.groupingBy(
                                    row -> row.assessment().status(), java.util.TreeMap::new, Collectors.counting()))
                            .entrySet()
                            .stream()
                            .map(each -> new BoardPage.Tally(
                                    each.getValue().intValue(),
                                    each.getKey().word().in(language()),
                                    BoardPage.shape(each.getKey())))
                            .toList());
        }

        /// What the map that was chosen changes.
        private String onMap(BoardRows all) {
            String said = BoardPages.said(ledger, rows.stream(), map, all, language());
            return said.isEmpty() ? said : said + " " + say(HomeText.RANKING);
        }

        ThemePage.Picks picks() {
            return new ThemePage.Picks(
                    BoardPages.years(ledger, year()).stream()
                            .map(each -> new BoardPage.Option(
                                    Integer.toString(each), Integer.toString(each), each == year()))
                            .toList(),
                    new MapPage.Days(
                            map.map(language()::date).orElse(""),
                            here.asked().getOrDefault("asOf", ""),
                            MapTables.changes(ledger.geography()).stream()
                                    .map(language()::date)
                                    .toList()));
        }

        private List<Row> promised() {
            return rows.stream()
                    .filter(ThemePages::isPromised)
                    .sorted(Comparator.comparing(row -> row.assessment().status()))
                    .toList();
        }

        ThemePage.Standing standing(BoardRows all) {
            List<Row> promised = promised();
            Set<Code> codes = rows.stream().map(row -> row.indicator().code()).collect(Collectors.toSet());
            List<ThemePage.Later> later = new Horizons(ledger)
                    .list(year(), board.question().asOf()).stream()
                            .filter(goal -> codes.contains(goal.indicator().code()))
                            .sorted(Comparator.comparing(Horizon::year).thenComparing(Horizon::status))
                            .map(this::later)
                            .toList();
            return new ThemePage.Standing(
                    promised.stream().map(all::row).toList(),
                    promised.isEmpty() ? say(ThemeText.NOTHING_PROMISED, year()) : "",
                    later);
        }

        private ThemePage.Later later(Horizon goal) {
            return new ThemePage.Later(
                    new BoardPage.Link(
                            here.to("/goals/" + goal.year()) + "#" + GoalsPages.id(goal),
                            goal.indicator().name().in(language())),
                    say(GoalsText.GOAL, goal.year()),
                    BoardPage.shape(goal.status()),
                    goal.status().word().in(language()),
                    goal.explanation().sentence().in(language()));
        }

        private static boolean isShown(Row row, BoardRows all) {
            return row.shown().isPresent() || all.moved(row).isPresent();
        }

        private static Period period(Row row, BoardRows all) {
            return row.shown()
                    .map(Shown::period)
                    .orElseGet(() -> all.moved(row).orElseThrow().cell().period());
        }

        ThemePage.Shown shown(BoardRows all, ThemeCharts charts, MapMemory memory) {
            List<Row> newest = rows.stream()
                    .filter(Predicate.not(ThemePages::isPromised))
                    .filter(row -> isShown(row, all))
                    .sorted(Comparator.comparing((Row row) -> period(row, all), Period.BY_TIME)
                            .reversed())
                    .limit(MOST_NEWEST)
                    .toList();
            List<Row> order =
                    Stream.concat(promised().stream(), newest.stream()).toList();
            ThemeCharts.Places places = charts.places(rows, memory);
            List<IndicatorPage.Picture> pictures = new ArrayList<>(charts.courses(order));
            pictures.addAll(charts.structures(rows));
            places.picture().ifPresent(pictures::add);
            return new ThemePage.Shown(
                    pictures,
                    charts.beside(order),
                    places.link(),
                    newest.stream().map(all::row).toList(),
                    rows.stream()
                            .filter(row -> !isPromised(row) && !isShown(row, all))
                            .map(all::link)
                            .toList());
        }

        /// The documents of everything that is shown, figures and targets.
        List<BoardPage.Link> sources() {
            Stream<FigureId> figures = rows.stream().flatMap(row -> row.shown().map(Shown::id).stream());
            Stream<Statement> targets = rows.stream()
                    .map(Row::assessment)
                    .map(Assessment::target)
                    .flatMap(Optional::stream)
                    .flatMap(target -> target instanceof Target.Recorded recorded
                            ? Stream.of(recorded.statement())
                            : Stream.empty());
            Stream<Statement> shown = figures.flatMap(
                    id -> id instanceof FigureId.Recorded recorded ? ledger.find(recorded).stream() : Stream.empty());
            return Exhibit.sources(ledger, Stream.concat(shown, targets), here, MOST_SOURCES);
        }
    }
}
