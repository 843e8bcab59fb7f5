package vn.cotmoc.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Period;

/// Reads official Vietnamese prose and gives every numeric claim in it, in the order of the text.
///
/// It holds no state between texts and may be used by several threads. Time and memory grow in proportion to the text.
public final class ClaimReader {
    private final Optional<LocalDate> date;
    private final Optional<String> place;

    private ClaimReader(Optional<LocalDate> date, Optional<String> place) {
        this.date = date;
        this.place = place;
    }

    /// A reader that knows nothing about the text: words such as năm nay have no period then.
    public static ClaimReader create() {
        return new ClaimReader(Optional.empty(), Optional.empty());
    }

    /// The day of the text, on which năm nay or a month without a year lean.
    public ClaimReader withDate(LocalDate day) {
        return new ClaimReader(Optional.of(day), place);
    }

    /// The code or name of the place that the text speaks of where it names none.
    public ClaimReader withPlace(String codeOrName) {
        return new ClaimReader(date, Optional.of(codeOrName));
    }

    /// The claims of a plain text.
    public List<Claim> read(String text) {
        List<Token> tokens = Lexer.tokens(PlainText.of(text));
        PeriodReader periods = new PeriodReader(date);
        boolean english = Prints.english(tokens);
        List<Claim> claims = new ArrayList<>();
        Optional<Period> before = Optional.empty();
        for (Sentence sentence : Segmenter.sentences(tokens)) {
            Line line = new Line(text, sentence, Itemiser.items(sentence.tokens(), periods, english));
            if (sentence.role() == Sentence.Role.PROSE) {
                for (Draft draft : Clauses.read(line, before)) {
                    claims.add(draft.claim(line, place));
                }
            }
            before = lastPeriod(line, before);
        }
        return List.copyOf(claims);
    }

    private static Optional<Period> lastPeriod(Line line, Optional<Period> before) {
        Naming naming = new Naming(line, before);
        for (int i = 0; i < line.size(); i++) {
            Stretch stretch = line.at(i).stretch();
            if (stretch != null && stretch.period().isPresent() && !naming.compared(i)) {
                return stretch.period();
            }
        }
        return before;
    }
}
