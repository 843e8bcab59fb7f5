package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.goals.Board;
import vn.cotmoc.goals.Chance;
import vn.cotmoc.goals.Pace;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.goals.Target;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;

/// Makes CSV files: UTF-8, commas, a point for decimals, RFC 4180.
final class Csv {
    private static final String HEAD =
            "id,indicator,place,period,breakdown,measure,vintage,value,bound,high,unit,absence,reporter,source,locator,"
                    + "known,revision,stated,note\r\n";

    private Csv() {}

    /// Every version of every statement of one indicator, targets included.
    static byte[] indicator(Ask ask) {
        Indicator indicator = IndicatorPages.indicator(ask);
        Known known = Known.read(ask.ledger(), indicator, ask.asOf());
        StringBuilder out = new StringBuilder(HEAD);
        Stream.concat(known.versions().stream(), known.targets().stream()).forEach(each -> statement(out, each));
        known.derived().forEach(each -> derivation(out, each));
        return Utf8.bytes(out);
    }

    /// Every version of every statement of the ledger.
    static byte[] all(Ask ask) {
        Ledger ledger = ask.ledger();
        Query query = Query.of().withAllBreakdowns().withAsOf(ask.asOf());
        StringBuilder out = new StringBuilder(HEAD);
        for (Measure measure : Measure.values()) {
            ledger.history(query.withMeasure(measure)).forEach(each -> statement(out, each));
        }
        return Utf8.bytes(out);
    }

    static byte[] board(Ask ask) {
        Board board = BoardPages.board(ask);
        Language language = ask.language();
        StringBuilder out = new StringBuilder(
                "indicator,name,period,value,bound,high,unit,vintage,reporter,figure,status,percent_of_plan,target,issuer,"
                        + "implied,contradictions,expected,chance\r\n");
        board.allRows().forEach(row -> row(out, row, language));
        return Utf8.bytes(out);
    }

    private static void row(StringBuilder out, Row row, Language language) {
        Optional<Shown> shown = row.shown();
        Optional<Target> target = row.assessment().target();
        StringJoiner line = line();
        add(line, row.indicator().code());
        add(line, row.indicator().name().in(language));
        add(line, shown.map(Shown::period));
        figure(line, shown.map(Shown::figure));
        add(line, row.indicator().unit().code());
        add(line, shown.map(Shown::vintage).map(Csv::lower));
        add(line, shown.flatMap(Shown::reporter));
        add(line, shown.map(Shown::id));
        add(line, lower(row.assessment().status()));
        add(
                line,
                row.assessment().percentOfPlan() instanceof Figure.Known percent
                        ? percent.value().toPlainString()
                        : "");
        add(line, target.map(each -> each.figure().value().toPlainString()));
        add(line, target.flatMap(Target::issuer));
        add(line, target.map(each -> each instanceof Target.Implied));
        add(line, row.evidence().contradictions().size());
        Optional<Pace> pace = row.assessment().pace();
        add(line, pace.flatMap(Pace::way).map(way -> way.expected().value().toPlainString()));
        add(line, pace.flatMap(Pace::chance).map(Chance::percent));
        out.append(line);
    }

    private static void statement(StringBuilder out, Statement statement) {
        Observation observation = statement.observation();
        StringJoiner line = line();
        add(line, statement.id());
        add(line, observation.cell().indicator());
        add(line, observation.cell().place());
        add(line, observation.cell().period());
        add(line, observation.cell().breakdown());
        add(line, lower(observation.cell().measure()));
        add(line, lower(observation.vintage()));
        figure(line, Optional.of(observation.figure()));
        add(line, unit(observation.figure()));
        add(line, absence(observation.figure()));
        add(line, observation.reporter());
        add(line, observation.citation().source());
        add(line, observation.citation().locator());
        add(line, statement.known());
        add(line, "r" + statement.revision());
        List<Comparison> stated = observation.remarks().stated();
        add(line, stated.stream().map(Comparison::toString).collect(Collectors.joining(";")));
        add(line, observation.remarks().note());
        out.append(line);
    }

    private static void derivation(StringBuilder out, Derivation derivation) {
        StringJoiner line = line();
        add(line, derivation.id());
        add(line, derivation.id().indicator());
        add(line, derivation.id().place());
        add(line, derivation.id().period());
        add(line, derivation.id().breakdown());
        add(line, lower(Measure.ACTUAL));
        add(line, lower(derivation.vintage()));
        figure(line, Optional.of(derivation.figure()));
        add(line, unit(derivation.figure()));
        add(line, absence(derivation.figure()));
        for (int i = 0; i < 6; i++) {
            add(line, "");
        }
        add(line, derivation.formula() + ": " + derivation.arithmetic(Language.EN));
        out.append(line);
    }

    private static void figure(StringJoiner line, Optional<Figure> figure) {
        Optional<Figure.Known> known =
                figure.filter(Figure.Known.class::isInstance).map(Figure.Known.class::cast);
        add(line, known.map(each -> each.value().toPlainString()));
        add(line, known.map(each -> bound(each.bound())));
        add(line, known.map(each -> each.bound() instanceof Bound.UpTo(var high) ? high.toPlainString() : ""));
    }

    /// The word for a bound, empty for an exact value.
    static String bound(Bound bound) {
        return switch (bound) {
            case Bound.UpTo _ -> "range";
            case Bound.Hedge hedge -> hedge == Bound.Hedge.EXACT ? "" : lower(hedge);
        };
    }

    private static String unit(Figure figure) {
        return figure instanceof Figure.Known known ? known.unit().code().text() : "";
    }

    private static String absence(Figure figure) {
        return figure instanceof Figure.Absent(var reason) ? lower(reason) : "";
    }

    /// The constant as programs read it.
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static StringJoiner line() {
        return new StringJoiner(",", "", "\r\n");
    }

    private static void add(StringJoiner line, Object value) {
        line.add(quoted(value.toString()));
    }

    private static void add(StringJoiner line, Optional<?> value) {
        line.add(quoted(value.map(Object::toString).orElse("")));
    }

    /// A text that begins as a formula of a spreadsheet would is kept from being one by an apostrophe.
    static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=@\t\r".indexOf(text.charAt(0)) >= 0 || text.matches("(?s)[+-][^0-9.].*");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
