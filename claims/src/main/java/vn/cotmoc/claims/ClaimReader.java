package vn.cotmoc.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return read(text, Lexer.tokens(PlainText.of(text)));
    }

    /// The claims of a text whose tokens are these.
    List<Claim> read(String text, List<Token> tokens) {
        PeriodReader periods = new PeriodReader(date);
        boolean english = Prints.english(tokens);
        List<Claim> claims = new ArrayList<>();
        Topic topic = new Topic(date);
        for (Sentence sentence : Segmenter.sentences(tokens)) {
            topic.enter(sentence);
            Line line = new Line(text, sentence, Itemiser.items(sentence.tokens(), periods, english));
            List<Draft> drafts = sentence.role() == Sentence.Role.PROSE ? Clauses.read(line, topic) : List.of();
            drafts.forEach(draft -> claims.add(draft.claim(line, place, date)));
            topic.hear(line, drafts.isEmpty());
        }
        return List.copyOf(claims);
    }

    /// The claims of an HTML page: tags part it, and places count units of the page, so that a mention may hold tags.
    public List<Claim> readHtml(String page) {
        return read(Markup.masked(page)).stream()
                .map(claim -> unmasked(claim, page))
                .toList();
    }

    private static Claim unmasked(Claim claim, String page) {
        Claim.Mention mention = claim.mention();
        Claim.Mention printed = new Claim.Mention(
                mention.start(),
                mention.end(),
                page.substring(mention.start(), mention.end()),
                tidy(mention.sentence()),
                mention.rule());
        return new Claim(printed, claim.kind(), tidy(claim.subject()), claim.amount(), claim.setting(), claim.links());
    }

    private static String tidy(String masked) {
        return masked.replace("\u200B", "").replaceAll("\\s+", " ").strip();
    }
}
