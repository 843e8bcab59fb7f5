package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Language;

/// Says in one sentence how a status came about.
record Sentences(Words words, TargetChoice choice) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Explanation noFigure(Optional<Shown> shown, Optional<Target> target) {
        List<FigureId> figures = new ArrayList<>();
        shown.ifPresent(figure -> figures.add(figure.id()));
        target.ifPresent(plan -> figures.add(plan.id()));
        Absence why = shown.map(Shown::figure)
                .map(figure -> figure instanceof Figure.Absent(Absence reason) ? reason : Absence.NOT_REPORTED)
                .orElse(Absence.NOT_REPORTED);
        return new Explanation(Words.both(language -> noFigure(language, why)), figures);
    }

    private String noFigure(Language language, Absence reason) {
        return switch (language) {
            case VI -> "Chưa có số của năm " + choice.year() + ": " + reasonVi(reason) + ".";
            case EN -> "There is no figure for " + choice.year() + ": " + reasonEn(reason) + ".";
        };
    }

    private static String reasonVi(Absence reason) {
        return switch (reason) {
            case NOT_REPORTED -> "chưa ai báo cáo";
            case NOT_APPLICABLE -> "không phát sinh";
            case NOT_YET_DUE -> "chưa đến kỳ công bố";
            case CONFIDENTIAL -> "không được công bố";
            case WITHDRAWN -> "nguồn đã rút lại";
            case INCOMPLETE -> "còn thiếu số thành phần";
            case UNDEFINED -> "phép tính không xác định (mẫu số hoặc gốc bằng 0)";
        };
    }

    private static String reasonEn(Absence reason) {
        return switch (reason) {
            case NOT_REPORTED -> "nobody has reported it";
            case NOT_APPLICABLE -> "it does not occur";
            case NOT_YET_DUE -> "it is not due yet";
            case CONFIDENTIAL -> "it may not be shown";
            case WITHDRAWN -> "its source took it back";
            case INCOMPLETE -> "some of its parts are missing";
            case UNDEFINED -> "it cannot be computed (its denominator or base is 0)";
        };
    }

    Explanation noTarget(Shown shown) {
        return new Explanation(Words.both(this::noTarget), List.of(shown.id()));
    }

    private String noTarget(Language language) {
        Optional<String> issuer = choice.issuer().map(code -> words.agency(language, code));
        return switch (language) {
            case VI ->
                "Chưa ghi nhận chỉ tiêu năm " + choice.year()
                        + issuer.map(name -> " của " + name).orElse("") + ".";
            case EN ->
                "No target for " + choice.year()
                        + issuer.map(name -> " of the issuer “" + name + "”").orElse("") + " is recorded.";
        };
    }

    Explanation inWords(Shown shown, WordedTarget target) {
        return new Explanation(
                Words.both(language -> {
                    String issuer = words.agency(language, target.issuer());
                    return switch (language) {
                        case VI ->
                            "Chỉ tiêu bằng lời (" + issuer + "): “" + target.words()
                                    + "”; không có số nào để so, nguồn của số liệu cũng không nêu tỷ lệ đạt.";
                        case EN ->
                            "A target in words (" + issuer + "): “" + target.words()
                                    + "”; there is no number to compare with, and no source states how far it was met.";
                    };
                }),
                List.of(shown.id(), target.statement().id()));
    }

    /// What came of holding a figure against a target.
    record Result(Status status, Figure percent, Figure gap, Optional<Pace> pace) {}

    Explanation against(Assessor.Case one, Result result) {
        List<FigureId> figures =
                new ArrayList<>(List.of(one.shown().id(), one.target().id()));
        result.pace().flatMap(Pace::chance).ifPresent(chance -> figures.add(chance.from()));
        return new Explanation(
                Words.both(language -> sums(language, one, result.percent()) + verdict(language, one, result)),
                figures);
    }

    /// Done over planned, as far as the quotient is defined.
    private String sums(Language language, Assessor.Case one, Figure percent) {
        String done = Words.full(language, one.figure());
        String plan = plan(language, one);
        boolean vi = language == Language.VI;
        if (one.target() instanceof Target.Implied implied) {
            String stated = Words.percent(language, implied.stated().value());
            return vi
                    ? "Nguồn nêu " + done + " bằng " + stated + " kế hoạch, suy ra kế hoạch " + plan
                    : "The source says that " + done + " is " + stated + " of plan, which implies a plan of " + plan;
        }
        String issuer =
                one.target().issuer().map(code -> words.agency(language, code)).orElse("");
        String quotient = percent instanceof Figure.Known known ? " = " + Words.percent(language, known) : "";
        String sign = quotient.isEmpty() ? (vi ? " so với" : " against") : " ÷";
        return vi
                ? "Thực hiện " + done + sign + " kế hoạch " + plan + " (" + issuer + ")" + quotient
                : "Done " + done + sign + " planned " + plan + " (" + issuer + ")" + quotient;
    }

    private static String plan(Language language, Assessor.Case one) {
        return Words.full(language, one.target().figure());
    }

    private String verdict(Language language, Assessor.Case one, Result result) {
        if (result.pace().isPresent()) {
            return PaceSentences.of(
                    language, one, result.status(), result.pace().get());
        }
        boolean vi = language == Language.VI;
        return early(language, one)
                + switch (result.status()) {
                    case EXCEEDED -> beyond(language, one, result.percent(), result.gap()) + ".";
                    case MET -> vi ? ": đạt kế hoạch." : ": the plan is met.";
                    case NOT_MET ->
                        (vi ? ": không đạt kế hoạch" : ": the plan is not met") + distance(language, one, result.gap())
                                + ".";
                    case UNCERTAIN ->
                        vi
                                ? "; số liệu không đủ chắc để kết luận."
                                : "; the figures are not certain enough to conclude.";
                    case AT_RISK, OFF_PACE, ON_PACE, CANNOT_SAY, NO_TARGET, NO_FIGURE -> ".";
                };
    }

    /// Says of which part of the year the figure is, where a part was enough.
    private static String early(Language language, Assessor.Case one) {
        if (one.isWhole()) {
            return "";
        }
        String period = language.period(one.shown().period());
        return language == Language.VI
                ? "; mới là số của " + period + " mà đã đủ để kết luận"
                : "; the figure is of " + period + " only and is enough to conclude";
    }

    private String beyond(Language language, Assessor.Case one, Figure percent, Figure gap) {
        boolean vi = language == Language.VI;
        if (Judge.direction(one.indicator()) == Direction.DOWN) {
            return (vi ? "; thấp hơn là tốt hơn: vượt kế hoạch" : "; lower is better: the plan is exceeded")
                    + distance(language, one, gap);
        }
        if (Words.isPercentage(one.indicator()) || !(percent instanceof Figure.Known known)) {
            return (vi ? ": vượt kế hoạch" : ": the plan is exceeded") + distance(language, one, gap);
        }
        String more = Words.percent(language, known.value().subtract(HUNDRED));
        return vi ? ": vượt kế hoạch " + more : ": " + more + " above plan";
    }

    private static String distance(Language language, Assessor.Case one, Figure gap) {
        if (!(gap instanceof Figure.Known known) || known.value().signum() == 0) {
            return "";
        }
        boolean vi = language == Language.VI;
        String size = Words.number(language, known.value().abs(), one.indicator());
        if (known.value().signum() < 0) {
            return vi ? ", thấp hơn " + size : ", " + size + " below it";
        }
        return vi ? ", cao hơn " + size : ", " + size + " above it";
    }
}
