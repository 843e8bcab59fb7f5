package vn.cotmoc.charts;

/// Where a picture will stand, and so how its colours are written.
public enum Palette {
    /// In an HTML page: custom properties with fallbacks (`--ink`, `--soft`, `--line`, `--ground`, `--track`,
    /// `--accent`, `--accent-soft`, `--target`, and `--m1` to `--m7` for the classes of a map), so that dark and
    /// print styles reach the picture, and a small native tooltip on every point.
    PAGE,
    /// In PDF or DOCX: plain colours and presentation attributes only.
    DOCUMENT;

    String colour(Ink ink) {
        return switch (this) {
            case PAGE -> "var(" + ink.property() + "," + ink.plain() + ")";
            case DOCUMENT -> ink.plain();
        };
    }
}
