package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Source;

/// Makes tables of statements.
final class Tables {
    private final Ledger ledger;
    private final Here here;
    private final Language language;
    private final Print print;

    Tables(Ledger ledger, Here here) {
        this.ledger = ledger;
        this.here = here;
        this.language = here.language();
        this.print = new Print(language);
    }

    /// Every statement, the latest period first; what is not the headline of its cell is quiet.
    Grid statements(String caption, List<Statement> statements) {
        Set<Long> headlines = headlines(statements);
        List<Grid.Line> rows = new ArrayList<>();
        for (Statement each : statements.reversed()) {
            Observation observation = each.observation();
            rows.add(new Grid.Line(
                    List.of(
                            Grid.Cell.head(language.period(observation.cell().period())),
                            value(each),
                            Grid.Cell.word(print.vintage(observation.vintage())),
                            reporter(observation),
                            source(observation),
                            known(each)),
                    !headlines.contains(each.id().number())));
        }
        return new Grid(
                caption, heads(Text.PERIOD, Text.VALUE, Text.VINTAGE, Text.REPORTER, Text.SOURCE, Text.KNOWN), rows);
    }

    /// Statements of several parts of one indicator.
    Grid parts(String caption, List<Statement> statements) {
        Set<Long> headlines = headlines(statements);
        List<Grid.Line> rows = new ArrayList<>();
        for (Statement each : statements.reversed()) {
            Observation observation = each.observation();
            rows.add(new Grid.Line(
                    List.of(
                            Grid.Cell.head(Names.part(
                                    ledger.catalogue(), observation.cell().breakdown(), language)),
                            Grid.Cell.text(language.period(observation.cell().period())),
                            value(each),
                            Grid.Cell.word(print.vintage(observation.vintage())),
                            reporter(observation),
                            source(observation)),
                    !headlines.contains(each.id().number())));
        }
        return new Grid(
                caption, heads(Text.PART, Text.PERIOD, Text.VALUE, Text.VINTAGE, Text.REPORTER, Text.SOURCE), rows);
    }

    /// Statements of one place about many indicators.
    Grid figures(String caption, List<Statement> statements) {
        List<Grid.Line> rows = new ArrayList<>();
        for (Statement each : statements) {
            Observation observation = each.observation();
            Code code = observation.cell().indicator();
            String part = Names.part(ledger.catalogue(), observation.cell().breakdown(), language);
            rows.add(Grid.Line.of(
                    new Grid.Cell(
                            Grid.Kind.HEAD,
                            Names.indicator(ledger.catalogue(), code, language),
                            here.to("/indicators/" + code),
                            part),
                    Grid.Cell.text(language.period(observation.cell().period())),
                    value(each),
                    Grid.Cell.word(print.vintage(observation.vintage())),
                    reporter(observation)));
        }
        return new Grid(caption, heads(Text.INDICATOR, Text.PERIOD, Text.VALUE, Text.VINTAGE, Text.REPORTER), rows);
    }

    /// Every version of every target, the latest period first; replaced versions are quiet.
    Grid targets(String caption, List<Statement> versions) {
        Map<List<Object>, Long> newest = new HashMap<>();
        for (Statement each : versions) {
            newest.put(line(each), each.id().number());
        }
        List<Grid.Line> rows = new ArrayList<>();
        for (Statement each : versions.reversed()) {
            boolean replaced = newest.getOrDefault(line(each), 0L) != each.id().number();
            Observation observation = each.observation();
            rows.add(new Grid.Line(
                    List.of(
                            Grid.Cell.head(language.period(observation.cell().period())),
                            promise(each),
                            reporter(observation),
                            Grid.Cell.word((replaced ? Text.REPLACED : Text.IN_FORCE).in(language)),
                            source(observation),
                            known(each)),
                    replaced));
        }
        return new Grid(
                caption, heads(Text.PERIOD, Text.TARGET, Text.ISSUER, Text.STATE, Text.SOURCE, Text.KNOWN), rows);
    }

    private static List<Object> line(Statement each) {
        return List.of(each.observation().cell(), each.observation().reporter());
    }

    private static Set<Long> headlines(List<Statement> statements) {
        Map<Cell, List<Statement>> cells = new HashMap<>();
        for (Statement each : statements) {
            cells.computeIfAbsent(each.observation().cell(), key -> new ArrayList<>())
                    .add(each);
        }
        Set<Long> numbers = new HashSet<>();
        cells.values()
                .forEach(all -> Headline.find(all)
                        .ifPresent(each -> numbers.add(each.id().number())));
        return numbers;
    }

    List<String> heads(Text... texts) {
        return java.util.stream.Stream.of(texts).map(text -> text.in(language)).toList();
    }

    /// A target; one in words only as it was worded.
    private Grid.Cell promise(Statement each) {
        Observation observation = each.observation();
        boolean worded = observation.figure().equals(new Figure.Absent(Absence.NOT_APPLICABLE));
        return observation
                .remarks()
                .note()
                .filter(note -> worded)
                .map(words -> new Grid.Cell(Grid.Kind.TEXT, words, here.to("/figures/" + each.id()), ""))
                .orElseGet(() -> value(each));
    }

    private Grid.Cell value(Statement each) {
        StringJoiner beside = new StringJoiner("; ");
        for (Comparison stated : each.observation().remarks().stated()) {
            beside.add(stated(stated));
        }
        return Grid.Cell.number(print.whole(each.observation().figure()), here.to("/figures/" + each.id()))
                .withSmall(beside.toString());
    }

    /// A comparison as the source states it.
    String stated(Comparison stated) {
        String number = language.number(stated.value());
        String text = switch (stated.kind()) {
            case YOY -> Text.STATED_YOY.in(language, print.signed(stated.value(), 6));
            case MOM -> Text.STATED_MOM.in(language, print.signed(stated.value(), 6));
            case VS_PLAN ->
                Text.STATED_PLAN.in(language, number)
                        + stated.issuer()
                                .map(code -> " (" + Names.agency(ledger.catalogue(), code, language) + ")")
                                .orElse("");
            case OF -> Text.STATED_OF.in(language, number);
            case RANK_OF -> Text.STATED_RANK.in(language, number);
            case CHANGE -> Text.STATED_CHANGE.in(language, print.signed(stated.value(), 6));
            case BASE ->
                Text.STATED_BASE.in(
                        language, number, stated.issuer().map(Code::text).orElse(""));
            case PART_OF ->
                Text.STATED_PART.in(
                        language,
                        number,
                        stated.issuer()
                                .map(code -> Names.agency(ledger.catalogue(), code, language))
                                .orElse(""));
        };
        return switch (stated.certainty()) {
            case STATED -> text;
            case HEDGED -> "≈" + Print.NBSP + text;
            case ONE_READING -> text + " " + Text.ONE_READING.in(language);
        };
    }

    private Grid.Cell reporter(Observation observation) {
        return Grid.Cell.text(Names.agency(ledger.catalogue(), observation.reporter(), language));
    }

    private Grid.Cell source(Observation observation) {
        Source source = ledger.catalogue().sources().get(observation.citation().source());
        String title = Names.source(ledger.catalogue(), observation.citation().source());
        String locator = observation.citation().locator().orElse("");
        return new Grid.Cell(Grid.Kind.TEXT, title, source == null ? "" : Links.safe(source.url()), locator);
    }

    private Grid.Cell known(Statement each) {
        return Grid.Cell.word(print.day(each.known(), ledger.catalogue().pack().zone()));
    }
}
