package vn.cotmoc.benchmarks.claims;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.cotmoc.claims.Amount;
import vn.cotmoc.claims.Claim;

/// What a claim says, without its place in the text and the words around it.
final class Told {
    private Told() {}

    static List<String> of(List<Claim> claims) {
        return claims.stream().map(Told::of).toList();
    }

    static String of(Claim claim) {
        Amount amount = claim.amount();
        return claim.kind() + " " + amount.whole().toPlainString() + " "
                + amount.high()
                        .map(high -> high.multiply(amount.scale())
                                .stripTrailingZeros()
                                .toPlainString())
                        .orElse("-")
                + " " + amount.unit().toLowerCase(Locale.ROOT) + " " + amount.of() + " " + amount.bound() + " "
                + claim.setting().period() + " " + claim.setting().status() + " "
                + claim.links().satellites().stream()
                        .map(each -> each.kind() + " " + each.value().toPlainString())
                        .collect(Collectors.joining(", "));
    }
}
