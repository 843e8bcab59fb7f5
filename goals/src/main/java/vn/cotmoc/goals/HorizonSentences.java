package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Says in one sentence where a goal of a later year stands and what it requires.
record HorizonSentences(Words words) {

    Explanation of(Horizons.Seen seen, Horizons.Judged judged) {
        List<FigureId> figures = new ArrayList<>(List.of(seen.target().id()));
        seen.last().ifPresent(shown -> figures.add(shown.id()));
        return new Explanation(Words.both(language -> sentence(language, seen, judged)), figures);
    }

    private String sentence(Language language, Horizons.Seen seen, Horizons.Judged judged) {
        boolean vi = language == Language.VI;
        String goal = (vi ? "Mục tiêu " : "The goal for ")
                + seen.target().period().lastDay().getYear()
                + (vi ? " là " : " is ") + Words.full(language, seen.target().figure()) + " ("
                + words.agency(language, seen.target().statement().observation().reporter()) + ")";
        String last = seen.figure()
                .map(figure -> (vi ? "; số năm gần nhất, " : "; the latest year, ")
                        + seen.last().orElseThrow().period().year() + ", "
                        + (vi ? "là " : "had ") + Words.full(language, rounded(seen, figure)))
                .orElse(vi ? "; chưa có số của năm nào" : "; no figure of a year is known");
        return goal + last + planned(language, seen, judged) + required(language, seen, judged) + ".";
    }

    /// A computed figure has more digits than it says.
    private static Figure.Known rounded(Horizons.Seen seen, Figure.Known figure) {
        boolean computed = seen.last()
                .filter(shown -> !(shown.id() instanceof FigureId.Recorded))
                .isPresent();
        return computed && !(figure.bound() instanceof Bound.UpTo)
                ? new Figure.Known(Asked.rounded(figure.value(), seen.indicator()), figure.unit(), figure.bound())
                : figure;
    }

    private static String planned(Language language, Horizons.Seen seen, Horizons.Judged judged) {
        boolean vi = language == Language.VI;
        if (judged.status() == Status.NO_FIGURE) {
            return "";
        }
        if (judged.reached()) {
            return vi ? ", đã đạt mục tiêu" : ", which meets the goal already";
        }
        if (seen.asked().isEmpty()) {
            return vi ? "; chưa định chiều nào là tốt" : "; nothing says which way is good";
        }
        return seen.ways()
                .planned()
                .filter(route -> judged.missing().isPresent())
                .map(route -> planned(language, seen, judged, route))
                .orElse(
                        vi
                                ? "; văn bản không nêu mức gốc trước năm ấy nên chưa nói được tiến độ"
                                : "; the document states no base before that year, so the pace cannot be told");
    }

    private static String planned(Language language, Horizons.Seen seen, Horizons.Judged judged, Route route) {
        boolean vi = language == Language.VI;
        int year = seen.last().orElseThrow().period().year();
        String level =
                route.level(year).map(figure -> Words.full(language, figure)).orElse("");
        String from = language.number(route.from().value())
                + (vi ? " năm " : " in ")
                + route.from().year();
        String behind = judged.missing()
                .filter(missing -> missing.signum() > 0)
                .map(missing -> (vi ? ", còn kém " : ", ")
                        + Words.percent(language, missing)
                        + (vi ? " quãng đường" : " of the way behind"))
                .orElse(vi ? ", đã đạt mức này" : ", which is reached");
        String word = judged.status().word().in(language);
        return (vi ? "; đường đều từ " : "; the even way from ") + from + " (" + yearly(language, route) + ")"
                + (vi ? " đòi " + year + " có " : " asks " + level + " in " + year)
                + (vi ? level : "") + behind + ": " + word.substring(0, 1).toLowerCase(Locale.ROOT)
                + word.substring(1);
    }

    private static String required(Language language, Horizons.Seen seen, Horizons.Judged judged) {
        if (judged.reached()) {
            return "";
        }
        return seen.ways()
                .required()
                .map(route -> {
                    Route.Level next = route.levels().getFirst();
                    String level = Words.full(language, next.figure());
                    if (route.levels().size() == 1) {
                        return language == Language.VI
                                ? "; chỉ còn năm " + next.year() + ", cần " + step(language, route) + " để có " + level
                                : "; only " + next.year() + " is left: it takes " + step(language, route) + " to have "
                                        + level;
                    }
                    return language == Language.VI
                            ? "; từ nay cần " + yearly(language, route) + " trong "
                                    + route.levels().size() + " năm, năm " + next.year() + " phải có " + level
                            : "; from now on it takes " + yearly(language, route) + " for "
                                    + route.levels().size() + " years, " + level + " in " + next.year();
                })
                .orElse("");
    }

    private static String yearly(Language language, Route route) {
        return step(language, route) + (language == Language.VI ? " mỗi năm" : " a year");
    }

    private static String step(Language language, Route route) {
        return switch (route.yearly()) {
            case Route.Yearly.Growth(Figure.Known percent) -> language.signed(percent.value(), 2) + "%";
            case Route.Yearly.Step(Figure.Known amount) ->
                language.signed(amount.value(), 2) + "\u00a0"
                        + amount.unit().name().in(language);
        };
    }
}
