package vn.cotmoc.goals;

import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Figure;

/// What a projection that stands in the ledger says of meeting a target.
///
/// @param percent how likely the target is met, within 1 to 99: a model is never surer
/// @param median the middle of what is expected for the whole period
/// @param likely from the 10 % to the 90 % quantile
/// @param from the figure of the median
public record Chance(int percent, Figure.Known median, Figure.Known likely, FigureId from) {}
