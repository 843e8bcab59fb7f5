package vn.cotmoc.web;

import java.util.List;
import java.util.stream.Stream;

/// The page of an indicator as its template shows it.
record IndicatorPage(
        Frame frame, Head head, List<Picture> pictures, Reasons reasons, List<Block> blocks, Meaning meaning) {

    /// @param days the state of knowledge and the map from which the indicator is seen
    /// @param onMap what the map changes; empty where none is chosen
    record Head(Top top, MapPage.Days days, String onMap) {}

    Top top() {
        return head.top();
    }

    /// The newest figure, and what the course of all shows. The value is empty where there is no figure.
    ///
    /// @param doubt the word that marks a figure that does not fit its history, empty where it does
    record Top(String finding, String value, String unit, String address, String about, String doubt) {
        Top(String finding, String value, String unit, String address, String about) {
            this(finding, value, unit, address, about, "");
        }

        /// The same with the word beside the figure.
        Top marked(String word) {
            return new Top(finding, value, unit, address, about, word);
        }
    }

    /// Why the figures may be doubted, and how they were judged.
    record Reasons(List<Suspect> suspects, List<Doubt> judged) {}

    /// A newest figure that does not fit the history of its series.
    ///
    /// @param where its place, part and period
    /// @param sentence what was expected, the likely cause and how sure
    /// @param said what a person answered; empty where nobody has
    record Suspect(String id, BoardPage.Link figure, String where, String sentence, ReconcilePage.Said said) {}

    /// @param wide an SVG, or empty where there is nothing to draw
    /// @param table the figures of the picture
    /// @param gets the ways to take the picture along; none where it has no address of its own
    record Picture(String wide, String narrow, String caption, String note, Grid table, List<BoardPage.Link> gets) {
        static final Picture NONE = new Picture("", "", "", "", new Grid("", List.of(), List.of()), List.of());

        /// The same with the ways to take it along.
        Picture getting(List<BoardPage.Link> links) {
            return new Picture(wide, narrow, caption, note, table, links);
        }
    }

    /// An open contradiction, or the arithmetic of a judgement, with the figures that enter it.
    record Doubt(String kind, String sentence, List<BoardPage.Link> figures) {
        /// The same with one more link.
        Doubt with(BoardPage.Link link) {
            return new Doubt(
                    kind,
                    sentence,
                    Stream.concat(figures.stream(), Stream.of(link)).toList());
        }
    }

    /// A section with one table, and the ways to see it on another map; the one in force has no address.
    record Block(String id, String title, String lead, List<BoardPage.Link> maps, Grid grid) {}

    /// What the indicator means.
    record Meaning(String definition, List<Fact> facts, List<BoardPage.Link> downloads) {}

    /// A word and what it is, with an address where it leads somewhere.
    record Fact(String name, String value, String address) {}
}
