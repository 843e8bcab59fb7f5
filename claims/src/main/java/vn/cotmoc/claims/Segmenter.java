package vn.cotmoc.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.cotmoc.claims.Token.Kind;

/// Parts a text into paragraphs and sentences, and knows titles and questions.
///
/// A line that only wraps goes on; a blank line, a bullet, or a line after a full stop begins a paragraph. A paragraph
/// that asks the interviewee is a question as a whole.
final class Segmenter {
    private static final Set<String> ABBREVIATIONS =
            Set.of("tp", "tx", "tt", "ts", "ths", "gs", "pgs", "bs", "ks", "tr", "st", "vs", "mr", "ms", "tnhh");
    private static final Set<String> BULLETS = Set.of("-", "+", "*", "•", "·", "▪", "►", "●", "○", "➢");
    private static final Set<String> ASKED = Set.of("ông", "bà", "đồng chí", "anh", "chị");
    private static final int MOST_TOKENS = 300;
    private static final int WRAPPED = 60;
    private static final int TITLE_WORDS = 30;

    private final List<Sentence> sentences = new ArrayList<>();
    private int paragraph;

    private Segmenter() {}

    static List<Sentence> sentences(List<Token> tokens) {
        Segmenter segmenter = new Segmenter();
        List<List<Token>> paragraphs = segmenter.paragraphs(tokens);
        for (int i = 0; i < paragraphs.size(); i++) {
            segmenter.paragraph(paragraphs.get(i), i, paragraphs.size());
        }
        return segmenter.sentences;
    }

    private List<List<Token>> paragraphs(List<Token> tokens) {
        List<List<Token>> paragraphs = new ArrayList<>();
        List<Token> lines = new ArrayList<>();
        int lineStart = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.kind() != Kind.BREAK) {
                lines.add(token);
            } else {
                if (!lines.isEmpty() && parts(tokens, i, lineStart)) {
                    paragraphs.add(lines);
                    lines = new ArrayList<>();
                }
                lineStart = i + 1;
            }
        }
        if (!lines.isEmpty()) {
            paragraphs.add(lines);
        }
        return paragraphs;
    }

    /// Whether the line feed ends a paragraph.
    private static boolean parts(List<Token> tokens, int at, int lineStart) {
        if (at + 1 >= tokens.size() || tokens.get(at).is("\n\n") || at == lineStart) {
            return true;
        }
        Token before = tokens.get(at - 1);
        Token after = tokens.get(at + 1);
        boolean closed = before.isMark() && ".?!:;".contains(before.key());
        boolean wide = width(tokens, lineStart, at) >= WRAPPED;
        return closed || BULLETS.contains(after.key()) || !wide && (after.isCapital() || after.isNumber());
    }

    /// How wide the line is printed, however its letters and spaces are coded.
    private static int width(List<Token> tokens, int from, int end) {
        int width = 0;
        for (int i = from; i < end; i++) {
            width += tokens.get(i).key().length() + (tokens.get(i).spaced() ? 1 : 0);
        }
        return width;
    }

    private void paragraph(List<Token> tokens, int index, int count) {
        paragraph = index;
        List<Token> body = withoutNumbering(tokens);
        if (body.isEmpty()) {
            return;
        }
        if (asks(body)) {
            split(body, Sentence.Role.QUESTION);
        } else if (isTitle(body, index, count, body.size() < tokens.size())) {
            sentences.add(Sentence.of(body, Sentence.Role.TITLE, paragraph));
        } else {
            split(body, Sentence.Role.PROSE);
        }
    }

    /// Leaves out the bullet or number that a paragraph begins with: `-`, `1.`, `2)`, `a)`, `III.`
    private static List<Token> withoutNumbering(List<Token> tokens) {
        int from = 0;
        while (from < tokens.size() && BULLETS.contains(tokens.get(from).key())) {
            boolean negative = tokens.get(from).is("-")
                    && from + 1 < tokens.size()
                    && tokens.get(from + 1).isNumber()
                    && !tokens.get(from + 1).spaced();
            if (negative) {
                break;
            }
            from++;
        }
        if (from + 2 < tokens.size() && isNumbering(tokens.get(from), tokens.get(from + 1), tokens.get(from + 2))) {
            from += 2;
        }
        return tokens.subList(from, tokens.size());
    }

    private static boolean isNumbering(Token first, Token mark, Token next) {
        boolean short_ = first.text().length() <= 4
                && (first.isNumber()
                                && first.text().length() <= 5
                                && (first.small() >= 0 || first.text().contains("."))
                        || first.isWord()
                                && (first.text().length() == 1 || first.text().matches("[IVXL]+")));
        return short_ && !mark.spaced() && (mark.is(".") || mark.is(")") || mark.is("/")) && next.spaced();
    }

    private static boolean asks(List<Token> tokens) {
        if (!tokens.getLast().is("?")
                && !(tokens.size() > 1 && tokens.get(tokens.size() - 2).is("?"))) {
            return false;
        }
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean polite = tokens.get(i).is("thưa")
                    || tokens.get(i).is("xin")
                    || tokens.get(i).is("pv");
            if (polite || tokens.get(i).is("phóng") && tokens.get(i + 1).is("viên") || asked(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean asked(List<Token> tokens, int at) {
        return ASKED.contains(tokens.get(at).key())
                && (tokens.get(at + 1).is("có")
                        || tokens.get(at + 1).is("đánh")
                        || tokens.get(at + 1).is("cho"));
    }

    private boolean isTitle(List<Token> tokens, int index, int count, boolean numbered) {
        boolean open = !tokens.getLast().isMark()
                || tokens.getLast().is(")")
                || tokens.getLast().is("”");
        if (count < 2 || !open || tokens.size() > TITLE_WORDS) {
            return false;
        }
        boolean heads = index < 4
                && !sentences.isEmpty()
                && sentences.size() == index
                && sentences.getLast().role() == Sentence.Role.TITLE
                && !states(tokens);
        return index == 0 || isCapitals(tokens) || heads && !numbered;
    }

    /// Whether a percentage or an amount stands in it.
    private static boolean states(List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            boolean unit = tokens.get(i).is("%") || Lexicon.vietnamese().find(Sense.SCALE, tokens, i) != null;
            if (unit && tokens.get(i - 1).isNumber()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitals(List<Token> tokens) {
        int letters = 0;
        for (Token token : tokens) {
            if (token.isWord()) {
                letters++;
                if (!token.text().equals(token.text().toUpperCase(java.util.Locale.ROOT))) {
                    return false;
                }
            }
        }
        return letters >= 2;
    }

    private void split(List<Token> tokens, Sentence.Role role) {
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            boolean stop = ends(tokens, i, from);
            if (stop || i - from >= MOST_TOKENS) {
                add(tokens.subList(from, i + 1), stop && tokens.get(i).is("?") ? Sentence.Role.QUESTION : role);
                from = i + 1;
            }
        }
        add(tokens.subList(from, tokens.size()), role);
    }

    private void add(List<Token> tokens, Sentence.Role role) {
        if (!tokens.isEmpty()) {
            sentences.add(Sentence.of(tokens, role, paragraph));
        }
    }

    private static boolean ends(List<Token> tokens, int at, int from) {
        Token mark = tokens.get(at);
        if (!mark.isMark() || !".?!…".contains(mark.key()) || at == from) {
            return false;
        }
        if (at + 1 == tokens.size()) {
            return true;
        }
        Token before = tokens.get(at - 1);
        Token next = tokens.get(at + 1);
        if (mark.is(".") && (!next.spaced() || isAbbreviation(before, mark))) {
            return false;
        }
        return next.isCapital() || next.isNumber() || next.is("\"") || next.is("“") || next.is("-");
    }

    private static boolean isAbbreviation(Token before, Token mark) {
        return !mark.spaced()
                && (ABBREVIATIONS.contains(before.key())
                        || before.isWord() && before.text().length() == 1 && before.isCapital());
    }
}
