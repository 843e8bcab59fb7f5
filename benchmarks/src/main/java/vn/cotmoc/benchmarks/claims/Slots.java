package vn.cotmoc.benchmarks.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// What stands in the slots of one sentence: figures that fit together, drawn from those of the pack.
final class Slots {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> PLACES = List.of("tỉnh Hòa Lũng", "Hòa Lũng", "huyện Pắc Mo", "tỉnh Trà Sơn");
    private static final List<Integer> RANKED = List.of(14, 34, 63);

    private final Template template;
    private final Random random;
    private final Map<String, String> printed = new HashMap<>();
    private final Map<String, Fact> facts = new HashMap<>();
    private final Times times;

    Slots(Template template, Facts pack, Random random) {
        this.template = template;
        this.random = random;
        this.times = Times.of(template.text(), random);
        printed.put("p", times.words());
        printed.put("pb", times.before());
        printed.put("P", PLACES.get(random.nextInt(PLACES.size())));
        changes();
        values(pack);
        counts();
    }

    private void changes() {
        percent("up", 11, 480);
        percent("down", 11, 390);
        percent("plan", 501, 1290);
        percent("over", 21, 480);
        percent("short", 21, 390);
        percent("sh", 41, 940);
        number("pt", new BigDecimal(tenths(3, 48)).movePointLeft(1), "điểm phần trăm");
        number("x", new BigDecimal(tenths(11, 49)).movePointLeft(1), "lần");
        printed.put("x", printed.get("x") + " lần");
    }

    private int tenths(int from, int to) {
        return from + random.nextInt(to - from);
    }

    private void percent(String slot, int from, int to) {
        BigDecimal value = BigDecimal.valueOf(tenths(from, to)).movePointLeft(1).stripTrailingZeros();
        facts.put(slot, new Fact("", value, "%"));
        printed.put(slot, Fact.print(value) + "%");
    }

    private void number(String slot, BigDecimal value, String unit) {
        facts.put(slot, new Fact("", value, unit));
        printed.put(slot, Fact.print(value));
    }

    private void values(Facts pack) {
        boolean rate = template.holds("pt")
                || template.text().contains("{hi}%")
                || template.text().contains("{i} {p} đạt {sh}");
        boolean counted =
                template.text().matches("(?s).*([Cc]ó|có|Với|hoàn thành|bình quân|ít nhất|nhất|Trong) \\{v}.*");
        Fact first = pack.amount(random, counted);
        Fact second = pack.amount(random, false);
        Fact third = pack.amount(random, false);
        printed.put("i", rate ? pack.percentage(random).name() : first.name());
        printed.put("i2", second.name());
        printed.put("i3", third.name());
        fact("v", first);
        fact("v2", second);
        fact("v3", third);
        printed.put("n", Fact.print(first.number()));
        printed.put("u", first.unit());
        BigDecimal rise = template.holds("up") ? percentOf("up").add(HUNDRED) : BigDecimal.valueOf(108);
        boolean falls = template.text().contains("iảm");
        Fact base = falls
                ? first.times(BigDecimal.valueOf(124).movePointLeft(2))
                : first.times(HUNDRED.divide(rise, 12, RoundingMode.HALF_UP));
        fact("b", base);
        fact("d", base.minus(first));
        fact("dd", base.minus(first));
        BigDecimal attained = template.holds("plan") ? percentOf("plan") : BigDecimal.valueOf(95);
        fact("t", first.times(HUNDRED.divide(attained, 12, RoundingMode.HALF_UP)));
        range(first);
    }

    private BigDecimal percentOf(String slot) {
        return fact(slot).number();
    }

    private void fact(String slot, Fact fact) {
        facts.put(slot, fact);
        printed.put(slot, fact.printed());
    }

    private void range(Fact first) {
        boolean percent = template.text().contains("{hi}%");
        Fact low = percent ? new Fact("", BigDecimal.valueOf(5 + random.nextInt(5)), "%") : first;
        Fact high = percent
                ? new Fact("", low.number().add(BigDecimal.ONE), "%")
                : first.times(BigDecimal.valueOf(12).movePointLeft(1));
        facts.put("lo", low);
        facts.put("hi", high);
        printed.put("lo", Fact.print(low.number()));
        printed.put("hi", Fact.print(high.number()));
    }

    private void counts() {
        int whole = 60 + random.nextInt(140);
        int part = 12 + random.nextInt(40);
        int ranked = RANKED.get(random.nextInt(RANKED.size()));
        number("K", BigDecimal.valueOf(whole), "");
        number("k", BigDecimal.valueOf(part), "");
        number("k2", BigDecimal.valueOf(part + 7L), "");
        number("R", BigDecimal.valueOf(ranked), "hạng");
        number("r", BigDecimal.valueOf(1L + random.nextInt(ranked)), "hạng");
    }

    Times times() {
        return times;
    }

    /// The figure of a slot.
    Fact fact(String slot) {
        return Objects.requireNonNull(facts.get(slot), slot);
    }

    /// The sentence, with a capital letter at its head.
    String text() {
        String text = template.text();
        for (Map.Entry<String, String> slot : printed.entrySet()) {
            text = text.replace("{" + slot.getKey() + "}", slot.getValue());
        }
        int first = text.startsWith("- ") || text.startsWith("+ ") ? 2 : 0;
        return text.substring(0, first) + Character.toUpperCase(text.charAt(first)) + text.substring(first + 1);
    }
}
