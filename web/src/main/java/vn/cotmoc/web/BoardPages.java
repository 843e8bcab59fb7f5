package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.goals.Board;
import vn.cotmoc.goals.Boards;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Status;
import vn.cotmoc.goals.Target;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Makes the page of the board.
record BoardPages(Frames frames, Doubted doubted) {
    /// Where the number of doubts stands among the tallies: beside what it is akin to.
    private static final int AFTER_CONTRADICTED = 6;

    private static final Code USUAL_TREE = new Code("official");

    BoardPage page(Ask ask) {
        Board board = board(ask);
        Optional<LocalDate> map = ask.day(MapTables.GEOGRAPHY);
        Catalogue catalogue = ask.ledger().catalogue();
        Here here = ask.here();
        Language language = here.language();
        int year = board.question().year();
        String title = Text.BOARD_TITLE.in(language, year, Names.pack(catalogue, language));
        Frame frame = frames.frame(ask.ledger(), here, title, Frame.Place.BOARD);
        String lead = Text.BOARD_LEAD.in(language, board.name().in(language), language.date(board.knownTo()));
        DoubtList doubts = doubted.find(ask).orElse(DoubtList.NONE);
        Alerts alerts = new Alerts(here, doubts, new DoubtTelling(ask.ledger(), here));
        BoardRows rows = new BoardRows(ask.ledger(), here, year, doubts, home(ask.ledger(), board, map));
        return new BoardPage(
                frame,
                lead + (map.isEmpty() ? "" : "." + said(ask.ledger(), board.allRows(), map, rows, language)),
                picks(ask, board, map, language),
                tallies(board.summary(), alerts.doubted(board), language),
                alerts.list(board),
                sections(board.sections(), 0, rows),
                Here.of(language, "/board.csv", here.asked()).self());
    }

    /// The pack's own place on the map, with the figures of the board.
    static Optional<HomeMap> home(Ledger ledger, Board board, Optional<LocalDate> map) {
        return HomeMap.read(
                ledger,
                board.allRows().map(row -> row.indicator().code()).collect(Collectors.toSet()),
                map,
                board.question().asOf());
    }

    /// What the map changes of the rows, as a sentence after another; empty where none is chosen.
    static String said(Ledger ledger, Stream<Row> shown, Optional<LocalDate> map, BoardRows rows, Language language) {
        if (map.isEmpty()) {
            return "";
        }
        String day = language.date(map.get());
        String home = Names.pack(ledger.catalogue(), language);
        if (HomeMap.moving(ledger, map).isEmpty()) {
            return " " + HomeText.NOT_THERE.in(language, day, home);
        }
        long moved = rows.movedOf(shown);
        return " "
                + (moved == 0
                        ? HomeText.SAME.in(language, day, home)
                        : HomeText.MOVED.in(language, day, moved) + " " + HomeText.SUMS_PUBLISHED.in(language));
    }

    /// The board that the address asks for.
    static Board board(Ask ask) {
        Ledger ledger = ask.ledger();
        Catalogue catalogue = ledger.catalogue();
        int year = ask.year(catalogue.pack().defaultYear());
        Code tree = tree(ask, catalogue);
        Optional<Code> issuer = ask.code("issuer", issuers(catalogue));
        issuer.filter(code -> !catalogue.agencies().containsKey(code)).ifPresent(code -> {
            throw Problem.badParameter("issuer", code.text(), issuers(catalogue));
        });
        return new Boards(ledger).of(new Board.Question(year, issuer, ask.asOf(), tree));
    }

    /// The tree that the address asks for, else the official one, else the first of the pack.
    static Code tree(Ask ask, Catalogue catalogue) {
        Code tree = ask.code("tree", trees(catalogue))
                .or(() -> catalogue.findTree(USUAL_TREE).map(Group::code))
                .orElseGet(() -> catalogue.trees().getFirst().code());
        if (catalogue.findTree(tree).isEmpty()) {
            throw Problem.badParameter("tree", tree.text(), trees(catalogue));
        }
        return tree;
    }

    private static LocalText trees(Catalogue catalogue) {
        String all = String.join(
                ", ", catalogue.trees().stream().map(each -> each.code().text()).toList());
        return new LocalText("một trong: " + all, "one of: " + all);
    }

    private static LocalText issuers(Catalogue catalogue) {
        String all = String.join(
                ", ",
                catalogue.agencies().keySet().stream().map(Code::text).limit(12).toList());
        return new LocalText("mã một cơ quan, như " + all, "the code of an agency, as " + all);
    }

    private static BoardPage.Picks picks(Ask ask, Board board, Optional<LocalDate> map, Language language) {
        Board.Question question = board.question();
        Catalogue catalogue = ask.ledger().catalogue();
        List<BoardPage.Option> years = years(ask.ledger(), question.year()).stream()
                .map(year ->
                        new BoardPage.Option(Integer.toString(year), Integer.toString(year), year == question.year()))
                .toList();
        List<BoardPage.Option> trees = catalogue.trees().stream()
                .map(tree -> new BoardPage.Option(
                        tree.code().text(),
                        tree.name().in(language),
                        tree.code().equals(question.tree())))
                .toList();
        String knownTo = ask.text("asOf").isPresent() ? language.date(board.knownTo()) : "";
        MapPage.Days days = new MapPage.Days(
                map.map(language::date).orElse(""),
                knownTo,
                MapTables.changes(ask.ledger().geography()).stream()
                        .map(language::date)
                        .toList());
        return new BoardPage.Picks(years, issuers(board, catalogue, language), trees, days);
    }

    private static List<BoardPage.Option> issuers(Board board, Catalogue catalogue, Language language) {
        TreeSet<Code> codes = new TreeSet<>();
        board.allRows()
                .flatMap(row -> row.evidence().targets().stream())
                .flatMap(target -> target.issuer().stream())
                .forEach(codes::add);
        Optional<Code> chosen = board.question().issuer();
        chosen.ifPresent(codes::add);
        List<BoardPage.Option> all = new ArrayList<>();
        all.add(new BoardPage.Option("", Text.ANYONE.in(language), chosen.isEmpty()));
        for (Code code : codes) {
            all.add(new BoardPage.Option(
                    code.text(), Names.agency(catalogue, code, language), chosen.equals(Optional.of(code))));
        }
        return all;
    }

    /// The years that figures are about, and the one asked for, the latest first.
    static TreeSet<Integer> years(Ledger ledger, int asked) {
        Slice all = ledger.headlines(
                Query.of().withPlaces(java.util.Set.of(ledger.catalogue().pack().root())));
        TreeSet<Integer> years = new TreeSet<>(java.util.Comparator.reverseOrder());
        years.add(asked);
        for (int row = 0; row < all.size(); row++) {
            years.add(all.period(row).year());
        }
        return years;
    }

    /// Doubts are counted where there are some: none may mean that they are not listed yet.
    private static List<BoardPage.Tally> tallies(Board.Summary summary, long doubted, Language language) {
        List<BoardPage.Tally> all = new ArrayList<>(tallies(summary, language));
        if (doubted > 0) {
            all.add(AFTER_CONTRADICTED, new BoardPage.Tally((int) doubted, DoubtText.TALLY.in(language), "doubt"));
        }
        return all;
    }

    private static List<BoardPage.Tally> tallies(Board.Summary summary, Language language) {
        return List.of(
                tally(
                        summary.count(Status.AT_RISK) + summary.count(Status.OFF_PACE),
                        Text.TALLY_AT_RISK,
                        "risk",
                        language),
                tally(summary.count(Status.NOT_MET), Text.TALLY_MISSED, "missed", language),
                tally(
                        summary.count(Status.CANNOT_SAY) + summary.count(Status.UNCERTAIN),
                        Text.TALLY_OPEN,
                        "unsure",
                        language),
                tally(summary.count(Status.ON_PACE), Text.TALLY_ON_PACE, "running", language),
                tally(
                        summary.count(Status.EXCEEDED) + summary.count(Status.MET),
                        Text.TALLY_REACHED,
                        "exceeded",
                        language),
                tally(summary.contradicted(), Text.TALLY_CONTRADICTED, "doubt", language),
                tally(summary.count(Status.NO_TARGET), Text.TALLY_NO_TARGET, "none", language),
                tally(summary.count(Status.NO_FIGURE), Text.TALLY_NO_FIGURE, "none", language));
    }

    private static BoardPage.Tally tally(int count, Text label, String shape, Language language) {
        return new BoardPage.Tally(count, label.in(language), shape);
    }

    private static List<BoardPage.Section> sections(List<Board.Section> sections, int depth, BoardRows rows) {
        List<BoardPage.Section> all = new ArrayList<>();
        for (Board.Section section : sections) {
            Predicate<Row> isBare = row -> isBare(row) && rows.moved(row).isEmpty();
            List<Row> bare = section.rows().stream().filter(isBare).toList();
            List<Row> full = section.rows().stream().filter(isBare.negate()).toList();
            all.add(new BoardPage.Section(
                    section.code().text(),
                    section.name().in(rows.language()),
                    depth,
                    full.stream().map(rows::row).toList(),
                    bare.stream().map(rows::link).toList()));
            all.addAll(sections(section.sections(), depth + 1, rows));
        }
        return all;
    }

    /// Nothing is known of it but its name.
    private static boolean isBare(Row row) {
        return row.shown().isEmpty()
                && row.evidence().targets().stream().noneMatch(Target.Recorded.class::isInstance)
                && row.evidence().contradictions().isEmpty();
    }
}
