package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.ledger.formula.Formula;
import vn.cotmoc.ledger.formula.Identity;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Holds a number of a text against what the other numbers of the text give by the identities of its indicator
/// (exports + imports, poor ÷ all households): all of one place, period and kind of statement.
final class IdentityChecks {
    private IdentityChecks() {}

    static Optional<Verdict> check(Subject subject, List<Subject> others) {
        if (subject.window().isEmpty()) {
            return Optional.empty();
        }
        Map<Code, Subject> same = others.stream()
                .filter(each -> each.window().isPresent()
                        && each.place().equals(subject.place())
                        && each.period().equals(subject.period())
                        && each.measure() == subject.measure())
                .collect(Collectors.toMap(each -> each.indicator().code(), Function.identity(), (a, b) -> a));
        return formulas(subject).stream()
                .flatMap(formula -> check(subject, formula, same).stream())
                .findFirst();
    }

    private static List<Formula> formulas(Subject subject) {
        List<Formula> formulas = new ArrayList<>();
        subject.indicator().formula().map(Formula::parse).ifPresent(formulas::add);
        for (String text : subject.indicator().description().identities()) {
            switch (Identity.parse(text)) {
                case Identity.Equal(Formula formula) -> formulas.add(formula);
                case Identity.Parts _, Identity.Stock _, Identity.Within _ -> {}
            }
        }
        return formulas;
    }

    private static Optional<Verdict> check(Subject subject, Formula formula, Map<Code, Subject> same) {
        return interval(formula, same).map(given -> {
            boolean fits = given.meets(subject.window().orElseThrow().coarse());
            List<Subject> parts = formula.indicators()
                    .map(same::get)
                    .filter(each -> each != null)
                    .toList();
            LocalText text = Say.both(in -> {
                String names = String.join(
                        ", ",
                        parts.stream()
                                .map(each -> each.claim().mention().text())
                                .toList());
                String span = Say.span(given, in) + " "
                        + subject.indicator().unit().name().in(in);
                return in == Language.VI
                        ? "Tính từ các số khác của văn bản (" + names + "): " + span
                                + (fits ? ", khớp." : ", không khớp.")
                        : "From other numbers of the text (" + names + "): " + span
                                + (fits ? ", as stated." : ", which does not agree.");
            });
            List<Used> used = parts.stream().map(Subject::self).toList();
            return new Verdict(fits ? Kind.SUPPORTS : Kind.CONTRADICTS, Test.IDENTITY, text, used);
        });
    }

    private static Optional<Interval> interval(Formula formula, Map<Code, Subject> same) {
        return switch (formula) {
            case Formula.Ref(Code code) ->
                Optional.ofNullable(same.get(code)).flatMap(Subject::window).map(Window::strict);
            case Formula.Sum(Formula a, Formula b) ->
                interval(a, same).flatMap(left -> interval(b, same).map(left::plus));
            case Formula.Difference(Formula a, Formula b) ->
                interval(a, same).flatMap(left -> interval(b, same).map(left::minus));
            case Formula.Share(Formula part, Formula whole) ->
                interval(part, same)
                        .flatMap(left -> interval(whole, same).flatMap(left::dividedBy))
                        .map(ratio -> ratio.times(java.math.BigDecimal.valueOf(100)));
            case Formula.Constant _, Formula.RatioOfSums _, Formula.Growth _, Formula.Per _, Formula.CountWhere _ ->
                Optional.empty();
        };
    }
}
