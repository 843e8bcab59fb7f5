package vn.cotmoc.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Spelling;
import vn.cotmoc.model.Unit;

/// Finds the codes that the labels of a table stand for. A label that names nothing is given back as it is, and what
/// names several things is refused with all of them; nothing is guessed.
final class Labels {
    private final Catalogue catalogue;
    private final Map<String, Reading<String>> indicators = new HashMap<>();

    Labels(Words words) {
        this.catalogue = words.catalogue();
    }

    String period(String text) {
        if (text.endsWith(SheetRow.DATE_MARK)) {
            return text;
        }
        try {
            return Period.parse(text).toString();
        } catch (IllegalArgumentException e) {
            return HumanPeriod.find(text).map(Period::toString).orElse(text);
        }
    }

    String unit(String text) {
        String form = Spelling.normal(text);
        List<Code> found = catalogue.units().values().stream()
                .filter(unit -> Spelling.normal(unit.name().vi()).equals(form)
                        || Spelling.normal(unit.name().en()).equals(form))
                .map(Unit::code)
                .toList();
        return found.size() == 1 ? found.getFirst().text() : text;
    }

    String agency(String text) {
        String form = Spelling.normal(text);
        List<Code> found = catalogue.agencies().values().stream()
                .filter(agency -> Spelling.normal(agency.name().vi()).equals(form)
                        || Spelling.normal(agency.name().en()).equals(form))
                .map(Agency::code)
                .toList();
        return found.size() == 1 ? found.getFirst().text() : text;
    }

    Reading<String> indicator(String text) {
        return indicators.computeIfAbsent(text, this::findIndicator);
    }

    private Reading<String> findIndicator(String text) {
        if (Code.isCode(text) && catalogue.indicators().containsKey(Code.parse(text))) {
            return new Reading.Good<>(text, 0);
        }
        String form = Spelling.normal(text);
        List<String> found = catalogue.indicators().values().stream()
                .filter(each ->
                        Words.names(each).anyMatch(name -> Spelling.normal(name).equals(form)))
                .map(Indicator::code)
                .map(Code::text)
                .toList();
        return only(text, found);
    }

    private static Reading<String> only(String text, List<String> found) {
        return switch (found.size()) {
            case 0 -> new Reading.Good<>(text, 0);
            case 1 -> new Reading.Good<>(found.getFirst(), 0);
            default ->
                Reading.bad(
                        RowDefect.AMBIGUOUS_INDICATOR,
                        "one of " + String.join(", ", found),
                        "Write the code in the table, or say under labels in the mapping which one is meant.");
        };
    }
}
