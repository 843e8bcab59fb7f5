package vn.cotmoc.web;

import java.util.List;

/// A chart on a page of its own: in the frame of the site with the ways to take it along, or bare, to stand in the
/// pages
/// of others.
///
/// @param page where it stands among its tables
/// @param snippets code to copy; none on the bare page
record ExhibitPage(
        Frame frame,
        IndicatorPage.Picture picture,
        String finding,
        List<BoardPage.Link> sources,
        String page,
        List<Snippet> snippets) {

    /// @param bare the address of what it embeds
    record Snippet(String title, String code, String bare) {}
}
