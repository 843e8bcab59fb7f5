package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;

/// The page that checks a text: a form, and what came of the text that was sent.
record CheckPage(Frame frame, Form form, Optional<Result> result) {

    /// What the form is filled with.
    record Form(String action, String text, String date, String place) {}

    /// @param pieces the text, cut where its claims begin and end
    record Result(String tally, List<Piece> pieces, List<Item> items) {}

    /// A piece of the text.
    ///
    /// @param number of the claim; 0 for what lies between claims
    record Piece(String text, int number, String kind, boolean alarm) {}

    /// What was found about one claim.
    record Item(int number, String mention, String about, String kind, List<Judged> verdicts) {}

    /// A verdict with the figures that it used.
    record Judged(String kind, String word, String sentence, List<BoardPage.Link> figures) {}
}
