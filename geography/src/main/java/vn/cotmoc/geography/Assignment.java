package vn.cotmoc.geography;

import java.util.Arrays;

/// The assignment problem: each row gets a column of its own so that the sum of costs is least. Shortest augmenting
/// paths with potentials, in the order of the rows, so the result is the same every time.
final class Assignment {
    private final double[][] costs;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    /// The row that holds the column; 0 for none, rows and columns being counted from 1 here.
    private final int[] holder;

    private Assignment(double[][] costs) {
        this.costs = costs;
        this.columns = costs[0].length;
        this.rowPotential = new double[costs.length + 1];
        this.columnPotential = new double[columns + 1];
        this.holder = new int[columns + 1];
    }

    /// The column of each row, counted from 0. There are at least as many columns as rows, and one row at least.
    static int[] least(double[][] costs) {
        Assignment assignment = new Assignment(costs);
        for (int row = 1; row <= costs.length; row++) {
            assignment.place(row);
        }
        int[] chosen = new int[costs.length];
        for (int column = 1; column <= assignment.columns; column++) {
            if (assignment.holder[column] > 0) {
                chosen[assignment.holder[column] - 1] = column - 1;
            }
        }
        return chosen;
    }

    private void place(int row) {
        int[] before = new int[columns + 1];
        double[] shortest = new double[columns + 1];
        boolean[] reached = new boolean[columns + 1];
        Arrays.fill(shortest, Double.POSITIVE_INFINITY);
        holder[0] = row;
        int at = 0;
        do {
            reached[at] = true;
            at = step(at, before, shortest, reached);
        } while (holder[at] != 0);
        while (at != 0) {
            holder[at] = holder[before[at]];
            at = before[at];
        }
    }

    /// Extends the shortest paths by one column, and gives that column.
    private int step(int at, int[] before, double[] shortest, boolean[] reached) {
        int row = holder[at];
        double least = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int column = 1; column <= columns; column++) {
            if (reached[column]) {
                continue;
            }
            double reduced = costs[row - 1][column - 1] - rowPotential[row] - columnPotential[column];
            if (reduced < shortest[column]) {
                shortest[column] = reduced;
                before[column] = at;
            }
            if (shortest[column] < least) {
                least = shortest[column];
                next = column;
            }
        }
        raise(least, shortest, reached);
        return next;
    }

    private void raise(double by, double[] shortest, boolean[] reached) {
        for (int column = 0; column <= columns; column++) {
            if (reached[column]) {
                rowPotential[holder[column]] += by;
                columnPotential[column] -= by;
            } else {
                shortest[column] -= by;
            }
        }
    }
}
