package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.app.Program.Said;

/// What the command line says of real places of the pack, to the letter.
class LineageVerbTest {
    @TempDir
    private static Path folder;

    private static Program program = new Program(Path.of("."));

    @BeforeAll
    static void openAStore() {
        program = new Program(folder.resolve("data"));
    }

    private static Said told(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "lineage";
        System.arraycopy(words, 0, all, 1, words.length);
        return program.run(all);
    }

    @Test
    void tellsATownThatWasMadeOfAPartAndWentIntoACommune() {
        assertThat(told("06040@2024-12-01").out()).isEqualTo("""
                        Thị trấn Thất Khê (06040@2024-12-01)
                          thị trấn, huyện Tràng Định; từ 01/12/2024 đến hết 30/06/2025; 1246/NQ-UBTVQH15
                          Lập ngày 01/12/2024 từ toàn bộ thị trấn Thất Khê cũ và một phần xã Đại Đồng (khoảng 98,98% dân số, khoảng 67,4% diện tích), theo 1246/NQ-UBTVQH15.
                          Không còn từ 01/07/2025: toàn bộ về xã Thất Khê, theo 1672/NQ-UBTVQH15 khoản 1.
                          Số liệu trước 01/12/2024 chỉ ước lượng được, vì có địa bàn bị chia. So sánh chính xác: thị trấn Thất Khê, xã Đội Cấn và xã Đại Đồng (trước) với xã Đội Cấn và thị trấn Thất Khê (sau).
                          Số liệu cũ cộng trọn vào địa bàn ấy, nhưng không tách ra lại được. So sánh chính xác: xã Chí Minh, xã Chi Lăng và thị trấn Thất Khê (trước) với xã Thất Khê (sau).
                          Nay xem: xã Thất Khê (06040).
                        Trước
                          01/12/2024  xã Đại Đồng → thị trấn Thất Khê: khoảng 98,98% dân số, khoảng 67,4% diện tích  [1246/NQ-UBTVQH15]
                          01/12/2024  thị trấn Thất Khê cũ → thị trấn Thất Khê mới: toàn bộ  [1246/NQ-UBTVQH15]
                        Sau
                          01/07/2025  thị trấn Thất Khê → xã Thất Khê: toàn bộ  [1672/NQ-UBTVQH15 khoản 1]
                        Số liệu của cùng địa giới
                          ngày 30/11/2024: thị trấn Thất Khê (05995@2004-08-31), xã Đại Đồng (06040@2004-08-31): ước lượng
                          nay: ngày 01/07/2025: xã Thất Khê (06040@2025-07-01): chính xác
                        Mã 06040
                          xã Đại Đồng (từ 31/08/2004 đến hết 30/11/2024) → thị trấn Thất Khê (từ 01/12/2024 đến hết 30/06/2025) → xã Thất Khê (từ 01/07/2025 đến nay)
                        Cùng tên, địa bàn khác
                          05995@2004-08-31  Thị trấn Thất Khê, huyện Tràng Định; từ 31/08/2004 đến hết 30/11/2024

                        """);
    }

    @Test
    void tellsEveryPlaceThatBoreACodeAndOneOnADay() {
        assertThat(told("06040").out())
                .contains(
                        "Xã Đại Đồng (06040@2004-08-31)\n",
                        "Thị trấn Thất Khê (06040@2024-12-01)\n",
                        "Xã Thất Khê (06040@2025-07-01)\n");
        assertThat(told("06040", "--at", "2024-11-30").out())
                .startsWith("Xã Đại Đồng (06040@2004-08-31)\n")
                .contains(
                        "  Không còn từ 01/12/2024: một phần về thị trấn Thất Khê (khoảng 98,98% dân số, khoảng 67,4% diện tích)"
                                + " và một phần về xã Đội Cấn (khoảng 1,02% dân số, khoảng 32,6% diện tích), theo 1246/NQ-UBTVQH15.\n",
                        "  Nay xem: xã Quốc Khánh (06004) và xã Thất Khê (06040).\n")
                .doesNotContain("Thị trấn Thất Khê (06040");
    }

    @Test
    void tellsAWardThatTookTheCodeOfItsNeighbour() {
        assertThat(told("dong kinh", "--at", "2025-07-01").out()).isEqualTo("""
                        Phường Đông Kinh (05977@2025-07-01)
                          phường, tỉnh Lạng Sơn; từ 01/07/2025 đến nay; 1672/NQ-UBTVQH15
                          Lập ngày 01/07/2025 từ toàn bộ phường Vĩnh Trại, phường Đông Kinh cũ, xã Mai Pha và xã Yên Trạch, theo 1672/NQ-UBTVQH15 khoản 65.
                          Số liệu trước 01/07/2025 cộng lại chính xác từ 4 địa bàn.
                        Trước
                          01/07/2025  phường Vĩnh Trại → phường Đông Kinh: toàn bộ  [1672/NQ-UBTVQH15 khoản 65]
                          01/07/2025  phường Đông Kinh cũ → phường Đông Kinh mới: toàn bộ  [1672/NQ-UBTVQH15 khoản 65]
                          01/07/2025  xã Mai Pha → phường Đông Kinh: toàn bộ  [1672/NQ-UBTVQH15 khoản 65]
                          01/07/2025  xã Yên Trạch → phường Đông Kinh: toàn bộ  [1672/NQ-UBTVQH15 khoản 65]
                        Số liệu của cùng địa giới
                          ngày 30/06/2025: phường Vĩnh Trại (05977@2004-08-31), phường Đông Kinh (05980@2004-08-31), xã Mai Pha (05992@2004-08-31), xã Yên Trạch (06247@2004-08-31): chính xác
                        Mã 05977
                          phường Vĩnh Trại (từ 31/08/2004 đến hết 30/06/2025) → phường Đông Kinh (từ 01/07/2025 đến nay)
                        Cùng tên, địa bàn khác
                          05980@2004-08-31  Phường Đông Kinh, thành phố Lạng Sơn; từ 31/08/2004 đến hết 30/06/2025

                        """);
    }

    @Test
    void saysOfASplitCommuneWhatIsNotKnownAndWhatCanBeCompared() {
        assertThat(told("binh xa").out()).isEqualTo("""
                        Xã Bính Xá (06622@2004-08-31)
                          xã, huyện Đình Lập; từ 31/08/2004 đến hết 30/06/2025
                          Không còn từ 01/07/2025: một phần về xã Đình Lập (khoảng 18,34% diện tích, chưa rõ dân số) và một phần về xã Kiên Mộc (khoảng 81,66% diện tích, chưa rõ dân số), theo 1672/NQ-UBTVQH15 khoản 40 và khoản 43.
                          Số liệu cũ chỉ chia được theo ước lượng. So sánh chính xác: thị trấn Đình Lập, xã Bắc Xa, xã Bính Xá, xã Kiên Mộc, xã Đình Lập, xã Cường Lợi, xã Châu Sơn, xã Đồng Thắng và xã Bắc Lãng (trước) với xã Đình Lập, xã Kiên Mộc và xã Châu Sơn (sau).
                          Nay xem: xã Đình Lập (06613) và xã Kiên Mộc (06625).
                        Sau
                          01/07/2025  xã Bính Xá → xã Đình Lập: khoảng 18,34% diện tích, chưa rõ dân số  [1672/NQ-UBTVQH15 khoản 40]
                          01/07/2025  xã Bính Xá → xã Kiên Mộc: khoảng 81,66% diện tích, chưa rõ dân số  [1672/NQ-UBTVQH15 khoản 43]
                        Số liệu của cùng địa giới
                          nay: ngày 01/07/2025: xã Đình Lập (06613@2025-07-01), xã Kiên Mộc (06625@2025-07-01): ước lượng

                        """);
    }

    @Test
    void listsNamesakesApartAndSaysHowToChoose() {
        Said said = told("Xã Tân  Thành");

        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).isEqualTo("""
                        place_id          name          type  in              valid
                        06250@2004-08-31  Xã Tân Thành  xã    huyện Cao Lộc   từ 31/08/2004 đến hết 30/06/2025
                        06379@2004-08-31  Xã Tân Thành  xã    huyện Bắc Sơn   từ 31/08/2004 đến hết 30/06/2025
                        06442@2004-08-31  Xã Tân Thành  xã    huyện Hữu Lũng  từ 31/08/2004 đến hết 30/06/2025
                        06445@2025-07-01  Xã Tân Thành  xã    tỉnh Lạng Sơn   từ 01/07/2025 đến nay
                        """);
        assertThat(said.err())
                .isEqualTo("CM-3008: 4 places answer to \"Xã Tân  Thành\"; choose one by its id, as ./cotmoc lineage "
                        + "06250@2004-08-31, or narrow the name with --at DATE.\n");
        assertThat(told("Tân Thành", "--at", "2026-01-01").exit()).isZero();
    }

    @Test
    void saysThatAPlaceWasLeftAlone() {
        assertThat(told("20").out()).isEqualTo("""
                        Tỉnh Lạng Sơn (20@)
                          tỉnh, Việt Nam; từ trước đến nay
                          Không có thay đổi địa giới nào được ghi nhận, nên số liệu các năm nối thẳng.

                        """);
    }

    @Test
    void leadsFromADistrictToTheCommunesThatItsOwnWentInto() {
        assertThat(told("TP Lạng Sơn").out())
                .contains(
                        "  Không còn từ 01/07/2025, không có đơn vị nào kế tiếp, theo 203/2025/QH15; 72/2025/QH15.\n",
                        "  Các địa bàn ấy không khớp địa giới cũ, nên số liệu không nối tiếp được.\n",
                        "  Nay xem: phường Đông Kinh (05977), phường Lương Văn Tri (05983), phường Tam Thanh (05986) và"
                                + " phường Kỳ Lừa (06187).\n");
    }

    @Test
    void endsWith3WhereNobodyAnswers() {
        assertThat(told("Nowhere").exit()).isEqualTo(3);
        assertThat(told("Nowhere").err())
                .isEqualTo("CM-3003: No place \"Nowhere\"; write an id such as 06040@2024-12-01, a code such as 06040, "
                        + "or a name.\n");
        assertThat(told("05980", "--at", "2026-01-01").err())
                .isEqualTo("CM-3003: No place \"05980\" on 2026-01-01; there is 05980@2004-08-31 "
                        + "(từ 31/08/2004 đến hết 30/06/2025).\n");
        assertThat(told("05980", "--format", "csv").err())
                .startsWith("CM-1005: \"csv\" is no format; write one of table, json.");
    }

    @Test
    void writesOneJsonObject() {
        assertThat(told("06622", "--format", "json").out())
                .startsWith("{\"asked\":\"06622\",\"places\":[{\"id\":\"06622@2004-08-31\",\"code\":\"06622\","
                        + "\"name\":{\"vi\":\"Xã Bính Xá\",\"en\":\"Binh Xa Commune\"},\"type\":\"xã\",")
                .contains(
                        "{\"date\":\"2025-07-01\",\"kind\":\"split\",\"legalBasis\":\"1672/NQ-UBTVQH15 khoản 40\","
                                + "\"from\":\"06622@2004-08-31\",\"to\":\"06613@2025-07-01\",\"basis\":\"unknown\","
                                + "\"area\":{\"share\":0.1834,\"basis\":\"estimated\"}}",
                        "\"now\":{\"day\":\"2025-07-01\",\"exactness\":\"estimated\",",
                        "\"commonUnit\":{\"before\":[")
                .endsWith("}]}\n");
        assertThat(told("Tân Thành", "--format", "json").out())
                .startsWith("{\"candidates\":[{\"id\":\"06250@2004-08-31\",\"name\":\"Xã Tân Thành\",\"type\":\"xã\","
                        + "\"in\":\"huyện Cao Lộc\",\"validFrom\":\"2004-08-31\",\"validTo\":\"2025-07-01\"}");
    }
}
