package vn.cotmoc.geography;

import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// What a place was called, was, bore or belonged to for a while, without becoming another territory: a rename, a new
/// type (xã to phường), a new code and a new parent leave a series whole. Outside the validity of its attributions a
/// place has what its own row says.
///
/// @param validity a part of the validity of the place
/// @param legalBasis the act with the clause
public record Attribution(PlaceId place, Attribute attribute, Validity validity, Optional<String> legalBasis) {

    /// What may change without a new territory.
    public sealed interface Attribute {
        /// Whether the two cannot hold on one day.
        default boolean excludes(Attribute other) {
            return getClass() == other.getClass();
        }
    }

    /// Another name.
    public record Name(LocalText text) implements Attribute {}

    /// Another type, the Vietnamese word.
    public record Type(String text) implements Attribute {}

    /// Another code; the id of the place stays.
    public record BorneCode(String code) implements Attribute {}

    /// A parent in a hierarchy: instead of that of the place's row where it is the place's own hierarchy, else
    /// beside it.
    ///
    /// @param code the code of the parent, empty for none
    public record Parent(Code hierarchy, Optional<String> code) implements Attribute {
        @Override
        public boolean excludes(Attribute other) {
            return other instanceof Parent parent && hierarchy.equals(parent.hierarchy);
        }
    }
}
