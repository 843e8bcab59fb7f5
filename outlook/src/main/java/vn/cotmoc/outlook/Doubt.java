package vn.cotmoc.outlook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.LocalText;

/// A figure that does not fit the history of its series. It blocks nothing: it asks for a reason.
///
/// @param statement the figure
/// @param expected what was expected of it
/// @param slip the most probable of what may have gone wrong
/// @param sureness how probable it is that something went wrong, 0.75 to 0.99
public record Doubt(Statement statement, Interval expected, Slip slip, double sureness) {
    private static final int DIGITS = 12;

    /// The interval in which the figure was expected with a probability of 95 %, by so many earlier figures.
    public record Interval(BigDecimal low, BigDecimal high, int history) {}

    /// Names the doubt: the same for the same figure of the same office.
    public String id() {
        var observation = statement.observation();
        String text = observation.cell() + "|" + observation.figure() + "|" + observation.reporter() + "|"
                + observation.vintage();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "nghi-" + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What the figure answers.
    public Cell cell() {
        return statement.observation().cell();
    }

    /// The figure that is doubted.
    public Figure.Known figure() {
        return (Figure.Known) statement.observation().figure();
    }

    /// What is doubted, and why, in one or two sentences.
    public LocalText words() {
        return new DoubtWords(this).write();
    }

    /// The doubt as a finding that stops nothing, at the cell of the file through which the figure came in.
    public Finding finding() {
        return new Finding(
                DoubtKind.of(slip),
                statement.observation().citation().entered(),
                figure().value().toPlainString(),
                expected.low().toPlainString() + " to " + expected.high().toPlainString() + " (95 %, from "
                        + expected.history() + " earlier figures)",
                DoubtWords.hint(slip) + "If it is right, give the reason: ./cotmoc doubt --explain " + id()
                        + " --words \"…\" --by NAME.");
    }
}
