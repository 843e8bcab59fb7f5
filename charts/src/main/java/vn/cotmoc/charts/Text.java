package vn.cotmoc.charts;

import java.util.Optional;

/// A line of text to be drawn: its words, where its anchor stands on the baseline, and its look. A halo in
/// the colour of what lies below keeps it readable above lines.
record Text(String words, double x, double y, Anchor anchor, Look look, Optional<Ink> halo) {

    /// Which end of the text stands at x.
    enum Anchor {
        START,
        MIDDLE,
        END;

        String svg() {
            return switch (this) {
                case START -> "start";
                case MIDDLE -> "middle";
                case END -> "end";
            };
        }
    }

    /// Colour and weight.
    record Look(Ink ink, boolean bold) {
        static final Look QUIET = new Look(Ink.SOFT, false);
        static final Look PLAIN = new Look(Ink.INK, false);
        static final Look STRONG = new Look(Ink.INK, true);
    }

    /// Above and below the baseline, in pixels.
    static final double ASCENT = 11;

    static final double DESCENT = 3.5;

    Text(String words, double x, double y, Anchor anchor, Look look) {
        this(words, x, y, anchor, look, Optional.empty());
    }

    static double width(String words, boolean bold) {
        return Metrics.width(words, Svg.TYPE, bold);
    }

    Box box() {
        double width = width(words, look.bold());
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        return new Box(left, y - ASCENT, left + width, y + DESCENT);
    }

    Svg.Tag tag(Svg svg) {
        Svg.Tag tag = svg.tag("text").at("x", x).at("y", y).ink("fill", look.ink());
        if (anchor != Anchor.START) {
            tag.attribute("text-anchor", anchor.svg());
        }
        return look.bold() ? tag.attribute("font-weight", "700") : tag;
    }
}
