package vn.cotmoc.ledger.duckdb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;

/// Turns observations into rows of the log. Remembers the last of each word, since files repeat them.
final class Encoder {
    private final Dictionary dictionary;
    private final Last<Code> indicator = new Last<>();
    private final Last<Breakdown> breakdown = new Last<>();
    private final Last<Period> period = new Last<>();
    private final Last<Code> reporter = new Last<>();
    private final Last<Code> source = new Last<>();
    private final Last<String> file = new Last<>();

    Encoder(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// Fills the row but for its number, revision and the instant of recording.
    void encode(Batch.Entry entry, long recorded, Row row) {
        Observation observation = entry.observation();
        Cell cell = observation.cell();
        row.known = entry.known().map(Micros::of).orElse(recorded);
        row.indicator = indicator.is(cell.indicator())
                ? indicator.number
                : indicator.set(cell.indicator(), dictionary.indicator(cell.indicator()));
        row.breakdown = breakdown.is(cell.breakdown())
                ? breakdown.number
                : breakdown.set(cell.breakdown(), dictionary.breakdown(cell.breakdown()));
        row.measure = cell.measure().ordinal();
        row.period =
                period.is(cell.period()) ? period.number : period.set(cell.period(), dictionary.period(cell.period()));
        row.place = dictionary.place(cell.place());
        row.vintage = observation.vintage().ordinal();
        row.reporter = reporter.is(observation.reporter())
                ? reporter.number
                : reporter.set(observation.reporter(), dictionary.agency(observation.reporter()));
        encodeFigure(observation.figure(), row);
        encodeCitation(observation, row);
    }

    private static void encodeFigure(Figure figure, Row row) {
        row.absence = 0;
        row.bound = 0;
        row.value = 0;
        row.high = 0;
        switch (figure) {
            case Figure.Absent absent -> row.absence = absent.reason().ordinal() + 1;
            case Figure.Known known -> {
                row.value = millionths(known.value());
                switch (known.bound()) {
                    case Bound.Hedge hedge -> row.bound = hedge.ordinal();
                    case Bound.UpTo(BigDecimal high) -> {
                        row.bound = Row.RANGE;
                        row.high = millionths(high);
                    }
                }
            }
        }
    }

    private void encodeCitation(Observation observation, Row row) {
        Code cited = observation.citation().source();
        row.source = source.is(cited) ? source.number : source.set(cited, dictionary.source(cited));
        Location at = observation.citation().entered();
        row.file = file.is(at.file()) ? file.number : file.set(at.file(), dictionary.file(at.file()));
        row.sheet = at.sheet().orElse(null);
        row.line = at.row();
        row.column = at.column();
        row.locator = observation.citation().locator().orElse(null);
        row.note = observation.remarks().note().orElse(null);
        List<Comparison> stated = observation.remarks().stated();
        row.stated = stated.isEmpty()
                ? null
                : stated.stream().map(Comparison::toString).collect(Collectors.joining(";"));
    }

    private static long millionths(BigDecimal value) {
        return value.movePointRight(Figure.SCALE).longValueExact();
    }

    /// The word met last and its number.
    private static final class Last<T> {
        private Optional<T> word = Optional.empty();
        private int number;

        boolean is(T other) {
            return word.isPresent() && word.get().equals(other);
        }

        int set(T other, int itsNumber) {
            word = Optional.of(other);
            number = itsNumber;
            return itsNumber;
        }
    }
}
