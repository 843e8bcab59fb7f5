package vn.cotmoc.claims;

import java.util.Locale;

/// How many things of one layer were found, found wrongly and missed.
public final class Score {
    private final String name;
    private int found;
    private int wrong;
    private int missed;

    Score(String name) {
        this.name = name;
    }

    void hit() {
        found++;
    }

    void wrong(int count) {
        wrong += count;
    }

    void miss(int count) {
        missed += count;
    }

    /// Counts an attribute of something that was found: a wrong one is also a missed one.
    void judge(boolean right) {
        found += right ? 1 : 0;
        wrong += right ? 0 : 1;
        missed += right ? 0 : 1;
    }

    public String name() {
        return name;
    }

    public int found() {
        return found;
    }

    public int wrong() {
        return wrong;
    }

    public int missed() {
        return missed;
    }

    public double precision() {
        return found + wrong == 0 ? 1 : (double) found / (found + wrong);
    }

    public double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%-28s P %.4f  R %.4f  F1 %.4f", name, precision(), recall(), f1());
    }
}
