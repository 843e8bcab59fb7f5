package vn.cotmoc.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.cotmoc.goals.Board;
import vn.cotmoc.goals.Boards;
import vn.cotmoc.goals.Pace;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Target;
import vn.cotmoc.goals.WordedTarget;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// `board`: the goals and where they stand.
@Command(name = "board", description = "Shows the goals of a year and where they stand.")
final class BoardVerb implements Callable<Integer> {
    private static final List<String> FOR_PEOPLE = List.of(
            "chỉ tiêu", "kỳ", "giá trị", "so cùng kỳ", "mục tiêu", "% kế hoạch", "đánh giá", "nguồn", "mã số liệu");
    private static final List<String> FOR_PROGRAMS = List.of(
            "group",
            "indicator",
            "period",
            "value",
            "bound",
            "unit",
            "change",
            "target",
            "target_issuer",
            "percent_of_plan",
            "status",
            "sources",
            "contradictions",
            "id",
            "expected",
            "chance");

    private static final Set<String> NUMBERS =
            Set.of("value", "change", "target", "percent_of_plan", "sources", "contradictions", "expected", "chance");

    private final Visit visit;

    @Option(names = "--year", paramLabel = "Y", description = "The year (default: the pack's).")
    @Nullable
    private Integer year;

    @Option(names = "--issuer", paramLabel = "I", description = "Against whose targets, as hdnd (default: anyone's).")
    @Nullable
    private String issuer;

    @Option(names = "--as-of", paramLabel = "T", description = "As known then: a day, an instant, or a revision r17.")
    private String asOf = "latest";

    @Option(names = "--tree", paramLabel = "C", description = "The order of the goals (default: official).")
    private String tree = "official";

    @Option(names = "--format", paramLabel = "F", description = "table, csv or json (default: table).")
    private Format format = Format.TABLE;

    BoardVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        Ledger ledger = visit.ledger();
        Board.Question question = new Board.Question(
                year == null ? ledger.catalogue().pack().defaultYear() : year,
                Optional.ofNullable(issuer).map(Words::code),
                Words.read(
                        asOf, text -> AsOf.parse(text, ledger.catalogue().pack().zone())),
                Words.code(tree));
        Board board = new Boards(ledger).of(question);
        switch (format) {
            case TABLE -> board.sections().forEach(this::print);
            case CSV, JSON ->
                format.write(
                        new Format.Rows(FOR_PROGRAMS, NUMBERS, rows(board.sections())),
                        "rows",
                        visit.console().out());
        }
        return 0;
    }

    private void print(Board.Section section) {
        List<List<String>> rows =
                section.rows().stream().map(BoardVerb::forPeople).toList();
        visit.console().out().println();
        visit.console().out().println(section.name().vi());
        if (!rows.isEmpty()) {
            Format.TABLE.write(
                    new Format.Rows(FOR_PEOPLE, rows), "rows", visit.console().out());
        }
        section.sections().forEach(this::print);
    }

    private static List<String> forPeople(Row row) {
        Language vi = Language.VI;
        return List.of(
                row.indicator().name().vi(),
                row.shown().map(shown -> vi.period(shown.period())).orElse(""),
                row.shown().map(shown -> Show.figure(shown.figure(), vi)).orElse("–"),
                row.change().map(change -> Show.plain(change.amount(), vi)).orElse(""),
                row.assessment()
                        .target()
                        .map(target -> vi.value(target.figure()))
                        .orElseGet(() -> worded(row)),
                Show.plain(row.assessment().percentOfPlan(), vi),
                row.assessment().status().word().vi(),
                Integer.toString(row.evidence().sources()),
                row.shown().map(shown -> shown.id().toString()).orElse(""));
    }

    private static String worded(Row row) {
        return row.evidence().worded().stream().map(WordedTarget::words).collect(Collectors.joining("; "));
    }

    private static List<List<String>> rows(List<Board.Section> sections) {
        List<List<String>> all = new ArrayList<>();
        for (Board.Section section : sections) {
            section.rows().forEach(row -> all.add(forPrograms(section.code(), row)));
            all.addAll(rows(section.sections()));
        }
        return all;
    }

    private static List<String> forPrograms(Code group, Row row) {
        Optional<Figure> figure = row.shown().map(shown -> shown.figure());
        return List.of(
                group.text(),
                row.indicator().code().text(),
                row.shown().map(shown -> shown.period().toString()).orElse(""),
                figure.map(Words::value).orElse(""),
                figure.map(Words::bound).orElse(""),
                row.indicator().unit().code().text(),
                row.change().map(change -> Words.value(change.amount())).orElse(""),
                row.assessment()
                        .target()
                        .map(target -> Words.value(target.figure()))
                        .orElse(""),
                row.assessment()
                        .target()
                        .flatMap(Target::issuer)
                        .map(Code::text)
                        .orElse(""),
                row.assessment()
                        .target()
                        .map(target -> Words.value(row.assessment().percentOfPlan()))
                        .orElse(""),
                Words.lower(row.assessment().status()),
                Integer.toString(row.evidence().sources()),
                Integer.toString(row.evidence().contradictions().size()),
                row.shown().map(shown -> shown.id().toString()).orElse(""),
                row.assessment()
                        .pace()
                        .flatMap(Pace::way)
                        .map(way -> Words.value(way.expected()))
                        .orElse(""),
                row.assessment()
                        .pace()
                        .flatMap(Pace::chance)
                        .map(chance -> Integer.toString(chance.percent()))
                        .orElse(""));
    }
}
