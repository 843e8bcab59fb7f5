package vn.cotmoc.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cotmoc.claims.Token.Kind;

/// Cuts a text into tokens, in one pass.
///
/// A number keeps its separators, also spaces between groups of three digits (`1 234 567`). Letters right before
/// digits make a code (`m2`, `Km18`), unless they name a currency (`USD12`) or a post on a road (`km152`).
final class Lexer {
    private static final Pattern DATE = Pattern.compile("(\\d?\\d\\.)?[01]?\\d\\.(19|20|21)\\d\\d");
    private static final Pattern DAY = Pattern.compile("[0-3]?\\d\\.[01]?\\d");
    private static final Set<String> CURRENCIES =
            Set.of("usd", "vnd", "vnđ", "eur", "gbp", "inr", "rs", "aed", "jpy", "cny");

    private final PlainText text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean spaced = true;

    private Lexer(PlainText text) {
        this.text = text;
    }

    static List<Token> tokens(PlainText text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.step();
        }
        return lexer.tokens;
    }

    /// The keys of a phrase, as the tokens of a text have them.
    static List<String> keys(String phrase) {
        return tokens(PlainText.of(phrase)).stream().map(Token::key).toList();
    }

    private void step() {
        char letter = text.at(at);
        if (letter == ' ') {
            at++;
            spaced = true;
        } else if (letter == '\n') {
            lines();
        } else if (isDigit(letter)) {
            add(Kind.NUMBER, at, numberEnd());
        } else if (Character.isLetter(letter)) {
            word();
        } else {
            add(Kind.MARK, at, at + 1);
        }
    }

    private void lines() {
        int from = at;
        int count = 0;
        while (at < text.length() && (text.at(at) == '\n' || text.at(at) == ' ')) {
            count += text.at(at) == '\n' ? 1 : 0;
            at++;
        }
        tokens.add(new Token(Kind.BREAK, text.start(from), text.end(at - 1), "\n", count > 1 ? "\n\n" : "\n", true));
        spaced = true;
    }

    private void word() {
        int to = at;
        while (Character.isLetter(text.at(to))) {
            to++;
        }
        String letters = Syllable.key(text.cut(at, to));
        boolean post = letters.equals("km") && isDigit(text.at(to)) && isDigit(text.at(to + 1));
        if (!isDigit(text.at(to)) || post || CURRENCIES.contains(letters)) {
            add(Kind.WORD, at, to);
            return;
        }
        int digits = to;
        while (Character.isLetterOrDigit(text.at(to))) {
            to++;
        }
        boolean decimal = (text.at(to) == ',' || text.at(to) == '.') && isDigit(text.at(to + 1)) || text.at(to) == '%';
        boolean wordy = digits - at > 2 && Character.isLowerCase(text.at(digits - 1));
        if (decimal && wordy) {
            // tăng1,36%: a space is missing.
            add(Kind.WORD, at, digits);
            return;
        }
        add(Kind.CODE, at, to);
    }

    private int numberEnd() {
        int to = digits(at);
        boolean separated = false;
        while ((text.at(to) == '.' || text.at(to) == ',') && isDigit(text.at(to + 1))) {
            separated = true;
            to = digits(to + 1);
        }
        if (separated && isDate(text.cut(at, to))) {
            return digits(at);
        }
        return separated || to - at > 3 || text.at(at) == '0' ? to : spacedGroups(to);
    }

    /// 31.12.2030, tháng 7.2030, ngày 30.6: dots between the parts of a date.
    private boolean isDate(String printed) {
        boolean day = !tokens.isEmpty() && tokens.getLast().is("ngày");
        return DATE.matcher(printed).matches() || day && DAY.matcher(printed).matches();
    }

    /// Further groups of three digits after single spaces: `12 345`.
    private int spacedGroups(int first) {
        int to = first;
        while (text.at(to) == ' ' && isGroup(to + 1)) {
            to += 4;
        }
        return to > first && text.at(to) == ',' && isDigit(text.at(to + 1)) ? digits(to + 1) : to;
    }

    private boolean isGroup(int from) {
        return isDigit(text.at(from))
                && isDigit(text.at(from + 1))
                && isDigit(text.at(from + 2))
                && !Character.isLetterOrDigit(text.at(from + 3))
                && !(text.at(from + 3) == '.' && isDigit(text.at(from + 4)));
    }

    private int digits(int from) {
        int to = from;
        while (isDigit(text.at(to))) {
            to++;
        }
        return to;
    }

    private void add(Kind kind, int from, int to) {
        String cut = text.cut(from, to);
        String key = kind == Kind.WORD || kind == Kind.CODE ? Syllable.key(cut) : cut;
        tokens.add(new Token(kind, text.start(from), text.end(to - 1), cut, key, spaced));
        at = to;
        spaced = false;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
