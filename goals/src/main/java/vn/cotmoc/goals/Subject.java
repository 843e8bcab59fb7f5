package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.PlaceId;

/// What is held against targets: the shown figure of an indicator at a place.
///
/// @param statement the recorded statement behind the shown figure, where it was recorded
/// @param stand the figure from the beginning of the year on, where the shown one is of a later part of it and all
/// parts
///     before it are known; the shown one otherwise
/// @param lastActual the figure of the last full year before
record Subject(
        Indicator indicator,
        PlaceId place,
        Optional<Shown> shown,
        Optional<Statement> statement,
        Optional<Stand> stand,
        Optional<BigDecimal> lastActual) {}
