package vn.cotmoc.benchmarks.claims;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Observation;

/// The figures of a pack that a sentence can be made of: exact ones above zero, that are no rank.
final class Facts {
    private static final List<String> LEFT_OUT = List.of("hạng", "điểm phần trăm/năm", "chỉ số");

    private final List<Fact> all;

    private Facts(List<Fact> all) {
        this.all = List.copyOf(all);
    }

    /// The figures of the pack in the folder.
    static Facts of(Path folder) {
        PackResult result = new PackReader(Clock.systemUTC()).read(folder);
        return switch (result) {
            case PackResult.Accepted pack -> new Facts(facts(pack));
            case PackResult.Rejected rejected ->
                throw new IllegalArgumentException("The pack has faults: " + rejected.findings());
        };
    }

    private static List<Fact> facts(PackResult.Accepted pack) {
        List<Fact> facts = new ArrayList<>();
        for (Batch batch : pack.batches()) {
            batch.entries().forEach(entry -> add(entry.observation(), pack.catalogue(), facts));
        }
        return facts;
    }

    private static void add(Observation observation, Catalogue catalogue, List<Fact> facts) {
        boolean exact = observation.figure() instanceof Figure.Known known
                && known.bound() == Bound.Hedge.EXACT
                && known.value().signum() > 0;
        if (exact && observation.figure() instanceof Figure.Known known) {
            String unit = known.unit().name().vi();
            Indicator indicator = catalogue.indicator(observation.cell().indicator());
            if (!LEFT_OUT.contains(unit)) {
                facts.add(new Fact(name(indicator, facts.size()), known.value().stripTrailingZeros(), unit));
            }
        }
    }

    /// The name or one of the other names, as it stands within a sentence.
    private static String name(Indicator indicator, int turn) {
        List<String> names = new ArrayList<>(List.of(indicator.name().vi()));
        names.addAll(indicator.description().aliases());
        String name = names.get(turn % names.size());
        boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
        return word ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /// An amount: no percentage, and of things counted where the sentence asks for it.
    Fact amount(Random random, boolean counted) {
        return drawn(
                random,
                all.stream()
                        .filter(fact -> !fact.isPercent()
                                && !fact.unit().contains("/")
                                && !fact.unit().equals("điểm"))
                        .filter(fact -> !counted || fact.isCount())
                        .toList());
    }

    /// A percentage below a hundred.
    Fact percentage(Random random) {
        return drawn(
                random,
                all.stream()
                        .filter(fact -> fact.isPercent() && fact.number().compareTo(BigDecimal.valueOf(100)) < 0)
                        .toList());
    }

    private static Fact drawn(Random random, List<Fact> facts) {
        return facts.get(random.nextInt(facts.size()));
    }

    int size() {
        return all.size();
    }
}
