package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.model.Failure;

class RestaterTest {
    private static final LocalDate OLD = LocalDate.of(2019, 1, 1);
    private static final LocalDate NEW = LocalDate.of(2021, 1, 1);
    private static final String PLACES = """
            place_id,code,name,level,valid_from,valid_to
            A,A,"A, the first",commune,,2020-01-01
            B,B,B,commune,,
            X,X,X,commune,2020-01-01,
            Y,Y,Y,commune,2020-01-01,
            """;
    private static final String HEAD = "date,from_place_id,to_place_id,share\n";
    private static final String SPLIT = HEAD + "2020-01-01,A,X,0.4\n2020-01-01,A,Y,0.6\n";
    private static final String DATA = "place_id,value\nA,10\nB,3.5\n";

    @TempDir
    private Path folder;

    private RestateResult restate(String places, String lineage, String data) {
        return restate(places, lineage, data, new RestateRequest.Ways(OLD, NEW), false);
    }

    private RestateResult restate(String places, String lineage, String data, RestateRequest.Ways ways, boolean ratio) {
        return Restater.restate(new RestateRequest(
                SmallPack.write(folder.resolve("p.csv"), places),
                SmallPack.write(folder.resolve("l.csv"), lineage),
                SmallPack.write(folder.resolve("d.csv"), data),
                ways,
                ratio,
                OptionalInt.empty()));
    }

    private static List<String> told(RestateResult result) {
        assertThat(result.lines()).as(messages(result).toString()).isPresent();
        return result.lines().orElseThrow().stream()
                .map(line -> line.place() + " "
                        + line.value()
                                .map(BigDecimal::stripTrailingZeros)
                                .map(BigDecimal::toPlainString)
                                .orElse("-")
                        + " " + line.exactness() + " " + String.join("+", line.group()))
                .toList();
    }

    private static List<String> messages(RestateResult result) {
        return SmallPack.messages(result.findings());
    }

    private List<String> refused(String places, String lineage, String data) {
        RestateResult result = restate(places, lineage, data);
        assertThat(result.lines()).isEmpty();
        return messages(result);
    }

    @Test
    void dividesByTheSharesOfTheFile() {
        RestateResult result = restate(PLACES, SPLIT, DATA);
        assertThat(told(result)).containsExactly("B 3.5 exact ", "X 4 documented ", "Y 6 documented ");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void readsFilesAsSpreadsheetsWriteThem() {
        String places = "\uFEFF"
                + PLACES.replace("\n", "\r\n")
                        .replace("level,", "level,note,")
                        .replace("commune,", "commune,\"x, y\",");
        String lineage = SPLIT.replace("share\n", "share,note\n")
                .replace("0.4\n", "0.4,\n")
                .replace("0.6\n", "0.6,\n");
        assertThat(told(restate(places, lineage, DATA.replace(",", ";"))))
                .containsExactly("B 3.5 exact ", "X 4 documented ", "Y 6 documented ");
    }

    @Test
    void namesTheGroupWhereAShareIsBlank() {
        assertThat(told(restate(PLACES, HEAD + "2020-01-01,A,X,\n2020-01-01,A,Y,\n", DATA)))
                .containsExactly("B 3.5 exact ", "X - undefined X+Y", "Y - undefined X+Y");
    }

    @Test
    void marksAnEstimateByItsBasis() {
        String lineage =
                "date,from_place_id,to_place_id,share,basis\n2020-01-01,A,X,0.4,estimated\n2020-01-01,A,Y,0.6,\n";
        assertThat(told(restate(PLACES, lineage, DATA)))
                .containsExactly("B 3.5 exact ", "X 4 estimated ", "Y 6 documented ");
    }

    @Test
    void passesOverWhatHappenedAtOtherTimes() {
        String lineage = SPLIT + "2021-01-02,B,X,1\n2019-01-01,Q,Y,7\n";
        assertThat(told(restate(PLACES, lineage, DATA)))
                .containsExactly("B 3.5 exact ", "X 4 documented ", "Y 6 documented ");
    }

    @Test
    void goesBack() {
        RestateRequest.Ways back = new RestateRequest.Ways(NEW, OLD);
        String merged = HEAD + "2020-01-01,A,X,1\n2020-01-01,B,X,0.5\n";
        assertThat(told(restate(PLACES, merged, "place_id,value\nX,7\nB,1\n", back, false)))
                .containsExactly("A - undefined A+B", "B - undefined A+B");
        assertThat(told(restate(PLACES, SPLIT, "place_id,value\nX,4\nY,6\n", back, false)))
                .containsExactly("A 10 exact ");
        assertThat(messages(restate(PLACES, HEAD + "2020-01-01,A,X,1\n", "place_id,value\nY,1\n", back, false)))
                .containsExactly(
                        "CM-1220: p.csv, row 5, column 1: a figure goes nowhere: \"Y\"; expected a row of "
                                + "lineage to it. Say in the lineage what became of it, with a blank target where nothing did.");
    }

    @Test
    void dividesNumeratorsByDenominators() {
        String data = "place_id,numerator,denominator\nA,10,20\nB,1,3\n";
        RestateRequest.Ways ways = new RestateRequest.Ways(OLD, NEW);
        assertThat(told(restate(PLACES, SPLIT, data, ways, true)))
                .containsExactly("B 0.333333 exact ", "X 0.5 documented ", "Y 0.5 documented ");
        RestateResult zero = restate(PLACES, SPLIT, data.replace("1,3", "1,0"), ways, true);
        assertThat(told(zero).getFirst()).isEqualTo("B - undefined B");
        assertThat(messages(zero))
                .containsExactly("CM-2306: d.csv: the denominator is zero: \"B\"; expected a denominator that is not "
                        + "0. The ratio of this place is left blank.");
    }

    @Test
    void leavesBlankWhatAPartIsMissingOf() {
        String merged = HEAD + "2020-01-01,A,X,1\n2020-01-01,B,X,0.5\n";
        RestateResult result = restate(PLACES, merged, "place_id,value\nB,2\nA,\n");
        assertThat(told(result)).containsExactly("B 1 documented ", "X - undefined B+X");
        assertThat(messages(result))
                .containsExactly("CM-2305: d.csv: a part of the place has no figure: \"X\"; expected figures of all 2 "
                        + "parts, and 1 have none: A. Add their figures; until then this place is left blank.");
    }

    @Test
    void refusesToLoseAFigure() {
        assertThat(refused(PLACES, HEAD, DATA))
                .containsExactly("CM-1220: p.csv, row 2, column 1: a figure goes nowhere: \"A\"; expected a row of "
                        + "lineage from it on 2020-01-01. Say in the lineage what became of it, with a blank target "
                        + "where nothing did.");
        assertThat(refused(PLACES, HEAD + "2020-01-01,A,X,0.4\n", DATA))
                .containsExactly(
                        "CM-1218: l.csv, row 2, column 4: the shares of a source add up to less than 1: \"0.4\"; "
                                + "expected 1 over the 1 targets of A on 2020-01-01. Add the missing target, or leave "
                                + "blank the shares that are not known.",
                        "CM-1220: p.csv, row 2, column 1: a figure goes nowhere: \"A\"; expected shares that add up "
                                + "to 1 on 2020-01-01, 0.6 is missing. Say in the lineage what became of it, with a "
                                + "blank target where nothing did.");
        String chain = PLACES.replace("X,X,X,commune,2020-01-01,", "X,X,X,commune,2020-01-01,2020-06-01");
        assertThat(refused(chain, HEAD + "2020-01-01,A,X,1\n", DATA))
                .containsExactly("CM-1220: p.csv, row 4, column 1: a figure goes nowhere: \"X\"; expected a row of "
                        + "lineage from it on 2020-06-01, and figures of A with it. Say in the lineage what became of "
                        + "it, with a blank target where nothing did.");
    }

    @Test
    void tellsOfAFigureThatEndsWithItsPlace() {
        RestateResult result = restate(PLACES, HEAD + "2020-01-01,A,,\n", DATA);
        assertThat(told(result)).containsExactly("B 3.5 exact ");
        assertThat(messages(result))
                .containsExactly(
                        "CM-1221: d.csv, row 2, column 1: a figure ends with its place: \"A\"; expected a "
                                + "successor on 2020-01-01. Nothing is to be done where that is so; its figure is in no result.");
    }

    @Test
    void refusesBadLineageWithRowAndColumn() {
        String lineage = HEAD + "2020-01-01,A,X,0.75\n2020-01-01,A,Y,0.75\n2020-01-01,Q,Y,1\n2020-05-05,A,Y,1\n"
                + "2020-01-01,B,A,1\n2020-01-01,A,Y,0.75\n";
        assertThat(refused(PLACES, lineage, DATA).stream().map(message -> message.substring(0, 37)))
                .containsExactly(
                        "CM-1212: l.csv, row 4, column 2: the ",
                        "CM-1213: l.csv, row 5, column 2: the ",
                        "CM-1214: l.csv, row 6, column 3: the ",
                        "CM-1210: l.csv, row 7: the lineage st",
                        "CM-1217: l.csv, row 3, column 4: the ");
    }

    @Test
    void refusesAShareOfZeroAndSaysNothingOfItsSum() {
        assertThat(refused(PLACES, HEAD + "2020-01-01,A,X,1\n2020-01-01,A,Y,0\n", DATA))
                .containsExactly("CM-1215: l.csv, row 3, column 4: the share is out of range: \"0\"; expected a number "
                        + "above 0 and at most 1. Write the share of the source as a fraction, 0.35 for 35 %; leave "
                        + "it blank where it is unknown.");
    }

    @Test
    void refusesPlacesThatCannotBe() {
        String places =
                PLACES + "B,B,B,commune,2010-01-01,\nC,X,C,commune,2020-05-01,\nD,D,D,commune,2020-01-01,2020-01-01\n";
        assertThat(refused(places, SPLIT, DATA))
                .containsExactly(
                        "CM-1201: p.csv, row 6, column 1: the place stands twice: \"B\"; expected each place id once, "
                                + "or with validities that do not overlap. Remove one of the two rows, or mend the "
                                + "dates.",
                        "CM-1202: p.csv, row 8, column 1: the place ends before it exists for a day: \"2020-01-01\"; "
                                + "expected an end after the start 2020-01-01. The end is the first day on which D no "
                                + "longer exists; mend one of the two dates.",
                        "CM-1204: p.csv, row 7, column 1: two places bear one code on the same day: \"C\"; expected a "
                                + "start not before X has ended (open). End the earlier place on the day on which the "
                                + "later one starts.");
    }

    @Test
    void refusesFiguresOfPlacesThatAreNotThere() {
        assertThat(refused(PLACES, SPLIT, DATA + "X,1\nZ,2\n"))
                .containsExactly(
                        "CM-2302: d.csv, row 4, column 1: the place of the figure does not exist on that day: \"X\"; "
                                + "expected a place that exists on 2019-01-01. Name the version of the place that "
                                + "existed on that day, or give the day of the figures with --from.",
                        "CM-2301: d.csv, row 5, column 1: the place of the figure is not in the list of places: "
                                + "\"Z\"; expected the place_id of a row of p.csv. Add the place, or write the id as "
                                + "it stands there.");
    }

    @Test
    void refusesFiguresThatAreNone() {
        assertThat(refused(PLACES, SPLIT, "place_id,value\nA,ten\nB,1\nB,2\nX,1.0000001\nY,1E+99\n"))
                .containsExactly(
                        "CM-2112: d.csv, row 2, column 2: the number cannot be read: \"ten\"; expected a plain number, "
                                + "as 18063.8. Mend the value.",
                        "CM-2303: d.csv, row 4, column 1: the place has two figures: \"B\"; expected each place once. "
                                + "Remove one of the two rows, or add their figures up.",
                        "CM-2114: d.csv, row 5, column 2: the number has too many digits: \"1.0000001\"; expected at "
                                + "most 12 digits before the point and 6 behind it. Use a larger unit, or round the "
                                + "number.",
                        "CM-2114: d.csv, row 6, column 2: the number has too many digits: \"1E+99\"; expected at most "
                                + "12 digits before the point and 6 behind it. Use a larger unit, or round the "
                                + "number.");
        assertThat(refused(PLACES, SPLIT, "place_id,amount\n"))
                .first()
                .asString()
                .startsWith("CM-2006: d.csv, row 1");
        assertThat(refused(PLACES, "", DATA)).first().asString().startsWith("CM-2001: l.csv");
    }

    @Test
    void refusesASumThatDoesNotFit() {
        StringBuilder places = new StringBuilder(PLACES);
        StringBuilder lineage = new StringBuilder(HEAD);
        StringBuilder data = new StringBuilder("place_id,value\n");
        for (int i = 0; i < 12; i++) {
            places.append("P").append(i).append(",,,,,2020-01-01\n");
            lineage.append("2020-01-01,P").append(i).append(",X,1\n");
            data.append("P").append(i).append(",900000000000\n");
        }
        assertThat(refused(places.toString(), lineage.toString(), data.toString()))
                .containsExactly(
                        "CM-2304: d.csv: a sum of the figures has too many digits: \"long overflow\"; expected "
                                + "sums of at most 9223372036854. Use a larger unit.");
    }

    @Test
    void failsWhereAFileIsMissing() {
        Path missing = folder.resolve("none.csv");
        assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> Restater.restate(new RestateRequest(
                        missing, missing, missing, new RestateRequest.Ways(OLD, NEW), false, OptionalInt.of(0))))
                .extracting(Failure::code)
                .isEqualTo("CM-2901");
    }
}
