package vn.cotmoc.charts;

import java.util.List;

/// The colours of every chart: text, quiet lines, one accent for what happened and one for what was promised.
enum Ink {
    INK("--ink", "#16202a"),
    SOFT("--soft", "#5a6672"),
    LINE("--line", "#dfe4e8"),
    GROUND("--ground", "#ffffff"),
    TRACK("--track", "#e8edf0"),
    ACCENT("--accent", "#1d5b8c"),
    ACCENT_SOFT("--accent-soft", "#9db7cc"),
    TARGET("--target", "#a8481a"),
    STEP_1("--m1", "#e6eff6"),
    STEP_2("--m2", "#c9dceb"),
    STEP_3("--m3", "#a5c5de"),
    STEP_4("--m4", "#7dabce"),
    STEP_5("--m5", "#528eba"),
    STEP_6("--m6", "#2f6fa0"),
    STEP_7("--m7", "#15507f");

    private final String property;
    private final String plain;

    Ink(String property, String plain) {
        this.property = property;
        this.plain = plain;
    }

    /// From the least to the most, each step lighter or darker than the one before, so that print in grey keeps the
    /// order.
    static List<Ink> steps() {
        return List.of(STEP_1, STEP_2, STEP_3, STEP_4, STEP_5, STEP_6, STEP_7);
    }

    String property() {
        return property;
    }

    String plain() {
        return plain;
    }
}
