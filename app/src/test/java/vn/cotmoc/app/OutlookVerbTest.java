package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.cotmoc.app.Program.Said;

class OutlookVerbTest {
    @TempDir
    private Path folder;

    private Said outlook(String csv, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("s.csv"), csv);
        List<String> words = new ArrayList<>(List.of("outlook", "--series", file.toString()));
        words.addAll(List.of(more));
        return new Program(folder.resolve("store")).run(words.toArray(String[]::new));
    }

    private static String years(double... values) {
        StringBuilder csv = new StringBuilder("period,value\n");
        for (int i = 0; i < values.length; i++) {
            csv.append(2015 + i).append(',').append(values[i]).append('\n');
        }
        return csv.toString();
    }

    private static String months(int count) {
        StringBuilder csv = new StringBuilder("period,value\n");
        for (int t = 0; t < count; t++) {
            csv.append(String.format(
                    Locale.ROOT,
                    "%d-%02d,%.1f%n",
                    2015 + t / 12,
                    1 + t % 12,
                    200 + t + 20 * Math.sin(t * Math.PI / 6) + 7 * Math.sin(t * t)));
        }
        return csv.toString();
    }

    @Test
    void answersYearlyFiguresInTheJsonOfTheContract() throws IOException {
        Said said = outlook(years(10.5, 11, 12.5, 13, 14.5, 15), "--horizon", "2", "--format", "json");

        assertThat(said.err()).isEmpty();
        assertThat(said.exit()).isZero();
        assertThat(said.out()).isEqualTo("""
                {"series":"s.csv","frequency":"year","model":"RW drift log","points":[\
                {"period":"2021","value":16.11,"lower50":15.67,"upper50":16.56,"lower80":15.21,"upper80":17.06,\
                "lower95":14.52,"upper95":17.88},\
                {"period":"2022","value":17.3,"lower50":16.58,"upper50":18.05,"lower80":15.84,"upper80":18.89,\
                "lower95":14.76,"upper95":20.28}],\
                "backtest":{"origins":2,"mase":0.46,"coverage80":1},"refused":null}
                """);
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void answersMonthlyFiguresWithAllIntervalsInOrder() throws IOException {
        JsonNode answer = JsonMapper.builder()
                .build()
                .readTree(outlook(months(72), "--format", "json").out());

        assertThat(answer.propertyNames())
                .containsExactly("series", "frequency", "model", "points", "backtest", "refused");
        assertThat(answer.get("series").asString()).isEqualTo("s.csv");
        assertThat(answer.get("frequency").asString()).isEqualTo("month");
        assertThat(answer.get("refused").isNull()).isTrue();
        assertThat(answer.get("points")).hasSize(12);
        assertThat(answer.get("points").get(0).get("period").asString()).isEqualTo("2021-01");
        assertThat(answer.get("backtest").propertyNames()).containsExactly("origins", "mase", "coverage80");
        for (JsonNode point : answer.get("points")) {
            double last = Double.NEGATIVE_INFINITY;
            for (String name : List.of("lower95", "lower80", "lower50", "value", "upper50", "upper80", "upper95")) {
                assertThat(point.get(name).asDouble()).as(name).isGreaterThan(last);
                last = point.get(name).asDouble();
            }
        }
    }

    @Test
    void tellsTheModelBesideTheTable() throws IOException {
        Said table = outlook(years(10.5, 11, 12.5, 13, 14.5, 15), "--horizon", "1");
        Said csv = outlook(years(10.5, 11, 12.5, 13, 14.5, 15), "--horizon", "1", "--format", "csv");

        assertThat(table.out())
                .startsWith("period  value  lower50  upper50  lower80  upper80  lower95  upper95\n2021 ");
        assertThat(csv.out()).startsWith("period,value,lower50,upper50,lower80,upper80,lower95,upper95\n2021,");
        assertThat(csv.err()).matches("\\[outlook] RW drift log; mase [0-9.]+; cover80 [0-9.]+; origins \\d+\n");
    }

    @Test
    void refusesAShortHistoryWithTheReasonAsAnAnswer() throws IOException {
        Said json = outlook(months(10), "--format", "json");
        Said table = outlook(months(10));

        assertThat(json)
                .isEqualTo(new Said(
                        0,
                        "{\"series\":\"s.csv\",\"frequency\":\"month\",\"model\":null,\"points\":[],\"backtest\":null,"
                                + "\"refused\":\"The series has 10 figures; a forecast needs at least 24.\"}\n",
                        ""));
        assertThat(table)
                .isEqualTo(new Said(0, "", "CM-7002: The series has 10 figures; a forecast needs at least 24.\n"));
    }

    @Test
    void endsWith2WhereTheFileOrTheWordsAreWrong() throws IOException {
        Said file = outlook("period,value\n2024-01,x\n");
        Said horizon = outlook(months(72), "--horizon", "0");
        Said missing = new Program(folder.resolve("store")).run("outlook", "--series", "/nowhere/s.csv");

        assertThat(file)
                .isEqualTo(new Said(
                        2,
                        "",
                        "CM-2112: s.csv, row 2, column 2: the number cannot be read: \"x\"; expected a plain number, as 18063.8. "
                                + "Mend the value.\n[outlook] nothing was forecast\n"));
        assertThat(horizon).isEqualTo(new Said(2, "", "CM-1005: \"0\" is no horizon; write 1 to 120.\n"));
        assertThat(missing).isEqualTo(new Said(2, "", "CM-3006: No file \"/nowhere/s.csv\".\n"));
    }
}
