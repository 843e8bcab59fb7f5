package vn.cotmoc.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/// What a person says of a doubt or a contradiction: words that explain it, kept with the figures in the log.
///
/// @param subject the id of what is explained: lower-case letters, digits and `-`, 100 at most
/// @param words the explanation, without spaces at its ends, 1 to 2,000 characters
/// @param by who says so, on one line, 1 to 200 characters
/// @param at the instant of recording
/// @param revision the batch that brought it
public record Mark(String subject, String words, String by, Instant at, long revision) {
    private static final String FOLDER = "marks/";
    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_NAME = 200;

    public Mark {
        requireSubject(subject);
        requireText("words", words, LONGEST_WORDS);
        requireText("name", by, LONGEST_NAME);
        if (by.lines().count() != 1) {
            throw new IllegalArgumentException("A name stands on one line, found \"" + by + "\".");
        }
    }

    private static void requireSubject(String subject) {
        if (!subject.matches("[a-z0-9][a-z0-9-]{0,99}")) {
            throw new IllegalArgumentException(
                    "\"" + subject + "\" is not the id of anything that can be marked; ids are of lower-case letters, "
                            + "digits and -.");
        }
    }

    private static void requireText(String what, String text, int longest) {
        if (text.isBlank() || !text.equals(text.strip()) || text.length() > longest) {
            throw new IllegalArgumentException("\"" + text + "\" cannot be the " + what
                    + " of a mark, which needs 1 to " + longest + " characters and no space at its ends.");
        }
    }

    /// Whether the document is a mark and defines no word.
    public static boolean isMark(Batch.Document document) {
        return document.name().startsWith(FOLDER);
    }

    /// The form in which the log keeps it: a document named after the subject, the name on the first line, the words
    /// on those that follow.
    Batch.Document toDocument() {
        return new Batch.Document(FOLDER + subject, (by + "\n" + words).getBytes(StandardCharsets.UTF_8));
    }

    /// Reads what [#toDocument] wrote; empty where the document is no mark.
    static Optional<Mark> find(Batch.Document document, BatchHead batch) {
        if (!isMark(document)) {
            return Optional.empty();
        }
        String[] parts = new String(document.bytes(), StandardCharsets.UTF_8).split("\n", 2);
        return Optional.of(
                new Mark(document.name().substring(FOLDER.length()), parts[1], parts[0], batch.at(), batch.revision()));
    }

    /// Whether both say the same of the same.
    boolean repeats(Mark other) {
        return subject.equals(other.subject) && words.equals(other.words) && by.equals(other.by);
    }
}
