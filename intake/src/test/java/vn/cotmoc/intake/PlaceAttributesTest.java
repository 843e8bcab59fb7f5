package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// The columns and the file of a pack that tell more of places than that they are there.
class PlaceAttributesTest {
    private static final String HEADER =
            "place_id,attribute,value,value_en,hierarchy,valid_from,valid_to,legal_basis,note\n";
    private static final PlaceId COMMUNE = PlaceId.parse("06001@2004-08-31");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);

    @TempDir
    private Path folder;

    @Test
    void renameRetypeRecodeAndMoveAPlaceThatStaysTheSame() {
        Geography geography = new SmallPack()
                .with("place_attributes.csv", HEADER + """
                        06001@2004-08-31,name,Phường An Bình,An Binh Ward,,2026-04-30,,237/NQ,
                        06001@2004-08-31,type,phường,,,2026-04-30,,237/NQ,
                        06001@2004-08-31,code,06999,,,2026-04-30,,,
                        06001@2004-08-31,parent,VN,,admin,2026-04-30,,,
                        06002@2004-08-31,parent,,,border,2026-04-30,,,
                        """)
                .accepted(folder)
                .geography();
        assertThat(geography.nameOn(COMMUNE, DAY).en()).isEqualTo("An Binh Ward");
        assertThat(geography.typeOn(COMMUNE, DAY)).isEqualTo("phường");
        assertThat(geography.at("06999", DAY)).map(place -> place.id()).contains(COMMUNE);
        assertThat(geography.ancestors(COMMUNE, DAY))
                .extracting(place -> place.code())
                .containsExactly("VN");
        assertThat(geography.ancestors(COMMUNE, DAY.minusDays(1)))
                .extracting(place -> place.code())
                .containsExactly("20", "VN");
        assertThat(geography.parent(PlaceId.parse("06002@2004-08-31"), Code.parse("border"), DAY))
                .isEmpty();
    }

    @Test
    void areRefusedWhereTheyCannotBeRead() {
        PackResult result =
                new SmallPack().with("place_attributes.csv", HEADER + """
                        06001@2004-08-31,colour,red,,,,,,
                        06001@2004-08-31,NAME,red,,,,,,
                        06001@2004-08-31,name,red,,,,,,
                        06001@2004-08-31,parent,20,,,,,,
                        """).read(folder);
        assertThat(SmallPack.messages(result.findings()))
                .containsExactly(
                        "CM-2205: place_attributes.csv, row 2, column 2: the value cannot be used: \"colour\"; expected "
                                + "one of name, type, code, parent. Mend the value.",
                        "CM-2205: place_attributes.csv, row 3, column 2: the value cannot be used: \"NAME\"; expected "
                                + "one of name, type, code, parent. Mend the value.",
                        "CM-2115: place_attributes.csv, row 4, column 4: a field is blank: \"\"; expected a value for "
                                + "\"value_en\". Fill the field.",
                        "CM-2115: place_attributes.csv, row 5, column 5: a field is blank: \"\"; expected a value for "
                                + "\"hierarchy\". Fill the field.");
    }

    @Test
    void keepTheDayOfTheActAndTheSharesOfEachMeasure() {
        Geography geography =
                new SmallPack().with("lineage.csv", """
                        event_id,date,kind,from_place_id,to_place_id,share,share_basis,share_date,share_area,share_population,share_households,decided,legal_basis
                        N,2025-07-01,split,05977@2004-08-31,05977@2025-07-01,,estimated,2024-12-31,0.25,0.5,,2025-06-16,1672/NQ
                        N,2025-07-01,split,05977@2004-08-31,06001@2004-08-31,,estimated,2024-12-31,0.75,0.5,,2025-06-16,1672/NQ
                        """).accepted(folder).geography();
        Lineage first = geography.lineage().getFirst();
        assertThat(first.change().decided()).contains(LocalDate.of(2025, 6, 16));
        assertThat(first.share()).isEqualTo(Lineage.Share.UNKNOWN);
        assertThat(first.share(Code.parse("area")))
                .isEqualTo(new Lineage.Share(
                        Optional.of(new java.math.BigDecimal("0.25")),
                        Lineage.Basis.ESTIMATED,
                        Optional.of(LocalDate.of(2024, 12, 31))));
        assertThat(first.share(Code.parse("households"))).isEqualTo(Lineage.Share.UNKNOWN);
    }
}
