package vn.cotmoc.claims.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.testkit.Province;

class ElsewhereTest {
    private static final Linker LINKER = new Linker(Ledgers.CATALOGUE, Province.geography(), Past.unknown());

    private static Link last(String text) {
        return LINKER.link(
                        text,
                        ClaimReader.create().read(text),
                        Optional.of(Province.ROOT),
                        Optional.of(LocalDate.of(2024, 12, 1)))
                .getLast();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cả nước thu ngân sách đạt 1.845 tỷ đồng.|Cả nước",
                "Trên cả nước, thu ngân sách đạt 1.845 tỷ đồng.|cả nước",
                "Năm 2024, Cao Bằng thu ngân sách đạt 1.845 tỷ đồng.|",
                "Năm 2024, Cao Bằng, thu ngân sách đạt 1.845 tỷ đồng.|Cao Bằng",
                "Tỉnh Cao Bằng thu ngân sách đạt 1.845 tỷ đồng.|Tỉnh Cao Bằng",
                "Thu ngân sách tại thành phố Hải Phòng đạt 1.845 tỷ đồng.|thành phố Hải Phòng",
                "Thu ngân sách của Hoà Bình đạt 1.845 tỷ đồng.|Hoà Bình",
                "Thu ngân sách vùng Đồng bằng sông Hồng đạt 1.845 tỷ đồng.|Đồng bằng sông Hồng",
                "Xã Đá Vôi có 120 hộ nghèo.|Xã Đá Vôi",
                "Tại xã Đá Vôi, số hộ nghèo là 120 hộ.|xã Đá Vôi",
                "Toàn tỉnh thu 9 tỷ đồng; Cao Bằng thu ngân sách 1.845 tỷ đồng.|Cao Bằng",
            })
    void knowsWhatTheLedgerDoesNotHold(String text, String name) {
        Link link = last(text);

        if (name == null) {
            assertThat(link.outside()).contains("Cao Bằng");
            return;
        }
        assertThat(link.outside()).contains(name);
        assertThat(link.place()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Thu ngân sách đạt 1.845 tỷ đồng.",
                "Thu ngân sách đạt 1.845 tỷ đồng, đứng thứ 3 cả nước.",
                "Tính theo tỷ trọng trong cả nước thì thu ngân sách đạt 1.845 tỷ đồng.",
                "So với cả nước, thu ngân sách đạt 1.845 tỷ đồng.",
                "So với Cao Bằng và Bắc Kạn thì thu ngân sách của tỉnh đạt 1.845 tỷ đồng.",
                "Cùng tuyến cao tốc Bắc Giang – Lạng Sơn, thu ngân sách đạt 1.845 tỷ đồng.",
                "Tại Cao Bằng họp bàn; toàn tỉnh thu ngân sách đạt 1.845 tỷ đồng.",
                "Tỉnh Đoàn vận động, thu ngân sách đạt 1.845 tỷ đồng.",
                "Xã NTM tăng, thu ngân sách đạt 1.845 tỷ đồng.",
            })
    void leavesTheRestToThePlaceOfTheText(String text) {
        assertThat(last(text).place()).contains(Province.ROOT);
    }

    @Test
    void holdsNothingAgainstFiguresOfAnotherPlace() {
        assertThat(Ledgers.verdicts(
                        Ledgers.with(Ledgers.told("revenue", "2030").is("6000")),
                        "Năm 2030, thu ngân sách của Cao Bằng đạt 1.612 tỷ đồng."))
                .isEqualTo(List.of(
                        "UNVERIFIABLE LEVEL: Chưa đối chiếu được: câu nói về “Cao Bằng”, là nơi sổ không ghi."));
    }

    private static Place place(String code, String type, String level, String name, Optional<String> parent) {
        return new Place(
                PlaceId.parse(code + "@"),
                new LocalText(name, name),
                new Place.Kind(Code.parse(level), type, Code.parse("administrative")),
                parent,
                Validity.ALWAYS,
                Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đá Xanh thu ngân sách đạt 1.845 tỷ đồng.|901@",
                "Tại Đá Xanh, thu ngân sách đạt 1.845 tỷ đồng.|901@",
                "Thu ngân sách của thị trấn Đá Xanh đạt 1.845 tỷ đồng.|90101@",
                "Toàn tỉnh vui mừng; Hoa Ban thu ngân sách 1.845 tỷ đồng.|90102@",
                "Đường Đá Xanh – Hoa Ban giúp thu ngân sách đạt 1.845 tỷ đồng.|90@",
                "Ông Đá Xanh cho biết thu ngân sách đạt 1.845 tỷ đồng.|90@",
                "Đá xanh nhiều nên thu ngân sách đạt 1.845 tỷ đồng.|90@",
            })
    void knowsPlacesByTheirNameAlone(String text, String place) {
        Geography geography = Geography.of(
                List.of(
                        place("90", "tỉnh", "province", "Tỉnh Sơn Mốc", Optional.empty()),
                        place("901", "huyện", "district", "Huyện Đá Xanh", Optional.of("90")),
                        place("90101", "thị trấn", "commune", "Thị trấn Đá Xanh", Optional.of("901")),
                        place("90102", "xã", "commune", "Xã Hoa Ban", Optional.of("901"))),
                List.of());
        Linker linker = new Linker(Ledgers.CATALOGUE, geography, Past.unknown());

        assertThat(linker.link(
                                text,
                                ClaimReader.create().read(text),
                                Optional.of(Province.ROOT),
                                Optional.of(LocalDate.of(2024, 12, 1)))
                        .getLast()
                        .place())
                .contains(PlaceId.parse(place));
    }
}
