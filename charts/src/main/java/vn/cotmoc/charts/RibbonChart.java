package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// What something was made of on the left, the thing itself, and what became of it on the right. A ribbon is as wide as
/// its share of where it comes from; one of unknown width is only outlined.
public record RibbonChart(Caption caption, LocalText middle, List<Ribbon> sources, List<Ribbon> outcomes)
        implements Chart {
    public RibbonChart {
        sources = List.copyOf(sources);
        outcomes = List.copyOf(outcomes);
    }

    @Override
    public Table table(Language language) {
        return Tables.of(this, language);
    }
}
