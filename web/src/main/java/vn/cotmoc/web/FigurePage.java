package vn.cotmoc.web;

import java.util.List;

/// The page of one figure: where it comes from.
///
/// @param steps from the shown number down to the file, the first nearest to the reader
record FigurePage(Frame frame, Shown shown, List<Step> steps, List<Input> inputs, Others others) {

    /// The number and what it answers.
    record Shown(String value, String unit, String about, BoardPage.Link indicator, List<IndicatorPage.Fact> facts) {}

    /// One layer of where a number comes from.
    record Step(String title, String text, String address, List<IndicatorPage.Fact> facts) {}

    /// A figure that enters a computed one, `depth` steps down.
    record Input(int depth, BoardPage.Link name, String about, String value, String address) {}

    /// The statements of the same cell and the rule that chooses among them.
    record Others(String rule, Grid grid) {}
}
