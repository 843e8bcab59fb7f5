package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MetricsTest {

    @Test
    void measuresVietnameseLettersLikeTheirBaseButForTheHorn() {
        assertThat(Metrics.width("ấềộ", 10, false)).isEqualTo(Metrics.width("aeo", 10, false));
        assertThat(Metrics.width("ư", 10, false)).isGreaterThan(Metrics.width("u", 10, false));
    }

    @Test
    void wrapsAtSpacesAndCutsWithAnEllipsis() {
        List<String> lines = Metrics.wrap("Kim ngạch xuất khẩu mở tờ khai tại Hải quan", 12.5, false, 110, 2);
        assertThat(lines).containsExactly("Kim ngạch xuất", "khẩu mở tờ kha…");
        assertThat(lines)
                .allSatisfy(line -> assertThat(Metrics.width(line, 12.5, false)).isLessThanOrEqualTo(110));
    }
}
