package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// The communes of France from 1968 to 2024, where the tables lie beside the project: an oracle that others made.
class RealFranceTest {
    private static final String TABLES = "cogugaison";
    private static final Map<Integer, Map<String, String>> COMMUNES = new HashMap<>();
    private static final List<Map<String, String>> PASSAGES = new ArrayList<>();

    private static LocalDate newYear(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static Map<String, String> communes(int year) {
        if (COMMUNES.isEmpty()) {
            for (Map<String, String> row : RealFiles.read("france/cog_communes_all_years.csv.gz")) {
                COMMUNES.computeIfAbsent(Integer.valueOf(row.get("year")), key -> new HashMap<>())
                        .put(row.get("code"), row.get("pop"));
            }
            PASSAGES.addAll(RealFiles.read("france/passage_tables_1968_2024.csv"));
        }
        return COMMUNES.get(year);
    }

    private static long persons(String text) {
        return text.isEmpty() || text.equals("NA") ? 0 : new BigDecimal(text).longValueExact() * 1_000_000;
    }

    /// A place for every code of either list; a code of both is one place that continues.
    private static ChronicleBuilder rows(int from, int to) {
        ChronicleBuilder rows = new ChronicleBuilder(newYear(from), newYear(to));
        Set<String> before = communes(from).keySet();
        Set<String> after = communes(to).keySet();
        for (String code : before) {
            Optional<LocalDate> end = after.contains(code) ? Optional.empty() : Optional.of(newYear(to));
            rows.place(code, code, "commune", new Validity(Optional.empty(), end), Location.of("before"));
        }
        for (String code : after) {
            if (!before.contains(code)) {
                rows.place(code, code, "commune", Validity.since(newYear(to)), Location.of("after"));
            }
        }
        int number = 1;
        for (Map<String, String> row : PASSAGES) {
            number++;
            boolean isOfTheStep = row.get("src").equals(TABLES)
                    && row.get("from_year").equals(Integer.toString(from))
                    && row.get("to_year").equals(Integer.toString(to));
            if (isOfTheStep) {
                rows.thread(
                        newYear(to),
                        Optional.of(row.get("from_code")),
                        Optional.of(row.get("to_code")),
                        share(row.get("ratio")),
                        Location.of("passage.csv", number, 0));
            }
        }
        return rows;
    }

    private static Lineage.Share share(String ratio) {
        BigDecimal value = new BigDecimal(ratio);
        return value.compareTo(BigDecimal.ONE) == 0
                ? Lineage.Share.WHOLE
                : new Lineage.Share(Optional.of(value), Lineage.Basis.DOCUMENTED);
    }

    @ParameterizedTest
    @CsvSource({
        "1968, 1975", "1975, 1982", "1982, 1990", "1990, 1999", "1999, 2008", "2008, 2009", "2009, 2010",
        "2010, 2011", "2011, 2012", "2012, 2013", "2013, 2014", "2014, 2015", "2015, 2016", "2016, 2017",
        "2017, 2018", "2018, 2019", "2019, 2020", "2020, 2021", "2021, 2022"
    })
    void carryEveryCommuneAndInhabitantToTheNextList(int from, int to) {
        ChronicleBuilder.Outcome outcome = rows(from, to).build();
        assertThat(outcome.findings().stream().map(Finding::message)).isEmpty();
        Correspondence way = outcome.chronicle().orElseThrow().between(newYear(from), newYear(to));
        Set<String> reached = new HashSet<>();
        for (int target = 0; target < way.targetCount(); target++) {
            if (way.sourcesOf(target).length > 0) {
                reached.add(way.target(target));
            }
        }
        assertThat(reached).isEqualTo(communes(to).keySet());

        Map<String, String> persons = communes(from);
        Figures figures = new Figures(1, new long[way.sourceCount()], new BitSet());
        for (int source = 0; source < way.sourceCount(); source++) {
            figures.set(source, 0, persons(persons.getOrDefault(way.source(source), "")));
        }
        Restated restated = Restatement.along(way).withDecimals(0).sum(figures);
        assertThat(restated.figures().total(0)).isEqualTo(figures.total(0));
    }

    @ParameterizedTest
    @CsvSource({"2022, 2023, 8", "2023, 2024, 16"})
    void showTheTablesWhoseSumsAreOff(int from, int to, int off) {
        ChronicleBuilder.Outcome outcome = rows(from, to).build();

        assertThat(outcome.chronicle()).isEmpty();
        assertThat(outcome.findings().stream()
                        .map(finding -> finding.kind().code())
                        .filter(Set.of("CM-1217", "CM-1218")::contains)
                        .collect(Collectors.toList()))
                .hasSize(off);
    }
}
