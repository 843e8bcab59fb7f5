package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import vn.cotmoc.goals.YearEntry;
import vn.cotmoc.goals.YearLine;
import vn.cotmoc.goals.YearTable;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Source;

/// Lays out the table of a year: heads, numbered rows, sources under their numbers, notes. Makes one table.
final class YearGrids {
    private static final List<String> ROMANS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private final Catalogue catalogue;
    private final Here here;
    private final Language language;
    private final YearTable table;
    private final YearCells cells;
    private final Map<Code, Integer> sources = new LinkedHashMap<>();
    private final List<YearGrid.Row> rows = new ArrayList<>();

    private YearGrids(YearTable table, Catalogue catalogue, Here here) {
        this.table = table;
        this.catalogue = catalogue;
        this.here = here;
        this.language = here.language();
        this.cells = new YearCells(catalogue, here, new Print(language));
    }

    static YearGrid of(YearTable table, Catalogue catalogue, Here here, long revision) {
        YearGrids made = new YearGrids(table, catalogue, here);
        int nth = 0;
        for (YearTable.Section top : table.sections()) {
            made.section(top, ROMANS.get(Math.min(nth++, ROMANS.size() - 1)), 0);
        }
        return new YearGrid(
                YearText.CAPTION.in(made.language, table.question().year(), made.period()),
                made.heads(),
                made.rows,
                made.sources(),
                made.notes(revision));
    }

    private String period() {
        return said(table.question().period(), language);
    }

    /// The period in words; a bare year as “the whole year”.
    static String said(Period period, Language language) {
        return period.equals(Period.year(period.year()))
                ? YearText.WHOLE.in(language, period.year())
                : language.period(period);
    }

    private List<YearGrid.Head> heads() {
        YearTable.Question question = table.question();
        int year = question.year();
        List<YearGrid.Head> heads = new ArrayList<>(List.of(
                head(YearGrid.Kind.ORDER, YearText.ORDER),
                head(YearGrid.Kind.NAME, YearText.INDICATOR),
                head(YearGrid.Kind.UNIT, YearText.UNIT),
                head(YearGrid.Kind.NUMBER, YearText.BEFORE, year - 1),
                head(YearGrid.Kind.NUMBER, YearText.SAME_TIME, year - 1),
                tiered(YearGrid.Kind.NUMBER, YearText.PLAN.in(language, year))));
        if (question.isCumulative()) {
            heads.add(head(YearGrid.Kind.NUMBER, YearText.NOW_CUMULATIVE, period()));
        } else {
            heads.add(head(YearGrid.Kind.NUMBER, YearText.NOW, period()));
            heads.add(head(YearGrid.Kind.NUMBER, YearText.CUMULATIVE, language.period(question.cumulative())));
        }
        heads.addAll(List.of(
                head(YearGrid.Kind.NUMBER, YearText.WHOLE_YEAR, year),
                tiered(YearGrid.Kind.PERCENT, YearText.ON_PLAN.in(language)),
                head(YearGrid.Kind.PERCENT, YearText.ON_BASE),
                head(YearGrid.Kind.WORD, YearText.STATUS),
                head(YearGrid.Kind.OWNER, YearText.OWNER),
                head(YearGrid.Kind.SOURCE, YearText.SOURCE),
                head(YearGrid.Kind.NOTE, YearText.NOTE)));
        return heads;
    }

    private YearGrid.Head head(YearGrid.Kind kind, YearText text, Object... values) {
        return new YearGrid.Head(kind, text.in(language, values), List.of());
    }

    private YearGrid.Head tiered(YearGrid.Kind kind, String label) {
        List<Optional<Code>> tiers = table.tiers();
        boolean plain = tiers.size() == 1 && tiers.getFirst().isEmpty();
        return new YearGrid.Head(
                kind, label, plain ? List.of() : tiers.stream().map(this::tier).toList());
    }

    private String tier(Optional<Code> level) {
        YearText known = switch (level.map(Code::text).orElse("")) {
            case "country" -> YearText.BY_COUNTRY;
            case "province" -> YearText.BY_PROVINCE;
            case "commune" -> YearText.BY_COMMUNE;
            default -> YearText.BY_OTHERS;
        };
        return known.in(language);
    }

    private void section(YearTable.Section section, String number, int depth) {
        String name = section.name().in(language).replaceFirst("^[IVX]+\\. ", "");
        rows.add(row(depth == 0 ? YearGrid.Level.TOP : YearGrid.Level.GROUP, number, YearGrid.Cell.text(name)));
        String before = depth == 0 ? "" : number + ".";
        int nth = 0;
        boolean lead = false;
        for (YearLine line : section.lines()) {
            boolean part = !line.part().isTotal();
            if (part && !lead) {
                rows.add(row(YearGrid.Level.LEAD, "", YearGrid.Cell.text(YearText.OF_WHICH.in(language))));
            }
            lead = part;
            rows.add(line(line, part ? "" : before + ++nth));
        }
        for (YearTable.Section below : section.sections()) {
            section(below, before + ++nth, depth + 1);
        }
    }

    /// A row with a number and a name only.
    private YearGrid.Row row(YearGrid.Level level, String number, YearGrid.Cell name) {
        List<YearGrid.Cell> all = new ArrayList<>(List.of(YearGrid.Cell.text(number), name));
        int columns = heads().stream().mapToInt(YearGrid.Head::columns).sum();
        all.addAll(Collections.nCopies(columns - 2, YearGrid.Cell.EMPTY));
        return new YearGrid.Row(level, all);
    }

    private YearGrid.Row line(YearLine line, String number) {
        boolean total = line.part().isTotal();
        YearLine.Results results = line.results();
        boolean compared = results.compared().isPresent();
        List<YearGrid.Cell> all = new ArrayList<>(List.of(
                YearGrid.Cell.text(number),
                name(line),
                YearGrid.Cell.text(line.indicator().unit().name().in(language)),
                cells.entry(results.before(), line.indicator()),
                cells.entry(results.sameTime(), line.indicator())));
        line.plans().forEach(tier -> all.add(cells.plan(tier, line.indicator())));
        all.add(cells.entry(results.now(), line.indicator()));
        if (!table.question().isCumulative()) {
            all.add(cells.entry(results.cumulative(), line.indicator()));
        }
        all.add(cells.entry(results.wholeYear(), line.indicator()));
        line.plans().forEach(tier -> all.add(cells.percent(tier, compared)));
        all.add(cells.change(line));
        all.add(cells.status(line));
        all.add(YearGrid.Cell.text(
                total ? Names.agency(catalogue, line.indicator().description().owner(), language) : ""));
        all.add(numbers(line));
        all.add(YearGrid.Cell.text(note(line)));
        return new YearGrid.Row(total ? YearGrid.Level.LINE : YearGrid.Level.PART, all);
    }

    private YearGrid.Cell name(YearLine line) {
        if (line.part().isTotal()) {
            String name = line.indicator().name().in(language);
            String address = here.to("/indicators/" + line.indicator().code());
            return YearGrid.Cell.text(name).withLinks(List.of(new BoardPage.Link(address, name)));
        }
        return YearGrid.Cell.text("- " + Names.part(catalogue, line.part(), language));
    }

    /// The numbers of the sources of every figure and target of the line, given as they are met.
    private YearGrid.Cell numbers(YearLine line) {
        Set<Integer> met = new LinkedHashSet<>();
        statements(line)
                .forEach(each -> met.add(
                        sources.computeIfAbsent(each.observation().citation().source(), key -> sources.size() + 1)));
        List<BoardPage.Link> links = met.stream()
                .sorted()
                .map(number -> new BoardPage.Link("#s" + number, Integer.toString(number)))
                .toList();
        String text = links.stream().map(BoardPage.Link::label).collect(Collectors.joining(", "));
        return YearGrid.Cell.text(text).withLinks(links);
    }

    private static List<Statement> statements(YearLine line) {
        List<Statement> all = new ArrayList<>();
        line.results()
                .all()
                .flatMap(entry -> entry.found().stream())
                .forEach(value -> value.statement().ifPresent(all::add));
        line.plans().forEach(tier -> tier.forEach(promise -> all.add(promise.statement())));
        return all;
    }

    private String note(YearLine line) {
        StringJoiner note = new StringJoiner(". ");
        List<YearLine.Promise> promises =
                line.plans().stream().flatMap(List::stream).toList();
        if (!promises.isEmpty()) {
            note.add(YearText.NOTE_PLAN.in(
                    language,
                    promises.stream()
                            .map(each -> issuer(each, promises.size() > 1, line))
                            .collect(Collectors.joining("; "))));
        }
        line.results()
                .wholeYear()
                .found()
                .filter(value -> value.standing() == YearEntry.Standing.PROJECTED)
                .flatMap(value -> value.statement())
                .flatMap(each -> each.observation().citation().locator())
                .ifPresent(model -> note.add(YearText.NOTE_PROJECTED.in(language, model)));
        return note.toString();
    }

    private String issuer(YearLine.Promise promise, boolean several, YearLine line) {
        String name = Names.agency(catalogue, promise.statement().observation().reporter(), language);
        return several ? cells.plan(List.of(promise), line.indicator()).text() + " – " + name : name;
    }

    private List<YearGrid.Source> sources() {
        Print print = new Print(language);
        List<YearGrid.Source> all = new ArrayList<>();
        sources.forEach((code, number) -> {
            Source source = catalogue.sources().get(code);
            all.add(new YearGrid.Source(
                    number,
                    Names.source(catalogue, code),
                    source == null ? "" : source.publisher(),
                    source == null
                            ? ""
                            : source.date().map(print.language()::period).orElse(""),
                    source == null ? "" : Links.safe(source.url())));
        });
        return all;
    }

    private List<String> notes(long revision) {
        List<String> notes = new ArrayList<>();
        notes.add(YearText.KNOWN_TO.in(language, language.date(table.knownTo()), "r" + revision));
        notes.add(YearText.SIGNS.in(language));
        if (any(YearEntry.Standing.OTHER_DAY)) {
            notes.add(YearText.OTHER_DAY_NOTE.in(language));
        }
        notes.add(YearText.COMPARED_NOTE.in(language));
        if (any(YearEntry.Standing.PROJECTED)) {
            notes.add(YearText.PROJECTED_NOTE.in(language));
        }
        if (any(YearEntry.Standing.RESULT)) {
            notes.add(YearText.RESULT_NOTE.in(language));
        }
        if (!table.silent().isEmpty()) {
            notes.add(YearText.SILENT_NOTE.in(language, table.silent().size()));
        }
        return notes;
    }

    private boolean any(YearEntry.Standing standing) {
        return table.allLines()
                .flatMap(line -> line.results().all())
                .flatMap(entry -> entry.found().stream())
                .anyMatch(value -> value.standing() == standing);
    }
}
