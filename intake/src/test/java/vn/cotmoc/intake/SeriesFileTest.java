package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesFileTest {
    @TempDir
    private Path folder;

    private SeriesFile.Result read(String text) {
        return SeriesFile.read(SmallPack.write(folder.resolve("s.csv"), text));
    }

    private String told(String text) {
        SeriesFile.Result result = read(text);
        assertThat(result.findings())
                .as(SmallPack.messages(result.findings()).toString())
                .isEmpty();
        return result.figures().orElseThrow().toString();
    }

    private List<String> messages(String text) {
        SeriesFile.Result result = read(text);
        assertThat(result.figures()).isEmpty();
        return SmallPack.messages(result.findings());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01, 2024-01",
        "2024-Q3, 2024-Q3",
        "2024, 2024",
        "01/2024, 2024-01",
        "Q1 2024, 2024-Q1",
        "quý III/2024, 2024-Q3",
        "tháng 5/2024, 2024-05",
        "2024/5, 2024-05"
    })
    void readsAPeriodAsPeopleWriteIt(String written, String read) {
        assertThat(told("period,value\n" + written + ",1.5\n")).isEqualTo("{" + read + "=1.5}");
    }

    @Test
    void sortsRowsAndLeavesGapsOut() {
        assertThat(told("value;note;period\n3;c;2024-03\nNA;;2024-02\n1e1;a;2024-01\n;;2023-12\n"))
                .isEqualTo("{2024-01=1E+1, 2024-03=3}");
    }

    @Test
    void takesDaysThatBeginMonthsForMonths() {
        assertThat(told("period,value\n2024-01-01,1\n2024-02-01,2\n2024-03-01,3\n"))
                .isEqualTo("{2024-01=1, 2024-02=2, 2024-03=3}");
        assertThat(told("period,value\n31/01/2024,1\n29/02/2024,2\n")).isEqualTo("{2024-01=1, 2024-02=2}");
    }

    @Test
    void takesDaysThatAreQuartersOrYearsApartForThose() {
        assertThat(told("period,value\n2023-10-01,1\n2024-01-01,2\n2024-04-01,3\n"))
                .isEqualTo("{2023-Q4=1, 2024-Q1=2, 2024-Q2=3}");
        assertThat(told("period,value\n2022-12-31,1\n2023-12-31,2\n")).isEqualTo("{2022=1, 2023=2}");
    }

    @Test
    void refusesDaysThatStandForNoPeriod() {
        assertThat(messages("period,value\n2024-01-07,1\n2024-01-14,2\n"))
                .containsExactly(
                        "CM-7103: s.csv, row 2, column 1: the days do not stand for months, quarters or years: \"2024-01-07\"; "
                                + "expected the first day of a month in every row, or the last in every row. Write the periods as "
                                + "2024-01, 2024-Q1 or 2024.");
    }

    @Test
    void listsEveryDefect() {
        assertThat(messages("period,value\n2024-01,1\nx,2\n2024-02,y\n2024-H1,3\n,4\n"))
                .containsExactly(
                        "CM-2107: s.csv, row 3, column 1: the period cannot be read: \"x\"; expected 2024-01, 2024-Q1, 2024 or a "
                                + "day such as 2024-01-01. Mend the value.",
                        "CM-2112: s.csv, row 4, column 2: the number cannot be read: \"y\"; expected a plain number, as 18063.8. "
                                + "Mend the value.",
                        "CM-2107: s.csv, row 5, column 1: the period cannot be read: \"2024-H1\"; expected 2024-01, 2024-Q1, 2024 "
                                + "or a day such as 2024-01-01. Mend the value.",
                        "CM-2115: s.csv, row 6, column 1: a field is blank: \"\"; expected a value for \"period\". Fill the field.");
    }

    @Test
    void refusesSeveralFrequenciesAndPeriodsThatStandTwice() {
        assertThat(messages("period,value\n2024-01,1\n2024,2\n"))
                .containsExactly(
                        "CM-7101: s.csv, row 3, column 1: the periods are of several frequencies: \"2024\"; expected a "
                                + "period like 2024-01. Put series of another frequency into a file of their own.");
        assertThat(messages("period,value\n2024-01,1\n2024-01,1\n"))
                .containsExactly(
                        "CM-7102: s.csv, row 3, column 1: the period has two values: \"2024-01\"; expected each period "
                                + "once. Remove one of the two rows.");
    }

    @Test
    void needsItsColumnsAndAValue() {
        assertThat(messages("period,amount\n2024-01,1\n"))
                .containsExactly(
                        "CM-2006: s.csv, row 1: a column is missing: \"value\"; expected the columns period, value. Add "
                                + "the column, blank where nothing is known.");
        assertThat(messages("period,value\n2024-01,\n"))
                .containsExactly(
                        "CM-7104: s.csv: the file holds no value: \"\"; expected rows with a period and a value. Fill the "
                                + "column.");
    }
}
