package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Unit;

/// Numbers, figures and periods as verdicts print them, in both languages.
final class Say {
    private static final int DECIMALS = 3;
    private static final int PERCENT_DECIMALS = 2;

    private final Catalogue catalogue;
    private final Geography geography;

    Say(Catalogue catalogue, Geography geography) {
        this.catalogue = catalogue;
        this.geography = geography;
    }

    static LocalText both(Function<Language, String> words) {
        return new LocalText(words.apply(Language.VI), words.apply(Language.EN));
    }

    static String number(BigDecimal value, Language in) {
        return in.rounded(value, DECIMALS);
    }

    static String percent(BigDecimal value, Language in) {
        return in.rounded(value, PERCENT_DECIMALS) + "%";
    }

    static String signed(BigDecimal value, Language in) {
        return in.signed(value, PERCENT_DECIMALS) + "%";
    }

    static String amount(BigDecimal value, Unit unit, Language in) {
        String name = unit.name().in(in);
        return number(value, in) + (name.equals("%") ? "%" : " " + name);
    }

    /// Both ends, or the one there is.
    static String span(Interval interval, Language in) {
        Optional<String> low = interval.low().map(end -> number(end.at(), in));
        Optional<String> high = interval.high().map(end -> number(end.at(), in));
        if (low.isPresent() && high.isPresent()) {
            return low.get().equals(high.get()) ? low.get() : low.get() + "–" + high.get();
        }
        return low.map(end -> "≥ " + end).or(() -> high.map(end -> "≤ " + end)).orElse("…");
    }

    static String figure(Statement statement, Language in) {
        Figure.Known known = Evidence.figure(statement);
        String name = known.unit().name().in(in);
        return in.value(known, DECIMALS) + (name.equals("%") ? "%" : " " + name);
    }

    /// Who says it, of when, and how ripe it is.
    String origin(Statement statement, Language in) {
        Observation observation = statement.observation();
        String reporter = Optional.ofNullable(catalogue.agencies().get(observation.reporter()))
                .map(Agency::name)
                .map(name -> name.in(in))
                .orElse(observation.reporter().text());
        return reporter + ", " + in.period(observation.cell().period());
    }

    /// Of which place and part.
    String scope(Cell cell, Language in) {
        String place = geography.nameOn(cell.place(), cell.period().lastDay()).in(in);
        return cell.breakdown().isTotal()
                ? place
                : place + " · " + catalogue.pack().parts().of(cell.breakdown(), in);
    }
}
