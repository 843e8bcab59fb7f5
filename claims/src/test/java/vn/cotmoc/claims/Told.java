package vn.cotmoc.claims;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cotmoc.model.Bound;

/// A claim in a line, for tests that people read: kind, value in the unit itself, unit, hedge, status, comparisons.
final class Told {
    private Told() {}

    static String claims(String text) {
        return claims(ClaimReader.create().read(text));
    }

    static String claims(List<Claim> claims) {
        return claims.stream().map(Told::claim).collect(Collectors.joining("; "));
    }

    private static String claim(Claim claim) {
        Amount amount = claim.amount();
        String high = amount.high()
                .map(value ->
                        ".." + Amount.plain(value.multiply(amount.scale())).toPlainString())
                .orElse("");
        String of = amount.of().map(value -> "/" + value.toPlainString()).orElse("");
        String hedge = amount.bound() == Bound.Hedge.EXACT ? "" : " " + lower(amount.bound());
        Claim.Status status = claim.setting().status();
        String satellites = claim.links().satellites().stream()
                .map(each -> " " + lower(each.kind()) + " " + each.value().toPlainString() + each.unit())
                .collect(Collectors.joining());
        return lower(claim.kind()) + " " + amount.whole().toPlainString() + high + of + " " + amount.unit() + hedge
                + (status == Claim.Status.ACTUAL ? "" : " " + lower(status)) + satellites;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
