package vn.cotmoc.charts;

/// The colours of every chart: text, quiet lines, one accent for what happened and one for what was promised.
enum Ink {
    INK("--ink", "#16202a"),
    SOFT("--soft", "#5a6672"),
    LINE("--line", "#dfe4e8"),
    GROUND("--ground", "#ffffff"),
    TRACK("--track", "#e8edf0"),
    ACCENT("--accent", "#1d5b8c"),
    ACCENT_SOFT("--accent-soft", "#9db7cc"),
    TARGET("--target", "#a8481a");

    private final String property;
    private final String plain;

    Ink(String property, String plain) {
        this.property = property;
        this.plain = plain;
    }

    String property() {
        return property;
    }

    String plain() {
        return plain;
    }
}
