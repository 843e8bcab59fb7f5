package vn.cotmoc.charts;

import vn.cotmoc.model.Language;

/// Writes one SVG text, an element a line. Elements take plain presentation attributes: documents know no CSS.
final class Svg {
    /// Body text in pixels. Never exactly 12, which one PDF renderer draws at a pixel.
    static final double TYPE = 12.5;

    private static final String FONTS = "'Noto Sans','Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif";
    private final StringBuilder out = new StringBuilder(4096);
    private final Palette palette;

    Svg(Palette palette) {
        this.palette = palette;
    }

    /// Opens a picture of fixed proportions.
    static Svg sized(Chart chart, Language language, Palette palette, double width, double height) {
        Svg svg = new Svg(palette);
        svg.head(language)
                .attribute("viewBox", "0 0 " + number(width) + " " + number(height))
                .attribute("width", number(width))
                .attribute("height", number(height))
                .open();
        svg.name(chart, language);
        return svg;
    }

    /// Opens a picture that fills the width of its container; its lengths along it are percentages.
    static Svg fluid(Chart chart, Language language, Palette palette, double height) {
        Svg svg = new Svg(palette);
        svg.head(language)
                .attribute("width", "100%")
                .attribute("height", number(height))
                .attribute("overflow", "visible")
                .open();
        svg.name(chart, language);
        return svg;
    }

    private Tag head(Language language) {
        Tag head = tag("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("role", "img")
                .attribute("lang", language.tag())
                .attribute("font-family", FONTS)
                .attribute("font-size", number(TYPE));
        return isPage() ? head.attribute("font-variant", "tabular-nums") : head;
    }

    private void name(Chart chart, Language language) {
        tag("title").text(chart.caption().title().in(language));
        tag("desc").text(chart.finding(language));
    }

    boolean isPage() {
        return palette == Palette.PAGE;
    }

    Tag tag(String name) {
        return new Tag(name);
    }

    void close(String name) {
        out.append("</").append(name).append(">\n");
    }

    /// The whole text, without a line end behind it.
    String finish() {
        return out + "</svg>";
    }

    /// A straight line.
    void line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        stroke(x1, y1, x2, y2, ink, width).end();
    }

    /// A dotted or dashed straight line.
    void line(double x1, double y1, double x2, double y2, Ink ink, double width, String dashes) {
        stroke(x1, y1, x2, y2, ink, width).attribute("stroke-dasharray", dashes).end();
    }

    private Tag stroke(double x1, double y1, double x2, double y2, Ink ink, double width) {
        return tag("line")
                .at("x1", x1)
                .at("y1", y1)
                .at("x2", x2)
                .at("y2", y2)
                .ink("stroke", ink)
                .at("stroke-width", width);
    }

    /// A text on its baseline.
    void text(Text text) {
        text.halo()
                .filter(ink -> !isPage())
                .ifPresent(ink -> text(text.tag(this).ink("stroke", ink), text));
        Tag tag = text.tag(this);
        text.halo().ifPresent(ink -> {
            if (isPage()) {
                tag.ink("stroke", ink).attribute("paint-order", "stroke");
            } else {
                tag.attribute("stroke", "none");
            }
        });
        text(tag, text);
    }

    private static void text(Tag tag, Text text) {
        if (text.halo().isPresent()) {
            tag.at("stroke-width", 3).attribute("stroke-linejoin", "round");
        }
        tag.text(text.words());
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return sign + whole + (rest == 0 ? "" : "." + rest);
    }

    /// The text for XML and HTML alike, without what XML 1.0 cannot hold.
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 8);
        text.codePoints().filter(Svg::isXml).forEach(point -> {
            switch (point) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }

    private static boolean isXml(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    /// An element being written.
    final class Tag {
        private final String name;

        private Tag(String name) {
            this.name = name;
            out.append('<').append(name);
        }

        Tag attribute(String key, String value) {
            out.append(' ').append(key).append("=\"").append(escape(value)).append('"');
            return this;
        }

        Tag at(String key, double value) {
            return attribute(key, number(value));
        }

        Tag percent(String key, double share) {
            return attribute(key, number(share * 100) + "%");
        }

        Tag ink(String key, Ink ink) {
            return attribute(key, palette.colour(ink));
        }

        void open() {
            out.append(">\n");
        }

        void end() {
            out.append("/>\n");
        }

        void text(String text) {
            out.append('>').append(escape(text)).append("</").append(name).append(">\n");
        }

        /// Ends the element with a native tooltip, in a page.
        void tip(String text) {
            if (isPage()) {
                out.append("><title>")
                        .append(escape(text))
                        .append("</title></")
                        .append(name)
                        .append(">\n");
            } else {
                end();
            }
        }
    }
}
