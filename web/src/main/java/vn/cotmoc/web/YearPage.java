package vn.cotmoc.web;

import java.util.List;

/// The page of a year as its template shows it.
record YearPage(Frame frame, String lead, Picks picks, YearGrid grid, List<BoardPage.Link> downloads) {

    /// The years that are one link away (the one shown has no address), the periods of this one, and the day asked for.
    record Picks(int year, List<BoardPage.Link> years, List<BoardPage.Option> periods, String knownTo, String tree) {}
}
