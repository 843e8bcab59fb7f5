package vn.cotmoc.intake;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Observation;

/// Reads who says what a row says, where it was read, and the words beside it.
final class Voices {
    private final Words words;
    private final Cells cells;
    private final String officeName;
    private final String originName;
    private final int officeColumn;
    private final int originColumn;
    private final int locatorColumn;
    private final int noteColumn;
    private final int valueColumn;

    /// An agency, and the source that tells of it.
    record Voice(Reading.Good<Words.Office> office, Words.Origin origin) {}

    /// @param officeName the column of the agency: reporter or issuer
    /// @param originName the column of the source: source or document
    Voices(Words words, Cells cells, String officeName, String originName) {
        this.words = words;
        this.cells = cells;
        this.officeName = officeName;
        this.originName = originName;
        officeColumn = cells.column(officeName);
        originColumn = cells.column(originName);
        locatorColumn = cells.column("locator");
        noteColumn = cells.column("note");
        valueColumn = cells.column("value");
    }

    int officeColumn() {
        return officeColumn;
    }

    /// The voice of the row; null, with findings, where the agency or the source is missing.
    @Nullable
    Voice read(Row row) {
        var office = cells.need(row, officeColumn, officeName, words.agencies);
        var origin = cells.need(row, originColumn, originName, words.sources);
        cells.checkText(row, locatorColumn);
        cells.checkText(row, noteColumn);
        return office == null || origin == null ? null : new Voice(office, origin.value());
    }

    Citation citation(Row row, Voice voice) {
        return new Citation(voice.origin().source(), optional(row.text(locatorColumn)), cells.at(row, valueColumn));
    }

    Observation.Remarks remarks(Row row, List<Comparison> stated) {
        String note = row.text(noteColumn);
        return note.isEmpty() && stated.isEmpty()
                ? Observation.Remarks.NONE
                : new Observation.Remarks(optional(note), stated);
    }

    /// As [#remarks], with words that stand before the note.
    Observation.Remarks remarks(Row row, String before, List<Comparison> stated) {
        Observation.Remarks plain = remarks(row, stated);
        return before.isEmpty()
                ? plain
                : new Observation.Remarks(
                        Optional.of(
                                before + plain.note().map(note -> " · " + note).orElse("")),
                        stated);
    }

    private static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
