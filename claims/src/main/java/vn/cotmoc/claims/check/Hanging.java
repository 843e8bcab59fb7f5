package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.claims.Amount;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.Satellite;

/// A rank or a share that hangs on a level, as a claim of its own: of “7.021 hộ nghèo, chiếm 3,36%” the ledger may hold
/// the rate too, of “67,9 điểm, xếp thứ 15” the rank.
final class Hanging {
    private Hanging() {}

    /// The ranks and shares of the claim, where and when it is.
    static Stream<Claim> of(Claim claim) {
        return claim.links().satellites().stream()
                .flatMap(satellite -> switch (satellite.kind()) {
                    case RANK -> Stream.of(claim(claim, satellite, Claim.Kind.RANK));
                    case SHARE_OF -> Stream.of(claim(claim, satellite, Claim.Kind.SHARE));
                    case YOY, VS_PLAN, VS_PREVIOUS, FROM_BASE, RATIO -> Stream.of();
                })
                .filter(each -> each.kind() != claim.kind());
    }

    private static Claim claim(Claim claim, Satellite satellite, Claim.Kind kind) {
        Amount amount = new Amount(
                satellite.value(),
                Optional.empty(),
                satellite.unit(),
                BigDecimal.ONE,
                Optional.empty(),
                satellite.bound());
        return new Claim(
                claim.mention(), kind, claim.subject(), amount, claim.setting(), new Claim.Links(List.of(), List.of()));
    }
}
