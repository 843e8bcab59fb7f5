package vn.cotmoc.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Figures that were computed one by one: by formulas, or by adding shorter periods up.
record ListedBlock(List<RestatedFigure> figures) implements RestatedBlock {

    @Override
    public int size() {
        return figures.size();
    }

    @Override
    public Set<Period> periods() {
        return figures.stream().map(figure -> figure.cell().period()).collect(Collectors.toSet());
    }

    @Override
    public RestatedBlock where(When when) {
        return new ListedBlock(figures.stream()
                .filter(figure -> when.holds(figure.cell().period()))
                .toList());
    }

    @Override
    public PlaceId place(int row) {
        return cell(row).place();
    }

    @Override
    public Period period(int row) {
        return cell(row).period();
    }

    @Override
    public Cell cell(int row) {
        return figures.get(row).cell();
    }

    @Override
    public Figure figure(int row) {
        return figures.get(row).figure();
    }

    @Override
    public Exactness exactness(int row) {
        return figures.get(row).exactness();
    }

    @Override
    public boolean isExact(int row) {
        return figure(row) instanceof Figure.Known known && known.bound() == Bound.Hedge.EXACT;
    }

    @Override
    public long millionths(int row) {
        return figure(row) instanceof Figure.Known known
                ? known.value().movePointRight(Figure.SCALE).longValueExact()
                : 0;
    }

    @Override
    public RestatedFigure get(int row) {
        return figures.get(row);
    }

    @Override
    public Optional<RestatedFigure.Group> group(int row) {
        return Optional.empty();
    }
}
