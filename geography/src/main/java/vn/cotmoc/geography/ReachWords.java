package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.PlaceStory.Reach;
import vn.cotmoc.model.PlaceId;

/// Says how far the figures of a place reach across changes, and what can be compared exactly where they do not.
record ReachWords(StoryWords words) {
    private static final int MOST_NAMED = 12;

    String past(Reach reach) {
        String before = words.say("Số liệu trước ", "Figures before ")
                + words.language().date(reach.day().plusDays(1));
        return switch (reach.exactness()) {
            case EXACT ->
                before
                        + (reach.members().size() == 1
                                ? words.say(" nối thẳng từ ", " continue those of ")
                                        + words.place(reach.members().getFirst().place(), reach.day())
                                : words.say(" cộng lại chính xác từ ", " add up exactly from ")
                                        + reach.members().size()
                                        + words.say(" địa bàn", " places"))
                        + ".";
            case DOCUMENTED ->
                before
                        + words.say(
                                " phải chia theo tỷ lệ mà văn bản nêu.",
                                " must be divided by shares that a public document states.");
            case ESTIMATED ->
                before
                        + words.say(
                                " chỉ ước lượng được, vì có địa bàn bị chia.",
                                " can only be estimated, since a place was divided.")
                        + unit(reach, reach.day().plusDays(1));
            case UNDEFINED ->
                before
                        + words.say(
                                " không quy đổi được, vì có địa bàn bị chia mà chưa rõ tỷ lệ.",
                                " cannot be restated, since a place was divided by unknown shares.")
                        + unit(reach, reach.day().plusDays(1));
        };
    }

    /// How a figure of a place that ended continues.
    Optional<String> now(PlaceStory story) {
        Reach now = story.now();
        if (story.lasts() || now.members().isEmpty()) {
            return Optional.empty();
        }
        if (now.unit().isEmpty()) {
            return Optional.of(
                    now.exactness() == Exactness.EXACT
                            ? words.say(
                                    "Các địa bàn ấy hợp lại đúng bằng địa giới cũ, nên số liệu cộng lại so được.",
                                    "Together they cover just the old territory, so sums can be compared.")
                            : words.say(
                                    "Các địa bàn ấy không khớp địa giới cũ, nên số liệu không nối tiếp được.",
                                    "They do not match the old territory, so its figures cannot be continued."));
        }
        boolean single = now.members().size() == 1;
        String head = single
                ? words.say(
                        "Số liệu cũ cộng trọn vào địa bàn ấy, nhưng không tách ra lại được.",
                        "Its old figures go wholly into that place, and cannot be parted from it again.")
                : switch (now.exactness()) {
                    case EXACT -> "";
                    case DOCUMENTED ->
                        words.say(
                                "Số liệu cũ chia được theo tỷ lệ mà văn bản nêu.",
                                "Its old figures are divided by shares that a public document states.");
                    case ESTIMATED ->
                        words.say(
                                "Số liệu cũ chỉ chia được theo ước lượng.",
                                "Its old figures can only be divided by estimate.");
                    case UNDEFINED ->
                        words.say(
                                "Số liệu cũ không chia được, vì chưa rõ tỷ lệ.",
                                "Its old figures cannot be divided, since the shares are not known.");
                };
        return Optional.of((head + unit(now, story.today())).strip());
    }

    /// The group that can be compared exactly, in both directions.
    private String unit(Reach reach, LocalDate later) {
        return reach.unit()
                .map(unit -> {
                    LocalDate before = later.equals(reach.day()) ? endOf(unit.sources()) : reach.day();
                    return words.say(" So sánh chính xác: ", " To compare exactly: ")
                            + names(unit.sources(), before)
                            + words.say(" (trước) với ", " (before) against ")
                            + names(unit.targets(), later)
                            + words.say(" (sau).", " (after).");
                })
                .orElse("");
    }

    private LocalDate endOf(List<String> places) {
        return words.geography()
                .get(PlaceId.parse(places.getFirst()))
                .validity()
                .to()
                .map(end -> end.minusDays(1))
                .orElse(LocalDate.MAX);
    }

    private String names(List<String> places, LocalDate day) {
        String all = words.and(places.stream()
                .limit(MOST_NAMED)
                .map(each -> words.place(PlaceId.parse(each), day))
                .toList());
        return places.size() <= MOST_NAMED
                ? all
                : all
                        + words.say(
                                " và " + (places.size() - MOST_NAMED) + " địa bàn khác",
                                " and " + (places.size() - MOST_NAMED) + " others");
    }
}
