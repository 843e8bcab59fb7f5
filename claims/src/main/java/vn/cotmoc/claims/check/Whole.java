package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.claims.Claim;

/// A total of a text with the parts that it lists behind “trong đó”, “gồm”, “chia ra”.
record Whole(Claim total, List<Claim> parts) {
    private static final int MOST_PARTS = 12;
    private static final java.util.regex.Pattern OPENS = java.util.regex.Pattern.compile(
            "trong đó|bao gồm|gồm|chia ra",
            java.util.regex.Pattern.CASE_INSENSITIVE | java.util.regex.Pattern.UNICODE_CASE);

    Whole {
        parts = List.copyOf(parts);
    }

    /// Every list of at least two parts in the unit of the number before it, within one sentence.
    static List<Whole> of(String text, List<Claim> claims) {
        List<Whole> wholes = new ArrayList<>();
        for (int i = 0; i + 2 < claims.size(); i++) {
            Claim total = claims.get(i);
            Claim next = claims.get(i + 1);
            boolean opens = isLevel(total)
                    && total.mention().end() <= next.mention().start()
                    && OPENS.matcher(text.substring(
                                    total.mention().end(), next.mention().start()))
                            .find();
            List<Claim> parts = opens ? parts(text, total, claims.subList(i + 1, claims.size())) : List.of();
            if (parts.size() >= 2) {
                wholes.add(new Whole(total, parts));
            }
        }
        return wholes;
    }

    private static List<Claim> parts(String text, Claim total, List<Claim> after) {
        List<Claim> parts = new ArrayList<>();
        int end = total.mention().end();
        boolean opened = false;
        for (Claim claim : after) {
            String between = text.substring(
                    Math.min(end, claim.mention().start()), claim.mention().start());
            boolean list = !opened || !between.contains(";") || parts.isEmpty();
            boolean same = claim.mention().sentence().equals(total.mention().sentence());
            if (!same || opened && between.contains(")") || !list || parts.size() >= MOST_PARTS) {
                break;
            }
            opened |= OPENS.matcher(between).find();
            end = claim.mention().end();
            if (isLevel(claim) && claim.amount().unit().equals(total.amount().unit())) {
                parts.add(claim);
            }
        }
        return parts;
    }

    private static boolean isLevel(Claim claim) {
        return switch (claim.kind()) {
            case LEVEL, FROM_TO -> !claim.amount().unit().equals("%");
            case GROWTH, DELTA, SHARE, RANK, FRACTION, RANGE, RATE, PLAN_PERCENT -> false;
        };
    }

    BigDecimal sum() {
        return parts.stream().map(each -> each.amount().whole()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Whether some of the parts, at least two, or some without parts of others, add up to the total.
    boolean hasTree(BigDecimal reach) {
        BigDecimal target = total.amount().whole();
        int all = 1 << parts.size();
        for (int chosen = 1; chosen < all; chosen++) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                sum = (chosen >> i & 1) == 1 ? sum.add(parts.get(i).amount().whole()) : sum;
            }
            if (Integer.bitCount(chosen) >= 2 && sum.subtract(target).abs().compareTo(reach) <= 0) {
                return true;
            }
        }
        return false;
    }
}
