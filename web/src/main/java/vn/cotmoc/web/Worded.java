package vn.cotmoc.web;

import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Words of a page, in both languages. `{0}`, `{1}` stand for values.
interface Worded {
    LocalText words();

    /// The text in the language, its placeholders replaced by the values in order.
    default String in(Language language, Object... values) {
        String text = words().in(language);
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }
}
