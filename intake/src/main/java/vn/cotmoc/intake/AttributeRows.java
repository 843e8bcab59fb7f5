package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cotmoc.geography.Attribution;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// Reads the rows of `place_attributes.csv`: what a place was called, was, bore and belonged to for a while.
final class AttributeRows {
    private static final String DATE = "a date, as 2025-07-01, or blank";

    static final Header.Layout LAYOUT = new Header.Layout(
            List.of("place_id", "attribute", "value"),
            List.of("value_en", "hierarchy", "valid_from", "valid_to", "legal_basis", "note"));

    private enum Kind {
        NAME,
        TYPE,
        CODE,
        PARENT
    }

    private AttributeRows() {}

    static Optional<Attribution> read(Fields fields) {
        var id = fields.value("place_id", "the id of a place, as 06040@2024-12-01 or 20@", PlaceId::parse);
        var kind = fields.value("attribute", "one of name, type, code, parent", AttributeRows::kind);
        var attribute = kind.flatMap(each -> attribute(each, fields));
        var from = fields.findValue("valid_from", DATE, LocalDate::parse);
        var to = fields.findValue("valid_to", DATE, LocalDate::parse);
        return fields.isSound()
                ? Optional.of(new Attribution(
                        id.orElseThrow(), attribute.orElseThrow(), new Validity(from, to), fields.find("legal_basis")))
                : Optional.empty();
    }

    private static Kind kind(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return Kind.valueOf(text.toUpperCase(Locale.ROOT));
    }

    private static Optional<Attribution.Attribute> attribute(Kind kind, Fields fields) {
        return switch (kind) {
            case NAME -> {
                var vi = fields.text("value");
                var en = fields.text("value_en");
                yield vi.flatMap(a -> en.map(b -> new Attribution.Name(new LocalText(a, b))));
            }
            case TYPE -> fields.text("value").map(Attribution.Type::new);
            case CODE -> fields.text("value").map(Attribution.BorneCode::new);
            // A blank parent says that the place belongs to nothing then.
            case PARENT ->
                fields.value("hierarchy", Words.CODE, Code::parse)
                        .map(hierarchy -> new Attribution.Parent(hierarchy, fields.find("value")));
        };
    }
}
