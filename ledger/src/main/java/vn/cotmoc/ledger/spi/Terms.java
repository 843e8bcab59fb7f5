package vn.cotmoc.ledger.spi;

import java.util.List;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The dictionary of a store: dense numbers from 0 for indicators, breakdowns, places, periods, agencies and sources.
/// A number, once given, keeps its meaning. Safe for concurrent reading; a view only grows.
public interface Terms {

    /// The number of an indicator that is not in the dictionary, as of any other unknown term.
    int UNKNOWN = -1;

    Code indicator(int number);

    Breakdown breakdown(int number);

    PlaceId place(int number);

    Period period(int number);

    Code agency(int number);

    Code source(int number);

    /// The number of the indicator, or [#UNKNOWN].
    int find(Code indicator);

    /// The number of the breakdown, or [#UNKNOWN].
    int find(Breakdown breakdown);

    /// The number of the place, or [#UNKNOWN].
    int find(PlaceId place);

    /// Every period in the dictionary, by number.
    List<Period> periods();

    /// How many places there are; their numbers lie below.
    int placeCount();
}
