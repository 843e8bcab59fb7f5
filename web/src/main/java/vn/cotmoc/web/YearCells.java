package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cotmoc.goals.Change;
import vn.cotmoc.goals.Status;
import vn.cotmoc.goals.YearEntry;
import vn.cotmoc.goals.YearLine;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// Writes the figures of the table of a year into cells.
record YearCells(Catalogue catalogue, Here here, Print print) {
    static final YearGrid.Cell NO_FIGURE = YearGrid.Cell.sign("…");
    static final YearGrid.Cell NOT_APPLICABLE = YearGrid.Cell.sign("x");
    private static final YearGrid.Cell NONE_OCCURRED = YearGrid.Cell.sign("–");

    private Language language() {
        return here.language();
    }

    YearGrid.Cell entry(YearEntry entry, Indicator indicator) {
        return switch (entry) {
            case YearEntry.Value value -> value(value, indicator);
            case YearEntry.Blank(YearEntry.Reason reason) ->
                switch (reason) {
                    case NO_FIGURE, NOT_GIVEN -> NO_FIGURE;
                    case NOT_APPLICABLE -> NOT_APPLICABLE;
                    case NONE_OCCURRED -> NONE_OCCURRED;
                };
        };
    }

    private YearGrid.Cell value(YearEntry.Value value, Indicator indicator) {
        String mark = switch (value.standing()) {
            case PROJECTED -> "*";
            case RESULT -> "**";
            case AS_HEADED, OTHER_DAY -> "";
        };
        YearGrid.Cell cell = number(value.known(), indicator, mark);
        String address = here.to("/figures/" + value.shown().id());
        YearGrid.Cell linked = cell.withLinks(List.of(new BoardPage.Link(address, cell.text())));
        return value.standing() == YearEntry.Standing.OTHER_DAY
                ? linked.withSmall(language().period(value.shown().period()))
                : linked;
    }

    private YearGrid.Cell number(Figure.Known known, Indicator indicator, String after) {
        int decimals = indicator.nature().decimals();
        String text = print.value(known, indicator);
        if (!(known.bound() instanceof Bound.Hedge)) {
            return YearGrid.Cell.text(text + after);
        }
        String bare = language().rounded(known.value(), decimals);
        int shown = Math.min(decimals, known.value().scale());
        return YearGrid.Cell.amount(
                text + after,
                new YearGrid.Amount(known.value(), shown, text.substring(0, text.length() - bare.length()), after));
    }

    /// The targets of one tier; several stand in a line each.
    YearGrid.Cell plan(List<YearLine.Promise> promises, Indicator indicator) {
        if (promises.isEmpty()) {
            return NO_FIGURE;
        }
        if (promises.size() > 1) {
            return YearGrid.Cell.text(promises.stream()
                    .map(each -> promise(each, indicator).text())
                    .collect(Collectors.joining("\n")));
        }
        YearLine.Promise only = promises.getFirst();
        YearGrid.Cell cell = promise(only, indicator);
        String address = here.to("/figures/" + only.statement().id());
        return cell.withLinks(List.of(new BoardPage.Link(address, cell.text())));
    }

    private YearGrid.Cell promise(YearLine.Promise promise, Indicator indicator) {
        var observation = promise.statement().observation();
        return switch (observation.figure()) {
            case Figure.Known known -> number(known, indicator, "");
            case Figure.Absent _ ->
                YearGrid.Cell.text(observation.remarks().note().orElse("x"));
        };
    }

    /// Percent of the plans of one tier.
    YearGrid.Cell percent(List<YearLine.Promise> promises, boolean compared) {
        if (promises.isEmpty() || !compared) {
            return NO_FIGURE;
        }
        List<Optional<Figure.Known>> known = promises.stream()
                .map(each -> each.percent() instanceof Figure.Known percent
                        ? Optional.of(percent)
                        : Optional.<Figure.Known>empty())
                .toList();
        return known.size() == 1
                ? known.getFirst().map(each -> decimal(each, 1)).orElse(NOT_APPLICABLE)
                : YearGrid.Cell.text(known.stream()
                        .map(each ->
                                each.map(percent -> decimal(percent, 1).text()).orElse("x"))
                        .collect(Collectors.joining("\n")));
    }

    private YearGrid.Cell decimal(Figure.Known percent, int decimals) {
        if (!(percent.bound() instanceof Bound.Hedge)) {
            return YearGrid.Cell.text(language().value(percent, decimals));
        }
        String text = language().value(percent, decimals).replace(' ', Print.NBSP);
        String bare = language().rounded(percent.value(), decimals);
        return YearGrid.Cell.amount(
                text,
                new YearGrid.Amount(percent.value(), decimals, text.substring(0, text.length() - bare.length()), ""));
    }

    /// The change against the same period: percent without its sign, points and places with their names.
    YearGrid.Cell change(YearLine line) {
        boolean bothKnown = line.results().compared().isPresent()
                && line.results().sameTime().found().isPresent();
        if (line.change().isEmpty()) {
            return bothKnown ? NOT_APPLICABLE : NO_FIGURE;
        }
        Change change = line.change().get();
        if (!(change.amount() instanceof Figure.Known amount)) {
            return NOT_APPLICABLE;
        }
        return switch (change.kind()) {
            case PERCENT -> signed(amount, 1, "");
            case POINTS -> signed(amount, 2, YearText.POINTS.in(language()));
            case PLACES -> signed(amount, 0, YearText.RANKS.in(language()));
        };
    }

    private YearGrid.Cell signed(Figure.Known amount, int decimals, String after) {
        String text = language().signed(amount.value(), decimals);
        String sign = amount.bound() == Bound.Hedge.EXACT ? "" : "≈" + Print.NBSP;
        String plus = text.startsWith("+") ? "+" : "";
        String behind = after.isEmpty() ? "" : Print.NBSP + after;
        return YearGrid.Cell.amount(sign + text, new YearGrid.Amount(amount.value(), decimals, sign + plus, behind))
                .withSmall(after);
    }

    YearGrid.Cell status(YearLine line) {
        Optional<Status> status = line.status();
        if (status.isEmpty()) {
            return line.part().isTotal() && line.results().compared().isEmpty() ? NO_FIGURE : NOT_APPLICABLE;
        }
        boolean open = status.get() == Status.NO_TARGET || status.get() == Status.NO_FIGURE;
        return open ? NO_FIGURE : YearGrid.Cell.text(status.get().word().in(language()));
    }
}
