package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A direct label of one to four lines: the name quiet in the colour of what it names, the value strong.
record Block(List<String> names, String value, Ink ink) {
    static final double LEADING = 15;

    /// The lines of a name are no wider than this.
    static Block of(String name, String value, Ink ink, double widest) {
        List<String> names = name.isEmpty() ? List.of() : Metrics.wrap(name, Svg.TYPE, false, widest, 3);
        return new Block(names, value, ink);
    }

    double width() {
        double name = names.stream()
                .mapToDouble(line -> Text.width(line, false))
                .max()
                .orElse(0);
        return Math.max(name, Text.width(value, true));
    }

    double height() {
        return LEADING * (names.size() + 1);
    }

    /// The lines with the block's top at y.
    List<Text> at(double x, double top, Text.Anchor anchor, boolean halo) {
        List<Text> lines = new ArrayList<>();
        Optional<Ink> around = halo ? Optional.of(Ink.GROUND) : Optional.empty();
        double y = top + Text.ASCENT;
        for (String name : names) {
            lines.add(new Text(name, x, y, anchor, new Text.Look(ink, false), around));
            y += LEADING;
        }
        lines.add(new Text(value, x, y, anchor, new Text.Look(ink, !names.isEmpty()), around));
        return lines;
    }
}
