package vn.cotmoc.goals;

import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Figure;

/// A count as a part of its whole: 105 of 181 communes. The whole is stated beside the figure, or recorded by the
/// indicator that counts it; the id leads to whichever it was.
public record Part(Figure.Known whole, FigureId wholeFrom, Figure share) {}
