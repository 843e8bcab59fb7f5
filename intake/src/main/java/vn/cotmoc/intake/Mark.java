package vn.cotmoc.intake;

/// Fingerprints of 64 bits.
final class Mark {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Mark() {}

    static long of(String text) {
        long mark = PRIME;
        for (int i = 0; i < text.length(); i++) {
            mark = (mark ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(mark);
    }

    /// The fingerprint of a sequence, from that of its beginning and that of its next part.
    static long and(long mark, long next) {
        return mix(mark * 31 + next);
    }

    /// The finaliser of SplitMix64 (Steele, Lea and Flood 2014).
    private static long mix(long mark) {
        long z = mark + PRIME;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
