package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.cotmoc.model.Location;

/// Small and generated chronicles for tests.
final class Chronicles {
    static final LocalDate START = LocalDate.of(2000, 1, 1);
    private static final int THOUSANDTHS = 1000;

    private final ChronicleBuilder rows;

    private Chronicles(LocalDate to) {
        rows = new ChronicleBuilder(START, to);
    }

    /// @param places `id from to`, blanks as `-`
    static Chronicles of(String... places) {
        Chronicles made = new Chronicles(LocalDate.of(2100, 1, 1));
        for (String place : places) {
            String[] parts = place.split(" ");
            made.rows.place(
                    parts[0], parts[0], "", new Validity(day(parts[1]), day(parts[2])), Location.of("places", 2, 1));
        }
        return made;
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    /// @param row `date from to share`, blanks as `-`, an estimated share with `~`
    Chronicles with(String... row) {
        for (String each : row) {
            String[] parts = each.split(" ");
            rows.thread(LocalDate.parse(parts[0]), id(parts[1]), id(parts[2]), share(parts[3]), Location.of("lineage"));
        }
        return this;
    }

    private static Optional<String> id(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(text);
    }

    private static Lineage.Share share(String text) {
        return switch (text) {
            case "-" -> Lineage.Share.UNKNOWN;
            case "1" -> Lineage.Share.WHOLE;
            default ->
                new Lineage.Share(
                        Optional.of(new BigDecimal(text.replace("~", ""))),
                        text.startsWith("~") ? Lineage.Basis.ESTIMATED : Lineage.Basis.DOCUMENTED);
        };
    }

    Chronicle build() {
        ChronicleBuilder.Outcome outcome = rows.build();
        return outcome.chronicle().orElseThrow(() -> new AssertionError(outcome.findings()));
    }

    /// The first day of the year, which is a day of change for each year of a generated chronicle.
    static LocalDate year(int number) {
        return START.plusYears(number);
    }

    /// Places that merge, split, hand over parts and are renamed, on the first day of each of some years.
    /// @param unknown how many of a hundred shares are not known
    static Chronicle any(Random random, int years, int unknown) {
        return new Maker(random, years, unknown).make();
    }

    private static final class Maker {
        private final Random random;
        private final int years;
        private final int unknown;
        private final Chronicles made;
        private final List<String> alive = new ArrayList<>();
        private final List<Integer> since = new ArrayList<>();
        private int count;

        Maker(Random random, int years, int unknown) {
            this.random = random;
            this.years = years;
            this.unknown = unknown;
            made = new Chronicles(year(years));
        }

        Chronicle make() {
            int start = 2 + random.nextInt(12);
            for (int i = 0; i < start; i++) {
                alive.add("p" + count++);
                since.add(-1);
            }
            for (int year = 1; year <= years; year++) {
                change(year);
            }
            for (int i = 0; i < alive.size(); i++) {
                place(i, Optional.empty());
            }
            return made.build();
        }

        private void place(int index, Optional<LocalDate> to) {
            int from = since.get(index);
            made.rows.place(
                    alive.get(index),
                    "",
                    "",
                    new Validity(from < 0 ? Optional.empty() : Optional.of(year(from)), to),
                    Location.of("places"));
        }

        /// Some places end and become one to three of some new or living places; some living ones hand over a part.
        private void change(int year) {
            List<String> targets = new ArrayList<>();
            int made = 1 + random.nextInt(3);
            for (int i = 0; i < made; i++) {
                targets.add("p" + count++);
            }
            List<Integer> ending = new ArrayList<>();
            for (int i = 0; i < alive.size(); i++) {
                int fate = random.nextInt(4);
                if (fate == 0) {
                    ending.add(i);
                    pieces(year, alive.get(i), targets, true);
                } else if (fate == 1) {
                    pieces(year, alive.get(i), targets, false);
                }
            }
            for (int index : ending.reversed()) {
                place(index, Optional.of(year(year)));
                alive.remove(index);
                since.remove(index);
            }
            targets.forEach(target -> {
                alive.add(target);
                since.add(year);
            });
        }

        private void pieces(int year, String from, List<String> targets, boolean ends) {
            List<String> chosen = new ArrayList<>(targets);
            Collections.shuffle(chosen, random);
            int parts = 1 + random.nextInt(chosen.size());
            int left = THOUSANDTHS;
            for (int i = 0; i < parts; i++) {
                boolean last = ends && i == parts - 1;
                int size = last ? left : 1 + random.nextInt(Math.max(1, left / 2));
                left -= size;
                made.with(year(year) + " " + from + " " + chosen.get(i) + " " + text(size));
            }
        }

        private String text(int size) {
            if (size == THOUSANDTHS) {
                return "1";
            }
            return random.nextInt(100) < unknown
                    ? "-"
                    : BigDecimal.valueOf(size, 3).stripTrailingZeros().toPlainString();
        }
    }

    /// Any figures for the sources.
    static Figures figures(Random random, Correspondence way) {
        long[] values = new long[way.sourceCount()];
        for (int i = 0; i < values.length; i++) {
            values[i] = (random.nextInt(200_000) - 20_000) * 1_000_000L;
        }
        return Figures.column(values);
    }
}
