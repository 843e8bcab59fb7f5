package vn.cotmoc.model;

import java.text.Normalizer;

/// A label in Vietnamese and English, both in NFC. Neither is blank.
public record LocalText(String vi, String en) {
    public LocalText {
        vi = Normalizer.normalize(vi.strip(), Normalizer.Form.NFC);
        en = Normalizer.normalize(en.strip(), Normalizer.Form.NFC);
        if (vi.isEmpty() || en.isEmpty()) {
            throw new IllegalArgumentException(
                    "A label needs a Vietnamese and an English text, found \"" + vi + "\" and \"" + en + "\".");
        }
    }

    /// The text in the language.
    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }
}
