package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// Small multiples and slopes: what they say, and what they refuse to draw.
final class CompareChartsTest {

    @Test
    void statesWhatRoseAndWhatFellMost() {
        assertThat(CompareSamples.slope().finding(Language.VI))
                .isEqualTo("Tăng nhiều nhất: Đồng Đăng từ 6,1% (2023) đến 8,8% (2024, sơ bộ); "
                        + "giảm nhiều nhất: Kỳ Lừa từ 7,25% (2023) đến 5% (2024).");
        assertThat(CompareSamples.slope().finding(Language.EN))
                .startsWith("Rose most: Đồng Đăng from 6.1% (2023) to 8.8%");
    }

    @Test
    void tellsInWordsWhatHasAFigureAtOneEndOnly() {
        Picture picture = Picture.of(CompareSamples.slope().svg(Language.VI, Width.WIDE));
        assertThat(picture.labels())
                .extracting(Picture.Label::words)
                .contains("Lộc Bình – 2023: 4%; 2024: chưa báo cáo");
        assertThat(picture.elements("circle")).as("two ends of three lines").hasSize(6);
    }

    @Test
    void drawsOnlyLinesBetweenTheSameTwoPeriods() {
        Slope a = slope("2023", "2024");
        assertThatThrownBy(() -> new SlopeChart(
                        Caption.of(Samples.text("a", "a")), Samples.PERCENT, List.of(a, slope("2022", "2024"))))
                .hasMessage("All lines go from 2023 to 2024, found 2022 to 2024 in \"x\".");
        assertThatThrownBy(() -> new SlopeChart(Caption.of(Samples.text("a", "a")), Samples.PERCENT, List.of()))
                .hasMessage("A slope chart needs a line.");
    }

    private static Slope slope(String from, String to) {
        return new Slope(
                Samples.text("x", "x"),
                Samples.point(Samples.PERCENT, from, "1"),
                Samples.point(Samples.PERCENT, to, "2"));
    }

    @Test
    void givesSmallPicturesOneScaleOrEachItsOwnUnit() {
        Picture shared = Picture.of(CompareSamples.multiples(true).svg(Language.VI, Width.WIDE));
        assertThat(shared.labels().stream()
                        .filter(each -> each.words().equals("0"))
                        .count())
                .as("every scale begins at the same tick")
                .isEqualTo(5);
        assertThat(CompareSamples.multiples(true).finding(Language.VI))
                .isEqualTo(
                        "2024: cao nhất Kỳ Lừa 9%; thấp nhất Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn 2% (ước tính). "
                                + "5 trên 6 có số của kỳ này.");
        MultiplesChart own = CompareSamples.multiples(false);
        assertThat(own.finding(Language.VI)).contains("Kỳ Lừa: từ 7% (2021) đến 9% (2024)");
        assertThat(Picture.of(own.svg(Language.VI, Width.NARROW)).faults()).isEmpty();
    }

    @Test
    void keepsAnEmptySmallPictureAndSaysThatThereIsNoFigure() {
        Picture picture = Picture.of(CompareSamples.multiples(true).svg(Language.VI, Width.NARROW));
        assertThat(picture.labels()).extracting(Picture.Label::words).contains("Chưa có số", "Bình Gia");
        assertThat(CompareSamples.multiples(true).table(Language.VI).rows())
                .contains(List.of("Bình Gia", "2024", "chưa báo cáo", ""));
    }

    @Test
    void showsNoMoreThanCanBeCompared() {
        Panel panel = CompareSamples.multiples(true).panels().getFirst();
        assertThatThrownBy(() -> new MultiplesChart(
                        Caption.of(Samples.text("a", "a")), java.util.Collections.nCopies(13, panel), true))
                .hasMessage("There are 1 to 12 small pictures, found 13.");
        Series fan = new Series(
                Samples.text("x", "x"),
                Series.Kind.INTERVAL,
                List.of(new Point(Period.year(2024), new Figure.Absent(Absence.NOT_REPORTED), Vintage.OFFICIAL)));
        assertThatThrownBy(() -> new Panel(Samples.text("y", "y"), Samples.PERCENT, List.of(fan)))
                .hasMessage("A small picture shows results and targets, found INTERVAL in \"y\".");
    }
}
