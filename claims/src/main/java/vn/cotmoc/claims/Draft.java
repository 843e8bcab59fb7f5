package vn.cotmoc.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Period;

/// A claim that is being read: more may yet hang on it.
final class Draft {
    private final int number;
    private final Quantity quantity;
    private final String rule;
    private final List<Satellite> satellites = new ArrayList<>();
    private final List<Reading> ambiguous = new ArrayList<>();
    private Claim.Kind kind;
    private Amount amount;
    private String subject = "";
    private Claim.Status status = Claim.Status.ACTUAL;
    private Optional<Period> period = Optional.empty();
    private boolean growing;
    private boolean baseless;

    /// @param number the item of its number
    Draft(int number, Quantity quantity, Claim.Kind kind, String rule) {
        this.number = number;
        this.quantity = quantity;
        this.kind = kind;
        this.rule = rule;
        this.amount = quantity.amount();
        quantity.other()
                .ifPresent(other -> ambiguous.add(
                        new Reading(other, Optional.empty(), List.of(), "the separator read the other way")));
    }

    int number() {
        return number;
    }

    Quantity quantity() {
        return quantity;
    }

    String rule() {
        return rule;
    }

    Claim.Kind kind() {
        return kind;
    }

    void kind(Claim.Kind other) {
        kind = other;
    }

    Amount amount() {
        return amount;
    }

    void amount(Amount other) {
        amount = other;
    }

    String subject() {
        return subject;
    }

    void subject(String words) {
        subject = words;
    }

    Claim.Status status() {
        return status;
    }

    void status(Claim.Status other) {
        status = other;
    }

    void period(Optional<Period> other) {
        period = other;
    }

    Optional<Period> period() {
        return period;
    }

    /// Whether the claim speaks of growth, so that a bare percentage after it does too.
    boolean isGrowing() {
        return growing;
    }

    void growing(boolean grows) {
        growing = grows;
    }

    /// Whether a change tells nothing of what it is compared with: it states no comparison then, but a level that takes
    /// it over does.
    void baseless(boolean isBaseless) {
        baseless = isBaseless;
    }

    List<Satellite> satellites() {
        return satellites;
    }

    List<Reading> ambiguous() {
        return ambiguous;
    }

    boolean isPercent() {
        return quantity.isPercent();
    }

    boolean isLevel() {
        return kind != Claim.Kind.GROWTH
                && kind != Claim.Kind.DELTA
                && kind != Claim.Kind.RANK
                && kind != Claim.Kind.PLAN_PERCENT;
    }

    /// A change in counts, money or measures that is compared with nothing is told by its size, as “giảm được 6 xã”
    /// tells six; its rule says which way it goes.
    ///
    /// @param day of the text: what is said of a later time is an aim, where nothing else is said
    Claim claim(Line line, Optional<String> place, Optional<LocalDate> day) {
        int start = line.start(quantity.from());
        int end = line.end(quantity.end());
        String text = line.cut(quantity.from(), quantity.end());
        List<Satellite> told = baseless ? List.of() : satellites;
        boolean size = told.isEmpty() && kind == Claim.Kind.DELTA && !quantity.has(Unit.Dimension.POINTS);
        return new Claim(
                new Claim.Mention(start, end, text, line.sentenceText(), rule),
                kind,
                subject,
                size ? amount.size() : amount,
                new Claim.Setting(period, place, ahead(day) ? Claim.Status.TARGET : status),
                new Claim.Links(told, ambiguous));
    }

    private boolean ahead(Optional<LocalDate> day) {
        return status == Claim.Status.ACTUAL
                && day.isPresent()
                && period.filter(each -> each.start().isAfter(day.get())).isPresent();
    }
}
