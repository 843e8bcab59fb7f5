package vn.cotmoc.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a run printed, and the numbers to hold with what was measured.
final class Report {

    /// A number to hold: what, measured, the limit, and whether more is better.
    private record Hold(String what, double measured, String unit, double limit, boolean moreIsBetter) {
        boolean holds() {
            return moreIsBetter ? measured >= limit : measured <= limit;
        }
    }

    private final StringBuilder text = new StringBuilder();
    private final List<Hold> holds = new ArrayList<>();

    void line(String line) {
        System.out.println(line);
        text.append(line).append('\n');
    }

    void line(String format, Object... values) {
        line(String.format(Locale.ROOT, format, values));
    }

    /// Something that must be at most the limit.
    void atMost(String what, double measured, String unit, double limit) {
        hold(new Hold(what, measured, unit, limit, false));
    }

    /// Something that must be at least the limit.
    void atLeast(String what, double measured, String unit, double limit) {
        hold(new Hold(what, measured, unit, limit, true));
    }

    private void hold(Hold hold) {
        holds.add(hold);
        line(row(hold));
    }

    private static String row(Hold hold) {
        return String.format(
                Locale.ROOT,
                "  %-5s %-78s %12.2f %-8s %s %.2f",
                hold.holds() ? "holds" : "MISS",
                hold.what(),
                hold.measured(),
                hold.unit(),
                hold.moreIsBetter() ? ">=" : "<=",
                hold.limit());
    }

    void summary() {
        line("");
        line("[numbers to hold]");
        holds.forEach(hold -> line(row(hold)));
    }

    String text() {
        return text.toString();
    }
}
