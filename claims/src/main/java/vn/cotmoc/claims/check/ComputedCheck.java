package vn.cotmoc.claims.check;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.claims.check.Evidence.Computed;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;

/// Holds what a claim states against a figure that the ledger computes where it has recorded none.
///
/// A sum of places is as exact as its parts and may contradict. A figure of a formula carries the rounding of its
/// inputs,
/// so one that differs is told without a judgement.
final class ComputedCheck {
    private final Evidence evidence;

    ComputedCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    /// Empty where nothing can be computed, and for targets.
    Optional<Verdict> check(Subject subject, Window window) {
        return subject.measure() == Measure.ACTUAL
                ? evidence.computed(subject.indicator(), subject.place(), subject.period())
                        .map(found -> verdict(window, found))
                : Optional.empty();
    }

    private static Verdict verdict(Window window, Computed found) {
        return switch (window.with(Window.of(found.figure()).asStrict())) {
            case STRICT ->
                verdict(Kind.SUPPORTS, found, "Khớp số tính từ sổ:", "Agrees with what the ledger computes:");
            case COARSE ->
                verdict(
                        Kind.WITHIN_ROUNDING,
                        found,
                        "Khớp sau khi làm tròn với số tính từ sổ:",
                        "Agrees after rounding with what the ledger computes:");
            case NONE ->
                found.summed()
                        ? verdict(
                                Kind.CONTRADICTS,
                                found,
                                "Khác số tính từ sổ:",
                                "Differs from what the ledger computes:")
                        : verdict(
                                Kind.UNVERIFIABLE,
                                found,
                                "Sổ không ghi số này, tính ra",
                                "Not recorded; the ledger computes");
        };
    }

    private static Verdict verdict(Kind kind, Computed found, String vi, String en) {
        LocalText text = Say.both(in -> (in == Language.VI ? vi : en) + " "
                + Say.amount(found.figure().value(), found.figure().unit(), in) + " (" + how(found, in) + ", "
                + in.period(found.period()) + ").");
        return new Verdict(kind, Test.LEVEL, text, List.of(new Used.Recorded(found.id())));
    }

    private static String how(Computed found, Language in) {
        boolean vi = in == Language.VI;
        return found.summed()
                ? vi ? "cộng từ các địa bàn" : "summed over the places"
                : vi ? "tính theo công thức" : "by formula";
    }
}
