package vn.cotmoc.charts;

/// The width that a chart is laid out for, in CSS pixels, 320 to 1600. The picture scales from there, but its
/// type scales with it, so a page offers [#NARROW] to telephones and [#WIDE] to others.
///
/// A [Sparkline] is always 96 pixels wide, and a [BulletBar] in a page fills its container.
public record Width(int pixels) {
    /// For telephones: 360 pixels.
    public static final Width NARROW = new Width(360);

    /// For a column of a page or a document: 720 pixels.
    public static final Width WIDE = new Width(720);

    private static final int LEAST = 320;
    private static final int MOST = 1600;

    public Width {
        if (pixels < LEAST || pixels > MOST) {
            throw new IllegalArgumentException("A chart is 320 to 1600 pixels wide, found " + pixels + ".");
        }
    }
}
