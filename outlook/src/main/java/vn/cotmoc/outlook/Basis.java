package vn.cotmoc.outlook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.model.Period;

/// What an outlook rests on: a model and data. The text form stands in the citation of every projection: `RW drift
/// log; 2019-01..2025-10, 82 số; revision 57; engine 1`.
///
/// @param engine the version of the method; another one may give other numbers from the same data
public record Basis(String model, Data data, int engine) {
    private static final Pattern FORM = Pattern.compile(
            "(?<model>.+); (?<first>[^;]+)\\.\\.(?<last>[^;]+), (?<known>\\d+) số; revision (?<revision>\\d+); "
                    + "engine (?<engine>\\d+)");

    /// The figures behind it.
    ///
    /// @param first the period of the first figure
    /// @param last the period of the last figure, a part of a year where that was the last thing known
    /// @param known how many periods between them have a value
    /// @param revision the newest batch that brought one of them
    public record Data(Period first, Period last, int known, long revision) {
        @Override
        public String toString() {
            return first + ".." + last + ", " + known + " số; revision " + revision;
        }
    }

    /// Reads what [#toString] gives; empty for any other text.
    static Optional<Basis> find(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Basis(
                m.group("model"),
                new Data(
                        Period.parse(m.group("first")),
                        Period.parse(m.group("last")),
                        Integer.parseInt(m.group("known")),
                        Long.parseLong(m.group("revision"))),
                Integer.parseInt(m.group("engine"))));
    }

    @Override
    public String toString() {
        return model + "; " + data + "; engine " + engine;
    }
}
