package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.goals.Recount.Counted;
import vn.cotmoc.ledger.formula.Formula;
import vn.cotmoc.ledger.formula.Identity;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Holds the headline of a cell against what the identities of its indicator give.
final class Identities {
    private static final int DECEMBER = 12;

    private final Indicator indicator;
    private final Knowledge knowledge;
    private final Recount recount;
    private final Sums sums;
    private final Found found;
    private final List<Identity> identities;

    Identities(Indicator indicator, Knowledge knowledge, Words words, Found found) {
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.recount = new Recount(knowledge);
        this.sums = new Sums(indicator, words);
        this.found = found;
        this.identities = indicator.description().identities().stream()
                .map(Identity::parse)
                .toList();
    }

    void check(Said headline) {
        for (Identity identity : identities) {
            Optional<Counted> counted = switch (identity) {
                case Identity.Equal(Formula formula) -> recount.of(formula, headline.cell(), indicator.unit());
                case Identity.Stock(Code in, Optional<Code> out) -> stock(headline, in, out);
                case Identity.Parts _, Identity.Within _ -> Optional.empty();
            };
            counted.ifPresent(each -> check(headline, each));
        }
    }

    private void check(Said headline, Counted counted) {
        if (!counted.quantity().interval().meets(Printed.of(headline.figure()))) {
            found.add(sums.unequal(
                    Contradiction.Kind.SUM,
                    cause(headline, counted.inputs()),
                    headline,
                    counted::arithmetic,
                    counted.quantity().value(),
                    counted.inputs()));
        }
    }

    /// What one source adds up wrongly is its own slip; what stands in several may be of different scope.
    static Cause cause(Said whole, List<Said> parts) {
        boolean oneSource = parts.stream().allMatch(part -> part.source().equals(whole.source()));
        boolean mixed = Stream.concat(Stream.of(whole), parts.stream())
                        .map(Causes::isProvisional)
                        .distinct()
                        .count()
                > 1;
        return oneSource ? Cause.ADDITION : mixed ? Cause.REVISION : Cause.SCOPE;
    }

    /// What stood a year before, with what came in the year and without what went.
    private Optional<Counted> stock(Said headline, Code in, Optional<Code> out) {
        int year = headline.period().year();
        if (!Years.isAnnual(indicator, headline.period())) {
            return Optional.empty();
        }
        Optional<Said> before = ends(year - 1)
                .flatMap(period -> said(headline, indicator.code(), period).stream())
                .findFirst();
        Optional<Said> came = said(headline, in, Period.year(year));
        Optional<Said> went = out.flatMap(code -> said(headline, code, Period.year(year)));
        if (before.isEmpty() || came.isEmpty() || (out.isPresent() && went.isEmpty())) {
            return Optional.empty();
        }
        Quantity sum = before.get().printed().plus(came.get().printed());
        List<Said> parts = new ArrayList<>(List.of(before.get(), came.get()));
        went.ifPresent(parts::add);
        return Optional.of(new Counted(
                went.map(each -> sum.minus(each.printed())).orElse(sum),
                parts,
                (language, grouped) -> Sums.plus(language, parts.subList(0, 2))
                        + went.map(each -> " − " + language.value(each.figure()))
                                .orElse("")));
    }

    private static Stream<Period> ends(int year) {
        Period.Regular whole = Period.year(year);
        return Stream.of(whole, Period.day(whole.lastDay()), Period.month(year, DECEMBER));
    }

    private Optional<Said> said(Said like, Code code, Period period) {
        return knowledge
                .headline(like.cell().withIndicator(code).withPeriod(period))
                .flatMap(Said::of);
    }
}
