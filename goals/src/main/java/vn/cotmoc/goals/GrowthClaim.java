package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Comparison;

/// A figure of the year to date, its growth, and the base that both need.
record GrowthClaim(Said said, Comparison growth, Quantity base) {
    private static final Quantity ALL = Quantity.of(BigDecimal.valueOf(100));

    static Optional<GrowthClaim> of(Said said) {
        return said.firm(Comparison.Kind.YOY).stream().findFirst().flatMap(growth -> of(said, growth));
    }

    private static Optional<GrowthClaim> of(Said said, Comparison growth) {
        Quantity divisor = new Quantity(growth.value(), Printed.of(growth), false).plus(ALL);
        return said.printed().dividedBy(divisor).map(base -> new GrowthClaim(said, growth, base.times(ALL.value())));
    }

    LocalDate end() {
        return said.period().endExclusive();
    }

    long days() {
        return ChronoUnit.DAYS.between(said.period().start(), end());
    }

    boolean endsMonth() {
        return end().getDayOfMonth() == 1;
    }
}
