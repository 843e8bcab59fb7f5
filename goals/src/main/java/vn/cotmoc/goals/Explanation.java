package vn.cotmoc.goals;

import java.util.List;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.LocalText;

/// The arithmetic behind a shown result, in one plain sentence of each language, and the figures that enter it.
public record Explanation(LocalText sentence, List<FigureId> figures) {
    public Explanation {
        figures = List.copyOf(figures);
    }
}
