package vn.cotmoc.web;

import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// How much of a long listing is asked for, and after which item. Without a limit all of it is given, as ever.
record Cut(int limit, Optional<String> after) {
    /// Items in one answer at most.
    static final int MOST = 10_000;

    /// A listing, or a part of it, and the address of the part that follows.
    record Part(byte[] body, Optional<String> next) {}

    /// @param most items in one answer at most
    static Cut of(Ask ask, int most) {
        int limit = ask.text("limit").map(text -> limit(text, most)).orElse(Integer.MAX_VALUE);
        return new Cut(limit, ask.text("after"));
    }

    private static int limit(String text, int most) {
        if (text.matches("[1-9]\\d{0,6}") && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        throw Problem.badParameter(
                "limit", text, new LocalText("một số từ 1 đến " + most, "a number from 1 to " + most));
    }

    /// The part, which ends with the item of the id.
    static Part endsWith(Ask ask, byte[] body, String id) {
        return new Part(body, Optional.of(ask.here().with("after", id)));
    }
}
