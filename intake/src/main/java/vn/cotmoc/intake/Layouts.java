package vn.cotmoc.intake;

import java.util.List;

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
            List.of("breakdown", "unit"));

    private Layouts() {}
}
