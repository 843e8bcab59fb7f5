package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Comparison.Certainty;
import vn.cotmoc.model.Comparison.Kind;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;

/// What one cell says against itself, its formula, its base and its plan.
final class CellChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Quantity ALL = Quantity.of(HUNDRED);

    private final Indicator indicator;
    private final Knowledge knowledge;
    private final Disagreements disagreements;
    private final Causes causes;
    private final Identities identities;
    private final Recount recount;
    private final Found found;

    CellChecks(Indicator indicator, Knowledge knowledge, Words words, Found found) {
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.disagreements = new Disagreements(indicator, words);
        this.causes = new Causes(indicator, knowledge);
        this.recount = new Recount(knowledge);
        this.identities = new Identities(indicator, knowledge, words, found);
        this.found = found;
    }

    /// @param all the statements of the cell that have a value, the headline first
    void check(List<Said> all) {
        for (Said each : all) {
            checkValue(all.getFirst(), each);
            checkComputed(each);
            checkGrowth(each);
            checkPlan(each);
            checkReadings(each);
        }
        all.stream().findFirst().ifPresent(identities::check);
    }

    private void checkValue(Said headline, Said other) {
        if (areOne(headline.figure(), other.figure()) || !found.isNew(List.of(other.cell(), other.figure()))) {
            return;
        }
        boolean revision = headline.reporter().equals(other.reporter())
                || (Revisions.isOne(headline, other) && !causes.isOfAnother(headline) && !causes.isOfAnother(other));
        found.add(
                revision
                        ? disagreements.revision(headline, other)
                        : disagreements.values(causes.ofValues(headline, other), headline, other));
    }

    /// As printed, or as two hedges literally allow it: “more than 1,600” and “about 1,700” are one thing.
    private static boolean areOne(Figure.Known one, Figure.Known other) {
        boolean hedged = one.bound() != Bound.Hedge.EXACT && other.bound() != Bound.Hedge.EXACT;
        return Printed.of(one).meets(Printed.of(other))
                || (hedged
                        && Causes.areClose(one, other)
                        && (Interval.of(one).meets(Printed.of(other))
                                || Printed.of(one).meets(Interval.of(other))));
    }

    /// A figure that somebody states of a computed indicator, against what the formula gives.
    private void checkComputed(Said said) {
        knowledge
                .computed(said.cell())
                .ifPresent(computed -> computed.known()
                        .filter(known -> !Printed.of(said.figure()).meets(window(said, known)))
                        .filter(known -> found.isNew(List.of(said.cell(), said.figure(), computed.id())))
                        .ifPresent(known -> found.add(disagreements.computed(
                                causes.ofNumbers(said.figure(), known), said, computed, known))));
    }

    private Interval window(Said said, Figure.Known computed) {
        return recount.of(said.cell(), indicator.unit())
                .map(counted -> counted.quantity().interval())
                .orElseGet(() -> Interval.of(computed));
    }

    private void checkGrowth(Said said) {
        if (Changes.kind(indicator) != Change.Kind.PERCENT) {
            return;
        }
        Optional<Said> base = knowledge
                .headline(said.cell().withPeriod(said.period().yearEarlier()))
                .flatMap(Said::of)
                .filter(each -> each.figure().value().signum() > 0);
        for (Comparison stated : said.firm(Kind.YOY)) {
            base.filter(each -> stated.value().add(HUNDRED).signum() > 0)
                    .filter(each -> contradictsGrowth(said, each, stated))
                    .filter(each -> found.isNew(List.of(said.cell(), stated)))
                    .ifPresent(each ->
                            found.add(disagreements.growth(said, each, stated, causes.ofGrowth(said, each, stated))));
        }
    }

    private static boolean contradictsGrowth(Said said, Said base, Comparison stated) {
        return percent(said.printed(), base.printed())
                .map(ratio -> !ratio.minus(ALL).interval().meets(Printed.of(stated)))
                .orElse(false);
    }

    /// 100 × a ÷ b.
    static Optional<Quantity> percent(Quantity a, Quantity b) {
        return a.dividedBy(b).map(quotient -> quotient.times(HUNDRED));
    }

    private void checkPlan(Said said) {
        for (Comparison stated : said.stated(Kind.VS_PLAN)) {
            List<Target.Recorded> plans = plans(stated, said.period().year());
            boolean agrees = plans.isEmpty()
                    || isOfAnotherPlan(said, stated)
                    || stated.certainty() == Certainty.ONE_READING
                    || plans.stream().anyMatch(plan -> agrees(said, plan, stated));
            if (!agrees && found.isNew(List.of(said.cell(), stated))) {
                found.add(disagreements.plan(
                        said,
                        plans.getFirst(),
                        stated,
                        causes.ofPlan(said, plans.getFirst().figure(), stated)));
            }
        }
    }

    /// Whether the source names the issuer of another percentage beside it, so that this one is of some other plan.
    private static boolean isOfAnotherPlan(Said said, Comparison stated) {
        return stated.issuer().isEmpty()
                && said.stated(Kind.VS_PLAN).stream()
                        .anyMatch(each -> each.issuer().isPresent());
    }

    /// The targets above zero for the year that the percentage may be of.
    private List<Target.Recorded> plans(Comparison stated, int year) {
        TargetChoice choice = new TargetChoice(year, stated.issuer());
        return knowledge.targets(indicator.code()).stream()
                .filter(plan -> choice.isOfYear(indicator, plan.period()))
                .filter(plan -> stated.issuer().isEmpty() || plan.issuer().equals(stated.issuer()))
                .filter(plan -> plan.figure().value().signum() > 0)
                .toList();
    }

    /// Whether the percentage is that of any version of the target.
    private static boolean agrees(Said said, Target.Recorded plan, Comparison stated) {
        List<Figure.Known> versions = new ArrayList<>(List.of(plan.figure()));
        plan.superseded().forEach(each -> Said.of(each).ifPresent(version -> versions.add(version.figure())));
        return versions.stream()
                .filter(version -> version.value().signum() > 0)
                .anyMatch(version -> percent(said.printed(), Quantity.of(Assessor.named(version)))
                        .map(ratio -> ratio.interval().meets(Printed.of(stated)))
                        .orElse(true));
    }

    private void checkReadings(Said said) {
        List<Comparison> readings = said.statement().observation().remarks().stated().stream()
                .filter(each -> each.certainty() == Certainty.ONE_READING)
                .toList();
        if (!readings.isEmpty() && found.isNew(List.of(said.cell(), said.figure(), readings))) {
            found.add(disagreements.readings(said, readings));
        }
    }
}
