package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.PlaceId;

class StoriesTest {
    private final Geography geography = Inland.geography();
    private final Stories stories = Stories.of(geography);

    private PlaceStory story(String id) {
        return stories.tell(PlaceId.parse(id));
    }

    private String summary(String id, Language language) {
        return String.join("\n", new StoryWords(geography, language).summary(story(id)));
    }

    private String threads(String id) {
        StoryWords words = new StoryWords(geography, Language.EN);
        PlaceStory story = story(id);
        return java.util.stream.Stream.concat(story.before().stream(), story.after().stream())
                .flatMap(chapter -> chapter.threads().stream())
                .map(words::thread)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void tellsOfAUnion() {
        assertThat(story("101@2025-07-01").lasts()).isTrue();
        assertThat(story("101@2025-07-01").origins()).hasSize(2);
        assertThat(summary("101@2025-07-01", Language.VI))
                .isEqualTo("Lập ngày 01/07/2025 từ toàn bộ Nơi 101@2004-08-31 và Nơi 102@2004-08-31, theo 1/NQ.\n"
                        + "Số liệu trước 01/07/2025 cộng lại chính xác từ 2 địa bàn.");
        assertThat(summary("101@2025-07-01", Language.EN))
                .isEqualTo("Formed on 01/07/2025 from all of Place 101@2004-08-31 and Place 102@2004-08-31, by 1/NQ.\n"
                        + "Figures before 01/07/2025 add up exactly from 2 places.");
    }

    @Test
    void tellsOfACutPlaceWhatIsKnown() {
        assertThat(story("104@2004-08-31").lasts()).isFalse();
        assertThat(story("104@2004-08-31").outcomes()).hasSize(2);
        assertThat(summary("104@2004-08-31", Language.VI))
                .isEqualTo("Không còn từ 01/07/2025: một phần về Nơi 103@2025-07-01 (25%) và một phần về "
                        + "Nơi 104@2025-07-01 (75%), theo 1/NQ.\n"
                        + "Số liệu cũ chỉ chia được theo ước lượng. So sánh chính xác: Nơi 103@2004-08-31 và "
                        + "Nơi 104@2004-08-31 (trước) với Nơi 103@2025-07-01 và Nơi 104@2025-07-01 (sau).");
        assertThat(new StoryWords(geography, Language.EN).instead(story("104@2004-08-31")))
                .isEqualTo("Look today at: Place 103@2025-07-01 (103) and Place 104@2025-07-01 (104).");
        assertThat(threads("104@2004-08-31"))
                .isEqualTo("Place 104@2004-08-31 → Place 103@2025-07-01: 25%\n"
                        + "Place 104@2004-08-31 → Place 104@2025-07-01: 75%");
    }

    @Test
    void tellsOfADistrictThatEnded() {
        assertThat(summary("92@2004-08-31", Language.VI))
                .isEqualTo("Không còn từ 01/07/2025, không có đơn vị nào kế tiếp, theo 1/NQ.\n"
                        + "Các địa bàn ấy hợp lại đúng bằng địa giới cũ, nên số liệu cộng lại so được.");
        assertThat(summary("91@2004-08-31", Language.EN))
                .isEqualTo("Ended on 01/07/2025, without a successor, by 1/NQ.\n"
                        + "Together they cover just the old territory, so sums can be compared.");
    }

    @Test
    void hasLittleToSayOfAPlaceThatNeverChanged() {
        assertThat(story("9@").before()).isEmpty();
        assertThat(summary("9@", Language.VI))
                .isEqualTo("Không có thay đổi địa giới nào được ghi nhận, nên số liệu các năm nối thẳng.");
        assertThat(new StoryWords(geography, Language.VI).bearers("101"))
                .isEqualTo("Nơi 101@2004-08-31 (từ 31/08/2004 đến hết 30/06/2025) → Nơi 101@2025-07-01 "
                        + "(từ 01/07/2025 đến nay)");
        assertThat(new StoryWords(geography, Language.VI).exactness(Exactness.ESTIMATED))
                .isEqualTo("ước lượng");
    }
}
