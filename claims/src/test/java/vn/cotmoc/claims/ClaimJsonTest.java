package vn.cotmoc.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ClaimJsonTest {
    @Test
    void writesTheRecordThatExtractPrints() {
        Claim claim = ClaimReader.create()
                .withDate(LocalDate.of(2031, 10, 20))
                .withPlace("20")
                .read("Ước năm 2031 thu \"ngân sách\" khoảng 1.250,5 tỷ đồng, vượt 4% dự toán.")
                .getFirst();

        assertThat(ClaimJson.line(claim))
                .isEqualTo("{\"start\":36,\"end\":51,\"text\":\"1.250,5 tỷ đồng\","
                        + "\"sentence\":\"Ước năm 2031 thu \\\"ngân sách\\\" khoảng 1.250,5 tỷ đồng, vượt 4% dự toán.\","
                        + "\"subject\":\"thu \\\"ngân sách\",\"indicator\":null,\"kind\":\"level\",\"value\":1250.5,"
                        + "\"low\":null,\"high\":null,\"unit\":\"đồng\",\"scale\":1000000000,\"of\":null,"
                        + "\"hedge\":\"about\",\"period\":\"2031\",\"place\":\"20\",\"status\":\"estimate\","
                        + "\"comparisons\":[{\"kind\":\"vs_plan\",\"value\":104,\"unit\":\"%\",\"reference\":\"dự toán\"}],"
                        + "\"ambiguous\":[],\"rule\":\"level.bare\"}");
    }

    @Test
    void writesBothEndsOfARangeAndTheWholeOfAFraction() {
        assertThat(ClaimJson.line(ClaimReader.create().read("Dài 5-7 km.").getFirst()))
                .contains("\"kind\":\"range\",\"value\":5,\"low\":5,\"high\":7,\"unit\":\"km\"");
        assertThat(ClaimJson.line(
                        ClaimReader.create().read("Có 7/11 xã đạt chuẩn.").getFirst()))
                .contains(
                        "\"kind\":\"fraction\",\"value\":7,\"low\":null,\"high\":null,\"unit\":\"xã\",\"scale\":1,\"of\":11");
    }
}
