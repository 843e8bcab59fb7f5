package vn.cotmoc.web;

import vn.cotmoc.geography.Lineage;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Source;

/// The names of things; what the catalogue does not know is called by its code.
final class Names {
    private Names() {}

    /// The name of the pack inside a sentence: “tỉnh Lạng Sơn”.
    static String pack(Catalogue catalogue, Language language) {
        String name = catalogue.pack().name().in(language);
        return switch (language) {
            case VI -> name.replaceFirst("^Tỉnh ", "tỉnh ").replaceFirst("^Thành phố ", "thành phố ");
            case EN -> name;
        };
    }

    static String agency(Catalogue catalogue, Code code, Language language) {
        var agency = catalogue.agencies().get(code);
        return agency == null ? code.text() : agency.name().in(language);
    }

    static LocalText agency(Catalogue catalogue, Code code) {
        return new LocalText(agency(catalogue, code, Language.VI), agency(catalogue, code, Language.EN));
    }

    static String indicator(Catalogue catalogue, Code code, Language language) {
        return catalogue
                .findIndicator(code)
                .map(each -> each.name().in(language))
                .orElse(code.text());
    }

    static String source(Catalogue catalogue, Code code) {
        Source source = catalogue.sources().get(code);
        return source == null ? code.text() : source.title();
    }

    static String place(Ledger ledger, PlaceId place, Language language) {
        return ledger.geography()
                .find(place)
                .map(each -> each.name().in(language))
                .orElse(place.toString());
    }

    /// The part in words; empty for the total.
    static String part(Catalogue catalogue, Breakdown part, Language language) {
        return catalogue.pack().parts().of(part, language);
    }

    static String level(Code level, Language language) {
        return switch (level.text()) {
            case "country" -> Text.LEVEL_COUNTRY.in(language);
            case "province" -> Text.LEVEL_PROVINCE.in(language);
            case "district" -> Text.LEVEL_DISTRICT.in(language);
            case "commune" -> Text.LEVEL_COMMUNE.in(language);
            case "gate" -> Text.LEVEL_GATE.in(language);
            case "zone" -> Text.LEVEL_ZONE.in(language);
            case "project" -> Text.LEVEL_PROJECT.in(language);
            case "office" -> Text.LEVEL_OFFICE.in(language);
            default -> level.text();
        };
    }

    static String change(Lineage.Kind kind, Language language) {
        Text text = switch (kind) {
            case MERGE -> Text.MERGE;
            case TAKE_OVER -> Text.TAKE_OVER;
            case SPLIT -> Text.SPLIT;
            case SPLIT_OFF -> Text.SPLIT_OFF;
            case TRANSFER -> Text.TRANSFER;
            case RENAME -> Text.RENAME;
            case RECODE -> Text.RECODE;
            case ABOLISH -> Text.ABOLISH;
            case CREATE -> Text.CREATE;
            case CONTINUE -> Text.CONTINUE;
        };
        return text.in(language);
    }
}
