package vn.cotmoc.benchmarks.claims;

/// How many of all.
public record Share(int right, int all) {
    public static final Share NONE = new Share(0, 0);

    /// The share with one more that is right or wrong.
    public Share with(boolean one) {
        return new Share(right + (one ? 1 : 0), all + 1);
    }

    /// From 0 to 1; 1 where there was nothing to count.
    public double value() {
        return all == 0 ? 1 : (double) right / all;
    }
}
