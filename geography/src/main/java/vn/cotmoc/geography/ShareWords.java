package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;

/// Says how much of a place went.
record ShareWords(Language language) {
    private static final Code POPULATION = Code.parse("population");
    private static final Code AREA = Code.parse("area");
    private static final int DECIMALS = 2;
    private static final int HUNDRED = 2;

    private String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    static boolean isWhole(Lineage thread) {
        return thread.share()
                .value()
                .filter(each -> each.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    /// How much of the source went, of its population and its area where that is known: `khoảng 98,98% dân số`.
    String of(Lineage thread) {
        if (isWhole(thread)) {
            return switch (thread.share().basis()) {
                case WHOLE, DOCUMENTED -> say("toàn bộ", "whole");
                case ESTIMATED, UNKNOWN -> say("toàn bộ, theo ước lượng", "whole, as estimated");
            };
        }
        List<String> all = new ArrayList<>();
        measured(thread, POPULATION, say("dân số", "of its population")).ifPresent(all::add);
        measured(thread, AREA, say("diện tích", "of its area")).ifPresent(all::add);
        if (all.isEmpty()) {
            return percent(thread.share()).orElseGet(() -> say("chưa rõ bao nhiêu", "not known how much"));
        }
        if (!thread.byMeasure().containsKey(POPULATION)) {
            all.add(say("chưa rõ dân số", "population not known"));
        }
        return String.join(", ", all);
    }

    private Optional<String> measured(Lineage thread, Code measure, String of) {
        return Optional.ofNullable(thread.byMeasure().get(measure))
                .flatMap(this::percent)
                .map(text -> text + " " + of);
    }

    private Optional<String> percent(Lineage.Share share) {
        return share.value().map(value -> switch (share.basis()) {
            case WHOLE, DOCUMENTED -> percent(value);
            case ESTIMATED, UNKNOWN -> say("khoảng ", "about ") + percent(value);
        });
    }

    private String percent(BigDecimal share) {
        return language.rounded(share.movePointRight(HUNDRED), DECIMALS) + "%";
    }
}
