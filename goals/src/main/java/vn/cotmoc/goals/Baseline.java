package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Period;

/// The level of a year that a target starts from, as its document states it, in the indicator's unit.
public record Baseline(int year, BigDecimal value) {

    /// The base that is stated; empty where its year cannot be one.
    static Optional<Baseline> of(Comparison stated) {
        return stated.issuer()
                .map(Code::text)
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .filter(year -> year >= Period.FIRST_YEAR)
                .map(year -> new Baseline(year, stated.value()));
    }
}
