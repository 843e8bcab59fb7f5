package vn.cotmoc.claims;

import java.util.List;

/// A sentence, or what stands alone like one: a title, a bullet, a cell.
///
/// @param start where it begins in the text as it was given
/// @param end the first unit after it
/// @param role whether its numbers are claims or only say what others are about
/// @param paragraph the paragraph it belongs to, counted from 0
record Sentence(List<Token> tokens, int start, int end, Role role, int paragraph) {
    enum Role {
        PROSE,
        /// A heading: it gives period and place to what follows.
        TITLE,
        /// What an interviewer asks.
        QUESTION
    }

    Sentence {
        tokens = List.copyOf(tokens);
    }

    static Sentence of(List<Token> tokens, Role role, int paragraph) {
        return new Sentence(tokens, tokens.getFirst().start(), tokens.getLast().end(), role, paragraph);
    }
}
