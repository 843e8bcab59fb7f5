package vn.cotmoc.charts;

import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;

/// A promised value, and who promised it.
public record TargetValue(LocalText issuer, Figure.Known figure) {}
