/// Charts as values, and the one way to draw them: a [Chart] says what is shown, and gives an SVG text for a
/// page or a document, the table behind it and a sentence for those who do not see it.
///
/// Why: pages, PDF and DOCX must show the same picture, at 360 pixels as at 720, without a script, a web font
/// or a charting library. A [Sheet] is a chart that stands alone, and [Png] makes pixels of one. Invariants: drawing is
/// pure and reads no clock, file, locale or network; the same
/// chart gives the same text; nothing in the picture is missing from the table; two labels never overlap;
/// colour is never the only sign; what was not measured is not joined by a line.
@NullMarked
package vn.cotmoc.charts;

import org.jspecify.annotations.NullMarked;
