package vn.cotmoc.exchange.sdmx;

import java.util.function.IntUnaryOperator;

/// Orders rows by several ranks in linear time, the last rank given being the one that counts most; rows that are
/// alike keep their order.
final class Order {
    private int[] rows;

    /// So many rows, in the order in which they come.
    Order(int size) {
        rows = new int[size];
        java.util.Arrays.setAll(rows, row -> row);
    }

    /// Orders by the rank, which lies from 0 to below the bound.
    Order by(IntUnaryOperator rank, int bound) {
        int[] starts = new int[bound + 1];
        for (int row : rows) {
            starts[rank.applyAsInt(row) + 1]++;
        }
        for (int i = 1; i <= bound; i++) {
            starts[i] += starts[i - 1];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[starts[rank.applyAsInt(row)]++] = row;
        }
        rows = sorted;
        return this;
    }

    int[] rows() {
        return rows;
    }
}
