package vn.cotmoc.benchmarks.claims;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.cotmoc.claims.Score;

/// How far F1 would move if other documents of the same sort had been marked: the middle 95 % of a thousand draws of
/// documents with replacement (percentile bootstrap, Efron 1979).
///
/// @param low the lower end, included
/// @param high the upper end, included
public record Spread(double low, double high) {
    private static final int DRAWS = 1000;

    /// @param documents the score of each document
    public static Spread of(List<Score> documents) {
        Random random = new Random(23);
        double[] values = new double[DRAWS];
        for (int i = 0; i < DRAWS; i++) {
            values[i] = draw(documents, random);
        }
        Arrays.sort(values);
        return new Spread(values[DRAWS / 40], values[DRAWS - 1 - DRAWS / 40]);
    }

    private static double draw(List<Score> documents, Random random) {
        long found = 0;
        long wrong = 0;
        long missed = 0;
        for (int i = 0; i < documents.size(); i++) {
            Score score = documents.get(random.nextInt(documents.size()));
            found += score.found();
            wrong += score.wrong();
            missed += score.missed();
        }
        return found == 0 ? 0 : 2.0 * found / (2 * found + wrong + missed);
    }
}
