package vn.cotmoc.intake;

import java.text.Normalizer;
import java.util.Locale;

/// The form in which names are compared: without regard to case, spaces, kinds of apostrophe and dash, Unicode form,
/// and to which vowel of a syllable bears the tone mark (`hòa`, `hoà`).
final class NameForm {
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private NameForm() {}

    static String of(String name) {
        StringBuilder form = new StringBuilder(name.length() + 4);
        StringBuilder tones = new StringBuilder(2);
        String letters = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < letters.length(); i++) {
            char c = plain(letters.charAt(i));
            if (TONES.indexOf(c) >= 0) {
                tones.append(c);
                continue;
            }
            boolean inWord = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            if (!inWord) {
                form.append(tones);
                tones.setLength(0);
            }
            if (c != ' ' || (!form.isEmpty() && form.charAt(form.length() - 1) != ' ')) {
                form.append(c);
            }
        }
        return form.append(tones).toString().strip();
    }

    private static char plain(char c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        return switch (c) {
            case '\u2019', '\u2018', '\u02bc', '`' -> '\'';
            case '\u2013', '\u2014', '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }
}
