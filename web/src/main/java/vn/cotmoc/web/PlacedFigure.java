package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Figure;

/// A figure as a map shows it: of a place of the map's day, with how exactly it is known for that territory. What
/// the
/// ledger states of the place itself is exact; what was moved there from another geography says how well.
///
/// @param id the figure that stands in the ledger, if it is one
record PlacedFigure(Place place, Figure figure, Exactness exactness, Optional<FigureId> id) {

    /// Nothing is stated of the place.
    static PlacedFigure missing(Place place) {
        return new PlacedFigure(place, new Figure.Absent(Absence.NOT_REPORTED), Exactness.EXACT, Optional.empty());
    }

    /// What was stated of the place, or of the places that it was made of.
    static PlacedFigure of(Place place, RestatedFigure figure, LocalDate map) {
        return new PlacedFigure(place, figure.figure(), figure.exactness(), Optional.of(id(figure, map)));
    }

    /// The name of the figure: its own where it was stated of the place itself.
    static FigureId id(RestatedFigure figure, LocalDate map) {
        return figure.parts().stream()
                .filter(part -> part.cell().equals(figure.cell()))
                .flatMap(part -> part.id().stream())
                .findFirst()
                .orElseGet(() -> figure.id(map));
    }

    /// Whether it was made of figures of other places.
    boolean isMoved() {
        return id.filter(FigureId.Restated.class::isInstance).isPresent();
    }

    /// Whether the map has to say that the value is no plain sum.
    boolean isInexact() {
        return exactness != Exactness.EXACT && figure instanceof Figure.Known;
    }
}
