package vn.cotmoc.intake;

import java.util.List;
import java.util.stream.Stream;

/// The columns of figures and of targets.
final class Layouts {
    static final Header.Layout FIGURES = new Header.Layout(
            List.of(
                    "indicator",
                    "place",
                    "period",
                    "measure",
                    "vintage",
                    "value",
                    "bound",
                    "reporter",
                    "source",
                    "locator",
                    "note"),
            List.of("breakdown", "unit", "stated"));
    /// The layout of figures in files that are no part of a pack: a place may also be written as people do.
    static final Header.Layout TABLES = new Header.Layout(
            FIGURES.required(),
            Stream.concat(FIGURES.optional().stream(), Stream.of("place_name", "place_in"))
                    .toList());

    static final Header.Layout TARGETS = new Header.Layout(
            List.of(
                    "indicator",
                    "place",
                    "period",
                    "value",
                    "bound",
                    "issuer",
                    "document",
                    "effective",
                    "shape",
                    "locator",
                    "note"),
            List.of("breakdown", "unit", "path", "baseline", "allocated_from"));

    private Layouts() {}
}
