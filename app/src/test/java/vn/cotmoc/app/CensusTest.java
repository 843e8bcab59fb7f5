package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.ledger.duckdb.Settings;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// The census of 2019 through every map of Lạng Sơn, from the pack through the store.
class CensusTest {
    private static final Code COMMUNE = Code.parse("commune");
    private static final Path ORACLE = Path.of("../../shared/data/geo/census2019_langson_restated.csv");

    @TempDir
    private static Path folder;

    private static final Map<LocalDate, Map<String, String>> BY_MAP = new HashMap<>();

    @BeforeAll
    static void moveTheCensus() {
        PackResult result = new PackReader(Clock.systemUTC()).read(Path.of("../packs/langson"));
        PackResult.Accepted pack = (PackResult.Accepted) result;
        try (DuckDbStore store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC())) {
            Ledger ledger = new Ledger(store, pack.catalogue(), pack.geography());
            pack.batches().forEach(ledger::append);
            for (String map : List.of("2019-04-01", "2020-06-01", "2024-12-31", "2025-07-01")) {
                LocalDate day = LocalDate.parse(map);
                BY_MAP.put(day, communes(ledger, day));
            }
        }
    }

    /// The value and exactness of every commune of the map, by code.
    private static Map<String, String> communes(Ledger ledger, LocalDate map) {
        RestatedSlice slice = new Restatements(ledger)
                .get(Query.of(Code.parse("population")).withWhen(When.oneOf(Period.parse("2019-04-01"))), map);
        Map<String, String> communes = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            if (ledger.geography().get(slice.place(row)).level().equals(COMMUNE)) {
                BigDecimal value = ((Figure.Known) slice.figure(row)).value();
                String exactness = slice.exactness(row) == Exactness.EXACT ? "exact" : "estimated";
                communes.put(slice.place(row).code(), value.toPlainString() + " " + exactness);
            }
        }
        return communes;
    }

    private static long count(Map<String, String> communes, String exactness) {
        return communes.values().stream()
                .filter(each -> each.endsWith(exactness))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"2019-04-01, 226, 226", "2020-06-01, 200, 192", "2024-12-31, 194, 184", "2025-07-01, 65, 54"})
    void keepsEveryPersonOnEveryMap(LocalDate map, int communes, int exact) {
        Map<String, String> figures = BY_MAP.get(map);
        assertThat(figures).hasSize(communes);
        assertThat(count(figures, " exact")).isEqualTo(exact);
        assertThat(figures.values().stream()
                        .mapToLong(each -> Long.parseLong(each.substring(0, each.indexOf(' '))))
                        .sum())
                .isEqualTo(781_655);
    }

    /// Where the sourced table of restated figures lies beside the project; without it the sums above stand.
    @Test
    void equalsThePublishedRestatementCommuneByCommune() throws IOException {
        if (!Files.exists(ORACLE)) {
            return;
        }
        Map<String, LocalDate> maps = Map.of(
                "2004-2019", LocalDate.of(2019, 4, 1),
                "2020-2024", LocalDate.of(2020, 6, 1),
                "2024-12..2025-06", LocalDate.of(2024, 12, 31),
                "2025-07", LocalDate.of(2025, 7, 1));
        int compared = 0;
        for (String line : Files.readAllLines(ORACLE, StandardCharsets.UTF_8)) {
            String[] cells = line.split(",", -1);
            LocalDate map = maps.get(cells[0]);
            if (map != null) {
                String found = BY_MAP.get(map).getOrDefault(cells[1], "");
                String[] ours = found.split(" ", 2);
                assertThat(ours[1]).as(line).isEqualTo(cells[4].equals("estimated") ? "estimated" : "exact");
                assertThat(ours[0]).as(line + " but " + found).isEqualTo(cells[3]);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(226 + 200 + 194 + 65);
    }
}
