package vn.cotmoc.benchmarks.claims;

import java.util.List;
import java.util.regex.Pattern;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.Evaluation;
import vn.cotmoc.claims.Marked;

/// How texts were read, and how many numbers stand in them.
public final class Tally {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*");

    private final Evaluation evaluation;
    private int texts;
    private long numbers;

    public Tally(Evaluation evaluation) {
        this.evaluation = evaluation;
    }

    /// Counts one text.
    public void add(Marked marked, List<Claim> claims) {
        texts++;
        numbers += NUMBER.matcher(marked.text()).results().count();
        evaluation.add(marked, claims);
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    public int texts() {
        return texts;
    }

    /// False claims in a thousand runs of digits.
    public double falsePerThousand() {
        return numbers == 0 ? 0 : 1000.0 * evaluation.values().wrong() / numbers;
    }
}
