package vn.cotmoc.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Restated;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Vintage;

/// A figure on the map of a day, with everything that it was made of.
///
/// @param cell what it is about, the place as it stands on the map
/// @param figure the figure, or why there is none: incomplete where a part has none, undefined where a part of a place
///     is not known or the indicator cannot be moved
/// @param vintage the least ripe one of its parts
/// @param exactness how well the parts of places are known
/// @param coverage how many of its parts have a figure
/// @param parts what it was made of, in the order of places
public record RestatedFigure(
        Cell cell, Figure figure, Vintage vintage, Exactness exactness, Restated.Coverage coverage, List<Part> parts) {

    public RestatedFigure {
        parts = List.copyOf(parts);
    }

    /// A figure that went in: that of a place as it was stated, that of a shorter period on the same map, or an input
    /// of a
    /// formula on the same map.
    ///
    /// @param cell what it is about
    /// @param id its name; empty where there is no figure
    /// @param figure the figure; absent as not reported where there is none
    /// @param weight how much of it went in, 1 for all; empty where that is not known
    /// @param exactness how the weight is known
    /// @param acts the changes by which the one place came to be part of the other, in their order; none where it
    ///     continued
    public record Part(
            Cell cell,
            Optional<FigureId> id,
            Figure figure,
            Optional<BigDecimal> weight,
            Exactness exactness,
            List<Lineage> acts) {
        public Part {
            acts = List.copyOf(acts);
        }
    }

    /// The smallest group of places of the map that holds one place and has an exact figure.
    public record Group(List<PlaceId> places, Figure figure) {
        public Group {
            places = List.copyOf(places);
        }
    }

    /// A figure that has no place on the map, or not all of it: its place ended and nothing says what became of it.
    public record Lost(Cell cell, FigureId.Recorded id, Figure figure) {}

    /// The name of the figure on the map of the day.
    public FigureId.Restated id(LocalDate map) {
        return new FigureId.Restated(cell, map);
    }
}
