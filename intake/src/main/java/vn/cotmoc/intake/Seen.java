package vn.cotmoc.intake;

/// Fingerprints of the statements of a file with the rows that gave them: 12 bytes a slot, at most three quarters of
/// the slots in use, so about 200 MB for ten million rows.
final class Seen {
    private long[] marks = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /// Keeps the mark with its row, counted from 1; 0 where it is new, the row that gave it before otherwise.
    int put(long mark, int row) {
        if (size >= marks.length / 4 * 3) {
            grow();
        }
        int slot = slot(mark);
        if (rows[slot] != 0) {
            return rows[slot];
        }
        marks[slot] = mark;
        rows[slot] = row;
        size++;
        return 0;
    }

    private int slot(long mark) {
        int mask = marks.length - 1;
        int slot = (int) mark & mask;
        while (rows[slot] != 0 && marks[slot] != mark) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldMarks = marks;
        int[] oldRows = rows;
        marks = new long[oldMarks.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldMarks.length; i++) {
            if (oldRows[i] != 0) {
                int slot = slot(oldMarks[i]);
                marks[slot] = oldMarks[i];
                rows[slot] = oldRows[i];
            }
        }
    }
}
