package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;

/// The answer to a question, or what of it was not understood.
///
/// @param notes how the figures answer; none where it is just what was asked for
/// @param table several figures that answer together
/// @param sentences what it is against plan and base, with the figures that were used
/// @param unknown words that were not understood, told as a sentence; empty where there are none
record AnswerCard(
        Optional<BoardPage.Link> indicator,
        String understood,
        Optional<Value> value,
        List<String> notes,
        Optional<AnswerTable> table,
        List<IndicatorPage.Doubt> sentences,
        List<BoardPage.Link> others,
        String unknown) {
    AnswerCard {
        notes = List.copyOf(notes);
        sentences = List.copyOf(sentences);
        others = List.copyOf(others);
    }

    /// The figure.
    ///
    /// @param about its period, ripeness and reporter
    /// @param source where it was published; without an address it is no link
    record Value(String number, String unit, String address, String about, BoardPage.Link source) {}
}
