package vn.cotmoc.ledger;

import java.util.Optional;
import java.util.Set;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Some rows of a restated slice that came about in one way.
sealed interface RestatedBlock permits MovedBlock, ListedBlock {

    int size();

    /// The periods that occur, each at least once.
    Set<Period> periods();

    /// The rows of these periods.
    RestatedBlock where(When when);

    PlaceId place(int row);

    Period period(int row);

    Cell cell(int row);

    Figure figure(int row);

    Exactness exactness(int row);

    /// Whether the row has a value without a hedge, which is then [#millionths].
    boolean isExact(int row);

    long millionths(int row);

    RestatedFigure get(int row);

    Optional<RestatedFigure.Group> group(int row);
}
