package vn.cotmoc.web;

import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Source;

/// The names of things; what the catalogue does not know is called by its code.
final class Names {
    private Names() {}

    static String agency(Catalogue catalogue, Code code, Language language) {
        var agency = catalogue.agencies().get(code);
        return agency == null ? code.text() : agency.name().in(language);
    }

    static String indicator(Catalogue catalogue, Code code, Language language) {
        return catalogue.findIndicator(code).map(each -> each.name().in(language)).orElse(code.text());
    }

    static String source(Catalogue catalogue, Code code) {
        Source source = catalogue.sources().get(code);
        return source == null ? code.text() : source.title();
    }

    static String place(Ledger ledger, PlaceId place, Language language) {
        return ledger.geography().find(place).map(each -> each.name().in(language)).orElse(place.toString());
    }
}
