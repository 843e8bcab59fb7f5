package vn.cotmoc.claims;

import java.util.List;

/// Tells the time of an occasion, at which something is told, from the time of which it is told: “Ngày 9/12, tại kỳ họp
/// của Hội đồng nhân dân, Chủ tịch cho biết …”, “họp báo quý IV”.
final class Occasions {
    /// A day as late in its sentence as this is no longer its opening.
    private static final int OPENING = 2;

    private static final List<String> TOLD = List.of(
            " họp ",
            " hội nghị",
            " kỳ họp",
            " phiên ",
            " buổi làm việc",
            " làm việc với",
            " trình bày",
            " cho biết",
            " phát biểu",
            " báo cáo",
            " thông tin",
            " công bố",
            " tổng kết",
            " chủ trì",
            " trả lời",
            " đại hội");
    private static final List<String> HELD =
            List.of("họp báo", "thường kỳ", "phiên họp", "kỳ họp", "họp giữa", "hội nghị", "giao ban");

    private Occasions() {}

    /// @param until the item before which the occasion must be named
    static boolean isOne(Line line, int index, int until) {
        Stretch stretch = line.at(index).stretch();
        if (stretch == null) {
            return false;
        }
        boolean day = stretch.rule().startsWith("date") && index <= OPENING;
        String behind = Line.plain(line.text(index + 1, until)) + " ";
        return day && TOLD.stream().anyMatch(behind::contains) || isHeld(line, index);
    }

    /// “họp báo thường kỳ quý IV”.
    private static boolean isHeld(Line line, int index) {
        String before = Line.plain(line.text(Math.max(0, index - 4), index));
        return HELD.stream().anyMatch(before::endsWith);
    }
}
