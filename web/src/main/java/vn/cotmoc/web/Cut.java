package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cotmoc.model.LocalText;

/// How much of a long listing is asked for, and after which item. Without a limit all of it is given, as ever.
record Cut(int limit, Optional<String> after) {
    /// Items in one answer at most.
    static final int MOST = 10_000;

    private static final LocalText AFTER = new LocalText(
            "mã của một mục trong chính danh sách này; mục đã đổi mã thì đọc lại từ đầu",
            "the id of an item of this very listing; where its id has changed, read from the start");

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

    /// The items of a part.
    ///
    /// @param last the id of its last one, where others follow
    record Items<T>(List<T> list, Optional<String> last) {
        /// The part with what follows it.
        Part part(Ask ask, byte[] body) {
            return last.map(id -> endsWith(ask, body, id)).orElseGet(() -> new Part(body, Optional.empty()));
        }
    }

    /// Those that follow the item of the id, as many as are asked for.
    <T> Items<T> of(List<T> all, Function<T, String> id) {
        List<T> rest = after.map(last -> {
                    int at = all.stream().map(id).toList().indexOf(last);
                    if (at < 0) {
                        throw Problem.badParameter("after", last, AFTER);
                    }
                    return all.subList(at + 1, all.size());
                })
                .orElse(all);
        return rest.size() <= limit
                ? new Items<>(rest, Optional.empty())
                : new Items<>(rest.subList(0, limit), Optional.of(id.apply(rest.get(limit - 1))));
    }

    /// The part, which ends with the item of the id.
    static Part endsWith(Ask ask, byte[] body, String id) {
        return new Part(body, Optional.of(ask.here().with("after", id)));
    }
}
