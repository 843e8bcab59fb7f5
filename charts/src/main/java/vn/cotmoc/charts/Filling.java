package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// What an area says by its filling: the class of its value, a class that is only estimated, no figure, or a figure
/// that cannot be known for this territory. Each has a pattern or a number besides its colour, and words.
sealed interface Filling {

    /// The value lies in the class, counted from 0.
    record InClass(int number, boolean inexact) implements Filling {}

    /// Why there is no colour.
    enum Without implements Filling {
        FIGURE,
        DEFINITION
    }

    static Filling of(Area area, Classes classes) {
        return switch (area.figure()) {
            case Figure.Known known -> new InClass(classes.of(known.value()), area.inexact());
            case Figure.Absent(Absence reason) -> reason == Absence.UNDEFINED ? Without.DEFINITION : Without.FIGURE;
        };
    }

    /// All fillings that stand in the map, in the order of its legend.
    static List<Filling> legend(MapChart chart) {
        List<Filling> all = new ArrayList<>();
        for (int i = 0; i < chart.classes().count(); i++) {
            all.add(new InClass(i, false));
        }
        List<Filling> used =
                chart.areas().stream().map(area -> of(area, chart.classes())).toList();
        if (used.stream().anyMatch(each -> each instanceof InClass(int _, boolean inexact) && inexact)) {
            all.add(new InClass(chart.classes().count() / 2, true));
        }
        for (Without each : Without.values()) {
            if (used.contains(each)) {
                all.add(each);
            }
        }
        return all;
    }

    /// How many areas of the map are filled so; estimated ones are counted in their class too.
    default long count(MapChart chart) {
        return chart.areas().stream()
                .map(area -> of(area, chart.classes()))
                .filter(this::counts)
                .count();
    }

    private boolean counts(Filling other) {
        return switch (this) {
            case InClass(int number, boolean inexact) ->
                other instanceof InClass(int found, boolean estimated) && (inexact ? estimated : found == number);
            case Without without -> without == other;
        };
    }

    /// What the legend calls it.
    default String words(Classes classes, Language language) {
        return switch (this) {
            case InClass(int number, boolean inexact) ->
                inexact ? Words.MAP_INEXACT.in(language) : range(classes, number, language);
            case Without without ->
                switch (without) {
                    case FIGURE -> Words.NO_FIGURE.in(language);
                    case DEFINITION -> Words.MAP_UNDEFINED.in(language);
                };
        };
    }

    private static String range(Classes classes, int number, Language language) {
        List<BigDecimal> breaks = classes.breaks();
        if (breaks.isEmpty()) {
            return Words.MAP_ALL.in(language);
        }
        if (number == 0) {
            return Words.MAP_UNDER.in(language) + " " + language.number(breaks.getFirst());
        }
        String from = language.number(breaks.get(number - 1));
        return number == breaks.size()
                ? Words.MAP_FROM.in(language).replace("#", from)
                : from + " – " + Words.MAP_UNDER.in(language) + " " + language.number(breaks.get(number));
    }

    /// The colour, none where there is no value. Few classes use the whole range of colours.
    default Optional<Ink> ink(Classes classes) {
        return switch (this) {
            case InClass(int number, boolean _) -> {
                List<Ink> steps = Ink.steps();
                int last = steps.size() - 1;
                int step = classes.count() == 1 ? last / 2 : Math.round((float) number * last / (classes.count() - 1));
                yield Optional.of(steps.get(step));
            }
            case Without _ -> Optional.empty();
        };
    }

    /// The colour of what is written on it: dark on light steps and light on dark ones, at 4.5 to 1 or better, by
    /// day and by night.
    default Ink textInk(Classes classes) {
        return ink(classes)
                        .filter(step -> step == Ink.STEP_6 || step == Ink.STEP_7)
                        .isPresent()
                ? Ink.GROUND
                : Ink.INK;
    }

    /// Whether lines run across it, so that a text needs a halo.
    default boolean isHatched() {
        return switch (this) {
            case InClass(int _, boolean inexact) -> inexact;
            case Without _ -> true;
        };
    }
}
