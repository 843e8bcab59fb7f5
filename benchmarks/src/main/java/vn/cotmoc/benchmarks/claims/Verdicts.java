package vn.cotmoc.benchmarks.claims;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.check.Checked;
import vn.cotmoc.claims.check.Checker;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.SteppingClock;

/// Says figures of the pack in sentences, right and wrong, and asks whether they are linked to their indicator, whether
/// right ones pass, and whether wrong ones raise an alarm.
public final class Verdicts {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);

    private final Checker checker;
    private final ClaimReader reader = ClaimReader.create().withDate(DAY);
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    private Verdicts(Checker checker) {
        this.checker = checker;
    }

    /// Runs through the yearly figures of the root of the pack that stand alone for their indicator and year.
    public static Verdicts of(Path folder) {
        PackResult result = new PackReader(Clock.systemUTC()).read(folder);
        if (!(result instanceof PackResult.Accepted pack)) {
            throw new IllegalArgumentException("The pack has faults: " + result.findings());
        }
        Ledger ledger = new Ledger(
                new MemoryStore(SteppingClock.at("2026-12-01T00:00:00Z")), pack.catalogue(), pack.geography());
        pack.batches().forEach(ledger::append);
        Verdicts verdicts = new Verdicts(new Checker(ledger));
        for (Observation observation : sole(pack)) {
            verdicts.say(
                    observation, pack.catalogue().indicator(observation.cell().indicator()));
        }
        return verdicts;
    }

    private static List<Observation> sole(PackResult.Accepted pack) {
        Map<String, List<Observation>> groups = new LinkedHashMap<>();
        pack.batches()
                .forEach(batch -> batch.entries().forEach(entry -> {
                    Observation each = entry.observation();
                    String key = each.cell().indicator() + " " + each.cell().place() + " "
                            + each.cell().period();
                    boolean ours =
                            each.cell().place().equals(pack.catalogue().pack().root());
                    if (ours) {
                        groups.computeIfAbsent(key, none -> new ArrayList<>()).add(each);
                    }
                }));
        return groups.values().stream()
                .filter(group -> group.size() == 1)
                .map(List::getFirst)
                .filter(Verdicts::isSayable)
                .toList();
    }

    private static boolean isSayable(Observation observation) {
        boolean year = observation.cell().period().toString().length() == 4
                && observation.cell().period().endExclusive().isBefore(DAY);
        return year
                && observation.cell().measure() == Measure.ACTUAL
                && observation.cell().breakdown().equals(Breakdown.TOTAL)
                && observation.figure() instanceof Figure.Known known
                && known.bound() == Bound.Hedge.EXACT
                && known.value().signum() > 0
                && !known.unit().name().vi().equals("hạng");
    }

    private void say(Observation observation, Indicator indicator) {
        if (!(observation.figure() instanceof Figure.Known known)) {
            return;
        }
        Period period = observation.cell().period();
        Fact fact = new Fact(
                indicator.name().vi(),
                known.value().stripTrailingZeros(),
                known.unit().name().vi());
        String right = sentence(fact, period);
        Optional<Checked> told = check(right);
        boolean linked = told.flatMap(each -> each.link().indicator())
                .filter(indicator.code()::equals)
                .isPresent();
        count("linked to the indicator", linked, right);
        if (!linked || told.isEmpty()) {
            return;
        }
        count(
                "a recorded figure raises no alarm",
                !isAlarm(told),
                right + " " + told.get().gravest().sentence().vi());
        mutate("value 37 % higher", sentence(fact.times(new BigDecimal("1.37")), period), fact);
        mutate("value 12 % lower", sentence(fact.times(new BigDecimal("0.88")), period), fact);
        mutate("ten times the value", sentence(fact.times(BigDecimal.TEN), period), fact);
        if (fact.unit().startsWith("tỷ ")) {
            mutate("triệu for tỷ", right.replace(" tỷ ", " triệu "), fact);
        }
    }

    private void mutate(String what, String sentence, Fact fact) {
        if (!sentence.contains(fact.printed())) {
            Optional<Checked> told = check(sentence);
            String verdict = told.map(each -> each.gravest().kind() + ": "
                            + each.gravest().sentence().vi())
                    .orElse("no claim");
            count(what, isAlarm(told), sentence + " " + verdict);
        }
    }

    private static String sentence(Fact fact, Period period) {
        return "Năm " + period + ", " + fact.name() + " đạt " + fact.printed() + ".";
    }

    private Optional<Checked> check(String sentence) {
        return checker
                .check(
                        sentence,
                        reader.read(sentence),
                        new Checker.Setting(Optional.of(DAY), Optional.empty(), AsOf.LATEST))
                .stream()
                .findFirst();
    }

    private static boolean isAlarm(Optional<Checked> told) {
        return told.filter(each -> each.verdicts().stream()
                        .anyMatch(verdict -> verdict.kind().isAlarm()))
                .isPresent();
    }

    private void count(String what, boolean right, String words) {
        shares.put(what, shares.getOrDefault(what, Share.NONE).with(right));
        if (!right) {
            wrong.add(what + ": " + words);
        }
    }

    /// How many were right, by question.
    public Map<String, Share> shares() {
        return shares;
    }

    /// The sentences that were not.
    public List<String> wrong() {
        return wrong;
    }
}
