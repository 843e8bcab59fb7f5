package vn.cotmoc.web;

import vn.cotmoc.geography.Exactness;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// How well a figure on another map is known, in words.
final class Exactly {
    private Exactly() {}

    /// One or two words.
    static String word(Exactness exactness, Language language) {
        return word(exactness).in(language);
    }

    private static LocalText word(Exactness exactness) {
        return switch (exactness) {
            case EXACT -> new LocalText("chính xác", "exact");
            case DOCUMENTED -> new LocalText("chia theo tỷ lệ công bố", "divided by published shares");
            case ESTIMATED -> new LocalText("ước tính", "estimated");
            case UNDEFINED -> new LocalText("không xác định", "undefined");
        };
    }

    /// Why so.
    static String reason(Exactness exactness, Language language) {
        return reason(exactness).in(language);
    }

    private static LocalText reason(Exactness exactness) {
        return switch (exactness) {
            case EXACT ->
                new LocalText(
                        "Địa bàn là một hoặc nhiều đơn vị cũ trọn vẹn, nên số liệu chỉ được cộng lại.",
                        "The place is one or more whole former units, so figures were only added.");
            case DOCUMENTED ->
                new LocalText(
                        "Có đơn vị cũ bị chia; phần của nó lấy theo tỷ lệ đã công bố cho chính chỉ tiêu này.",
                        "A former unit was divided; its part follows the share published for this very measure.");
            case ESTIMATED ->
                new LocalText(
                        "Có đơn vị cũ bị chia; phần của nó lấy theo tỷ lệ của chỉ tiêu hoặc ngày khác.",
                        "A former unit was divided; its part follows the share of another measure or day.");
            case UNDEFINED ->
                new LocalText(
                        "Có đơn vị cũ bị chia mà không ai công bố tỷ lệ, hoặc chỉ tiêu không thể cộng.",
                        "A former unit was divided in parts that nobody published, or the indicator cannot be added.");
        };
    }
}
