package vn.cotmoc.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.PlaceId;

/// The sum of one period: exact values in millionths, whatever is hedged as figures.
final class RollUpSum {
    private static final Figure UNDEFINED = new Figure.Absent(Absence.UNDEFINED);

    private final Slice slice;
    private final RollUpPlaces places;
    private final boolean[] reported;
    private final List<Figure> hedged = new ArrayList<>();
    private long sum;
    private int count;
    private int last;
    private boolean tooLarge;

    RollUpSum(Slice slice, RollUpPlaces places) {
        this.slice = slice;
        this.places = places;
        this.reported = new boolean[places.size()];
    }

    void add(int row) {
        int position = places.position(row);
        if (position < 0 || !slice.isKnown(row)) {
            return;
        }
        reported[position] = true;
        count++;
        last = row;
        if (slice.columns().bound(slice.at(row)) == 0) {
            addExact(slice.millionths(row));
        } else {
            hedged.add(slice.figure(row));
        }
    }

    private void addExact(long millionths) {
        try {
            sum = Math.addExact(sum, millionths);
        } catch (ArithmeticException overflow) {
            tooLarge = true;
        }
    }

    /// Empty where no place of the level reported.
    Optional<RollUp> finish(Indicator indicator, RollUps.Question question) {
        if (count == 0) {
            return Optional.empty();
        }
        Cell cell = slice.cell(last).withPlace(question.parent());
        Figure partial = indicator.nature().additivity() == Additivity.ADDITIVE ? total(indicator) : UNDEFINED;
        List<PlaceId> missing = new ArrayList<>();
        for (int i = 0; i < reported.length; i++) {
            if (!reported[i]) {
                missing.add(places.get(i));
            }
        }
        boolean whole = missing.isEmpty() || !(partial instanceof Figure.Known);
        Figure figure = whole ? partial : new Figure.Absent(Absence.INCOMPLETE);
        return Optional.of(new RollUp(cell, question.level(), figure, partial, count, missing));
    }

    private Figure total(Indicator indicator) {
        BigDecimal exact = BigDecimal.valueOf(sum, Figure.SCALE);
        if (tooLarge || !Figure.fits(exact)) {
            return UNDEFINED;
        }
        Figure total = Figure.Known.of(exact, indicator.unit());
        try {
            for (Figure each : hedged) {
                total = total.plus(each);
            }
            return total;
        } catch (IllegalArgumentException doesNotFit) {
            return UNDEFINED;
        }
    }
}
