package vn.cotmoc.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

class PartNamesTest {
    private final PartNames names = new PartNames(Map.of(
            Code.parse("direction"),
            new PartNames.Dimension(
                    new LocalText("Chiều", "Direction"),
                    Map.of(Code.parse("export"), new LocalText("xuất khẩu", "exports")))));

    private String vi(String part) {
        return names.of(Breakdown.parse(part), Language.VI);
    }

    @Test
    void callsAPartByTheNamesOfItsItems() {
        assertThat(vi("direction:export")).isEqualTo("xuất khẩu");
        assertThat(names.of(Breakdown.parse("direction:export"), Language.EN)).isEqualTo("exports");
    }

    @Test
    void callsAnItemWithoutANameByItsCode() {
        assertThat(vi("direction:export,goods:fruit")).isEqualTo("xuất khẩu, goods:fruit");
        assertThat(vi("direction:import")).isEqualTo("direction:import");
        assertThat(PartNames.NONE.of(Breakdown.parse("direction:export"), Language.VI))
                .isEqualTo("direction:export");
    }

    @Test
    void hasNoNameForTheTotal() {
        assertThat(vi("_T")).isEmpty();
    }
}
