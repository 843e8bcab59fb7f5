package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.cotmoc.model.Bound;

/// The small marks that every kind of chart shares: dots, squares, arrows and brackets. Drawn, so that no font is
/// needed.
final class Shapes {
    /// How far an arrow reaches from the middle of its point.
    static final double ARROW = 15;

    private Shapes() {}

    /// Which sign a bound asks for.
    enum Sign {
        NONE,
        UP,
        DOWN,
        ABOUT,
        RANGE;

        static Sign of(Bound bound) {
            return switch (bound) {
                case Bound.UpTo(BigDecimal _) -> RANGE;
                case Bound.Hedge hedge ->
                    switch (hedge) {
                        case EXACT -> NONE;
                        case ABOUT -> ABOUT;
                        case MORE_THAN, AT_LEAST -> UP;
                        case NEARLY, LESS_THAN, AT_MOST -> DOWN;
                    };
            };
        }
    }

    /// A corner of a path.
    record Corner(double x, double y) {}

    static String path(List<Corner> corners) {
        return IntStream.range(0, corners.size())
                .mapToObj(i -> (i == 0 ? "M" : "L")
                        + Svg.number(corners.get(i).x()) + " "
                        + Svg.number(corners.get(i).y()))
                .collect(Collectors.joining());
    }

    static void line(Svg svg, List<Corner> corners, Ink ink, double width, String dashes) {
        Svg.Tag tag = svg.tag("path")
                .attribute("d", path(corners))
                .attribute("fill", "none")
                .ink("stroke", ink)
                .at("stroke-width", width)
                .attribute("stroke-linejoin", "round")
                .attribute("stroke-linecap", "round");
        if (!dashes.isEmpty()) {
            tag.attribute("stroke-dasharray", dashes);
        }
        tag.end();
    }

    /// A dashed line that stands back.
    static void faint(Svg svg, List<Corner> corners, Ink ink) {
        svg.tag("path")
                .attribute("d", path(corners))
                .attribute("fill", "none")
                .ink("stroke", ink)
                .attribute("stroke-width", "1.3")
                .attribute("stroke-opacity", "0.5")
                .attribute("stroke-dasharray", "4 4")
                .end();
    }

    /// A round point, hollow or filled.
    static Svg.Tag dot(Svg svg, double x, double y, Ink ink, boolean hollow) {
        return svg.tag("circle")
                .at("cx", x)
                .at("cy", y)
                .at("r", 3.4)
                .ink("fill", hollow ? Ink.GROUND : ink)
                .ink("stroke", ink)
                .at("stroke-width", 1.8);
    }

    /// A square point, hollow or filled.
    static Svg.Tag square(Svg svg, double x, double y, Ink ink, boolean hollow) {
        return svg.tag("rect")
                .at("x", x - 3)
                .at("y", y - 3)
                .attribute("width", "6")
                .attribute("height", "6")
                .ink("fill", hollow ? Ink.GROUND : ink)
                .ink("stroke", ink)
                .at("stroke-width", 1.6);
    }

    /// The sign of a bound around a point that reaches so far to its sides. A range is drawn by its own scale, not
    /// here.
    static void sign(Svg svg, double x, double y, Sign sign, Ink ink, double reach) {
        switch (sign) {
            case UP -> arrow(svg, x, y, -1, ink);
            case DOWN -> arrow(svg, x, y, 1, ink);
            case ABOUT -> {
                bracket(svg, x - reach, y, -1, ink);
                bracket(svg, x + reach, y, 1, ink);
            }
            case NONE, RANGE -> {
                return;
            }
        }
    }

    private static void arrow(Svg svg, double x, double y, int way, Ink ink) {
        double tip = y + way * ARROW;
        double wing = tip - way * 3.5;
        String d = "M" + Svg.number(x) + " " + Svg.number(y + way * 5) + "V" + Svg.number(tip) + "M" + Svg.number(x - 3)
                + " " + Svg.number(wing) + "L" + Svg.number(x) + " " + Svg.number(tip) + "L" + Svg.number(x + 3) + " "
                + Svg.number(wing);
        thin(svg, d, ink);
    }

    private static void bracket(Svg svg, double x, double y, int side, Ink ink) {
        String d = "M" + Svg.number(x) + " " + Svg.number(y - 5) + "Q" + Svg.number(x + side * 3.5) + " "
                + Svg.number(y) + " " + Svg.number(x) + " " + Svg.number(y + 5);
        thin(svg, d, ink);
    }

    /// A line between two values with a cap at each end.
    static void whisker(Svg svg, double x, double low, double high, Ink ink) {
        String d = "M" + Svg.number(x) + " " + Svg.number(low) + "V" + Svg.number(high) + "M" + Svg.number(x - 5) + " "
                + Svg.number(low) + "h10M" + Svg.number(x - 5) + " " + Svg.number(high) + "h10";
        thin(svg, d, ink);
    }

    private static void thin(Svg svg, String d, Ink ink) {
        svg.tag("path")
                .attribute("d", d)
                .attribute("fill", "none")
                .ink("stroke", ink)
                .at("stroke-width", 1.6)
                .attribute("stroke-linecap", "round")
                .end();
    }
}
