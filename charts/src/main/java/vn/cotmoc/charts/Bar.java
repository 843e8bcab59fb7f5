package vn.cotmoc.charts;

import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;

/// A named figure in a ranking. Where some bars are emphasised, the others step back.
public record Bar(LocalText name, Figure figure, boolean emphasised) {

    /// A bar like the others.
    public static Bar of(LocalText name, Figure figure) {
        return new Bar(name, figure, false);
    }
}
