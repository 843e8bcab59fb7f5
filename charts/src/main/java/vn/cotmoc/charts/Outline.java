package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An area in pixels: closed outlines, filled by the even-odd rule.
record Outline(List<List<Shapes.Corner>> rings) {
    static Outline rectangle(double x, double y, double width, double height) {
        return new Outline(List.of(List.of(
                new Shapes.Corner(x, y),
                new Shapes.Corner(x + width, y),
                new Shapes.Corner(x + width, y + height),
                new Shapes.Corner(x, y + height))));
    }

    /// The path, in steps of tenths of a pixel. An outline that is too small for that becomes a speck, so that no
    /// island
    /// is lost.
    String path() {
        StringBuilder path = new StringBuilder();
        for (List<Shapes.Corner> ring : rings) {
            String before = path.toString();
            int corners = append(path, ring);
            if (corners < 3 && !ring.isEmpty()) {
                path.setLength(before.length());
                path.append('M')
                        .append(Svg.number(ring.getFirst().x()))
                        .append(' ')
                        .append(Svg.number(ring.getFirst().y()))
                        .append("h1.6v1.6h-1.6z");
            }
        }
        return path.toString();
    }

    private static int append(StringBuilder path, List<Shapes.Corner> ring) {
        long x = 0;
        long y = 0;
        int corners = 0;
        for (Shapes.Corner corner : ring) {
            long nextX = Math.round(corner.x() * 10);
            long nextY = Math.round(corner.y() * 10);
            if (corners > 0 && nextX == x && nextY == y) {
                continue;
            }
            path.append(corners == 0 ? 'M' : 'l').append(Svg.number((nextX - x) / 10.0));
            String down = Svg.number((nextY - y) / 10.0);
            path.append(down.startsWith("-") ? "" : " ").append(down);
            x = nextX;
            y = nextY;
            corners++;
        }
        path.append('z');
        return corners;
    }

    /// Parallel lines inside the area, so far apart, falling to the right for a slope of 1 and rising for -1.
    /// Computed,
    /// since a pattern would need an id.
    String hatch(double apart, int slope) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (List<Shapes.Corner> ring : rings) {
            for (Shapes.Corner corner : ring) {
                low = Math.min(low, corner.y() - slope * corner.x());
                high = Math.max(high, corner.y() - slope * corner.x());
            }
        }
        StringBuilder path = new StringBuilder();
        for (double at = Math.ceil(low / apart) * apart; at < high; at += apart) {
            List<Double> crossings = crossings(slope, at);
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                double from = crossings.get(i);
                double to = crossings.get(i + 1);
                if (to - from > 0.3) {
                    path.append('M').append(Svg.number(from)).append(' ').append(Svg.number(at + slope * from));
                    path.append('L').append(Svg.number(to)).append(' ').append(Svg.number(at + slope * to));
                }
            }
        }
        return path.toString();
    }

    /// Where the line y = slope·x + at crosses the outlines, by x.
    private List<Double> crossings(int slope, double at) {
        List<Double> crossings = new ArrayList<>();
        for (List<Shapes.Corner> ring : rings) {
            for (int i = 0; i < ring.size(); i++) {
                Shapes.Corner a = ring.get(i);
                Shapes.Corner b = ring.get((i + 1) % ring.size());
                double before = a.y() - slope * a.x() - at;
                double after = b.y() - slope * b.x() - at;
                if (before < 0 != after < 0) {
                    crossings.add(a.x() + (b.x() - a.x()) * before / (before - after));
                }
            }
        }
        crossings.sort(null);
        return crossings;
    }

    /// A point well inside the widest part at the height of the largest outline's middle, where a text that is so
    /// wide
    /// finds room.
    Optional<Shapes.Corner> room(double width) {
        double best = 0;
        double top = 0;
        double bottom = 0;
        for (List<Shapes.Corner> ring : rings) {
            double low = ring.stream().mapToDouble(Shapes.Corner::y).min().orElse(0);
            double high = ring.stream().mapToDouble(Shapes.Corner::y).max().orElse(0);
            if (high - low > best) {
                best = high - low;
                top = low;
                bottom = high;
            }
        }
        double widest = 0;
        Shapes.Corner found = new Shapes.Corner(0, 0);
        for (double share : new double[] {0.5, 0.4, 0.6, 0.3, 0.7}) {
            double y = top + (bottom - top) * share;
            List<Double> crossings = crossings(0, y);
            for (int i = 0; i + 1 < crossings.size(); i += 2) {
                double wide = crossings.get(i + 1) - crossings.get(i);
                if (wide > widest * 1.3) {
                    widest = wide;
                    found = new Shapes.Corner((crossings.get(i) + crossings.get(i + 1)) / 2, y);
                }
            }
        }
        return widest >= width && best >= width ? Optional.of(found) : Optional.empty();
    }
}
