/// The shapes of places, from files that users import: read, matched to places by code, checked, simplified and
/// kept.
///
/// Why: boundaries have licences of their own and change with the places, so none are shipped; a file is read as
/// if it
/// were wrong, and every defect is a [vn.cotmoc.model.Finding] whose row is the number of the feature. Invariants:
/// no
/// shape is matched by a name; a day is never guessed; neighbours keep one border between them after
/// simplification;
/// no part of a shape is dropped. Inside, coordinates are whole millionths of a degree (11 cm), so equal points are
/// equal numbers.
@NullMarked
package vn.cotmoc.geography.boundaries;

import org.jspecify.annotations.NullMarked;
