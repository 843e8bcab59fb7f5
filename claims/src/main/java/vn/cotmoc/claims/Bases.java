package vn.cotmoc.claims;

import java.util.Optional;
import vn.cotmoc.model.Period;

/// Tells how far back the time lies that a change is compared with.
final class Bases {
    /// How many years before the text a base lies that can only be a year further back.
    private static final int FAR = 3;

    private static final int MOST_AHEAD = 8;

    private final Line line;
    private final Topic topic;

    Bases(Line line, Topic topic) {
        this.line = line;
        this.topic = topic;
    }

    /// Whether the base lies further back than the year before: before the claim's own time or, where that is not said,
    /// before any that the sentence names, or where it speaks of what several years did.
    boolean liesFurther(Reference reference, Period base, Optional<Period> own) {
        if (own.filter(each -> !(each instanceof Period.YearSpan)).isPresent()) {
            return base.year() < own.get().start().getYear() - 1;
        }
        if (Line.plain(reference.text()).contains("cùng kỳ")) {
            return false;
        }
        if (topic.year().filter(year -> base.year() < year - FAR).isPresent()) {
            return true;
        }
        for (int i = 0; i < line.size(); i++) {
            if (at(i).filter(each -> base.year() < each.year() - 1).isPresent() || isSpell(i)) {
                return true;
            }
        }
        return false;
    }

    /// “tháng 12 tăng 1% so với tháng 12/2030”: the month of a year, named without it.
    boolean namesMonth(Period base) {
        String printed = base.toString();
        String month = printed.length() == 7 && printed.charAt(4) == '-'
                ? printed.substring(5).replaceFirst("^0", "")
                : "";
        for (int i = 0; i < line.size() && !month.isEmpty() && !month.startsWith("Q"); i++) {
            if (line.key(i).equals("tháng " + month)) {
                return true;
            }
        }
        return false;
    }

    /// “sau 5 năm”, “năm năm qua”, at the beginning.
    private boolean isSpell(int index) {
        Quantity spell = line.at(index).quantity();
        boolean years = spell != null
                && spell.has(Unit.Dimension.TIME)
                && spell.unit().name().equals("năm");
        Stretch stretch = line.at(index).stretch();
        return index < MOST_AHEAD
                && (years
                                && (line.key(index - 1).equals("sau")
                                        || line.key(index + 1).equals("qua"))
                        || stretch != null && stretch.rule().equals("span.past"));
    }

    private Optional<Period> at(int index) {
        Stretch stretch = line.at(index).stretch();
        return stretch == null ? Optional.empty() : stretch.period();
    }
}
