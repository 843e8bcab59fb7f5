package vn.cotmoc.goals;

import java.util.Optional;

/// What else says how a period may end: how past years ran, and a projection.
record Signs(Optional<Profile> profile, Optional<Projection> projection) {
    static final Signs NONE = new Signs(Optional.empty(), Optional.empty());
}
