package vn.cotmoc.benchmarks.claims;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.Satellite;

/// Changes one thing in a text and asks whether what is read changes by that and nothing else does.
public final class Mutations {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final ClaimReader reader;
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    public Mutations(ClaimReader reader) {
        this.reader = reader;
    }

    /// Changes every claim of the text, each alone.
    public void run(String text) {
        List<Claim> claims = reader.read(text);
        for (int i = 0; i < claims.size(); i++) {
            digit(text, claims, i);
            unit(text, claims, i);
            direction(text, claims, i);
        }
    }

    /// How many were followed, by the kind of the change.
    public Map<String, Share> shares() {
        return shares;
    }

    /// The changed words that were not followed.
    public List<String> wrong() {
        return wrong;
    }

    private void count(String what, boolean right, String words) {
        shares.put(what, shares.getOrDefault(what, Share.NONE).with(right));
        if (!right) {
            wrong.add(what + ": " + words);
        }
    }

    private static String put(String text, int from, int to, String words) {
        return text.substring(0, from) + words + text.substring(to);
    }

    private void digit(String text, List<Claim> claims, int index) {
        Claim claim = claims.get(index);
        boolean single = claim.amount().high().isEmpty()
                && claim.amount().of().isEmpty()
                && Character.isDigit(text.charAt(claim.mention().start()));
        if (!single) {
            return;
        }
        int at = claim.mention().start();
        char digit = text.charAt(at);
        char other = digit >= '6' ? (char) (digit - 4) : (char) (digit + 3);
        List<Claim> read = reader.read(put(text, at, at + 1, String.valueOf(other)));
        boolean followed = read.size() == claims.size()
                && read.get(index).amount().whole().compareTo(claim.amount().whole()) != 0
                && read.get(index).amount().unit().equals(claim.amount().unit())
                && othersStay(claims, read, index);
        count("first digit of a value", followed, claim.mention().sentence());
    }

    private void unit(String text, List<Claim> claims, int index) {
        Claim claim = claims.get(index);
        String mention = claim.mention().text();
        if (!mention.endsWith(" tỷ đồng") || claim.amount().high().isPresent()) {
            return;
        }
        int end = claim.mention().end();
        List<Claim> read = reader.read(put(text, end - "tỷ đồng".length(), end, "triệu đồng"));
        boolean followed = read.size() == claims.size()
                && read.get(index)
                                .amount()
                                .whole()
                                .multiply(THOUSAND)
                                .compareTo(claim.amount().whole())
                        == 0
                && othersStay(claims, read, index);
        count("triệu for tỷ", followed, claim.mention().sentence());
    }

    private void direction(String text, List<Claim> claims, int index) {
        Claim claim = claims.get(index);
        for (int i = 0; i < claim.links().satellites().size(); i++) {
            Satellite satellite = claim.links().satellites().get(i);
            if (satellite.kind() == Satellite.Kind.YOY && satellite.unit().equals("%")) {
                turn(text, claims, index, i);
            }
        }
    }

    private void turn(String text, List<Claim> claims, int index, int which) {
        Claim claim = claims.get(index);
        Satellite satellite = claim.links().satellites().get(which);
        String number = Fact.print(satellite.value().abs()) + "%";
        String verb = satellite.value().signum() < 0 ? "giảm " : "tăng ";
        String other = satellite.value().signum() < 0 ? "tăng " : "giảm ";
        int at = text.indexOf(verb + number);
        if (at < 0 || text.indexOf(verb + number, at + 1) >= 0) {
            return;
        }
        List<Claim> read = reader.read(put(text, at, at + verb.length(), other));
        Optional<Claim> same = read.size() == claims.size() ? Optional.of(read.get(index)) : Optional.empty();
        boolean followed = same.filter(each -> each.links().satellites().size() > which)
                .map(each -> each.links().satellites().get(which).value())
                .filter(value -> value.compareTo(satellite.value().negate()) == 0)
                .isPresent();
        count(
                "tăng and giảm exchanged",
                followed && othersStay(claims, read, index),
                claim.mention().sentence());
    }

    private static boolean othersStay(List<Claim> before, List<Claim> after, int index) {
        for (int i = 0; i < before.size(); i++) {
            if (i != index && !Told.of(before.get(i)).equals(Told.of(after.get(i)))) {
                return false;
            }
        }
        return true;
    }
}
