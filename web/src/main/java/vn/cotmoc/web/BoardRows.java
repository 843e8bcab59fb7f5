package vn.cotmoc.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import vn.cotmoc.charts.BulletBar;
import vn.cotmoc.charts.Caption;
import vn.cotmoc.charts.Point;
import vn.cotmoc.charts.Sparkline;
import vn.cotmoc.charts.TargetValue;
import vn.cotmoc.charts.Width;
import vn.cotmoc.goals.Assessment;
import vn.cotmoc.goals.Chance;
import vn.cotmoc.goals.Change;
import vn.cotmoc.goals.Contradiction;
import vn.cotmoc.goals.Part;
import vn.cotmoc.goals.Row;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.goals.Target;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Unit;

/// Makes the rows of a board.
final class BoardRows {
    private final Ledger ledger;
    private final Here here;
    private final Language language;
    private final Print print;
    private final int year;

    private final DoubtList doubts;
    private final Optional<HomeMap> map;

    /// @param map the map of a day, where the pack's own place is on it
    BoardRows(Ledger ledger, Here here, int year, DoubtList doubts, Optional<HomeMap> map) {
        this.map = map;
        this.ledger = ledger;
        this.doubts = doubts;
        this.here = here;
        this.language = here.language();
        this.print = new Print(language);
        this.year = year;
    }

    Language language() {
        return language;
    }

    BoardPage.Link link(Row row) {
        return new BoardPage.Link(
                address(row.indicator()), row.indicator().name().in(language));
    }

    private String address(Indicator indicator) {
        return here.to("/indicators/" + indicator.code());
    }

    /// The figure of the row, where the map has another than the published one, and one of the two is known.
    Optional<RestatedFigure> moved(Row row) {
        Code code = row.indicator().code();
        boolean published = row.shown().flatMap(Shown::known).isPresent();
        return map.flatMap(home -> row.shown()
                        .map(shown -> home.find(code, shown.period()))
                        .orElseGet(() -> home.newestOf(code, year)))
                .filter(figure -> published || figure.figure() instanceof Figure.Known);
    }

    /// Of how many indicators the map has another figure.
    long movedOf(Stream<Row> rows) {
        return rows.filter(row -> moved(row).isPresent())
                .map(Row::indicator)
                .distinct()
                .count();
    }

    BoardPage.Row row(Row row) {
        return moved(row)
                .map(figure -> new MovedRow(ledger, here, year).row(row, figure, map.orElseThrow()))
                .orElseGet(() -> published(row));
    }

    private BoardPage.Row published(Row row) {
        return new BoardPage.Row(
                link(row),
                note(row),
                number(row),
                new BoardPage.Plan(bar(row), plan(row), pace(row)),
                spark(row),
                verdict(row));
    }

    private String note(Row row) {
        StringJoiner note = new StringJoiner(" · ");
        row.shown().ifPresent(shown -> {
            if (row.isPartial(year) || shown.period().year() != year) {
                note.add(language.period(shown.period()));
            }
            note.add(shown.reporter().isPresent() ? print.vintage(shown.vintage()) : Text.COMPUTED.in(language));
            shown.reporter().ifPresent(code -> note.add(Names.agency(ledger.catalogue(), code, language)));
        });
        return note.toString();
    }

    private BoardPage.Number number(Row row) {
        String address =
                row.shown().map(shown -> here.to("/figures/" + shown.id())).orElseGet(() -> address(row.indicator()));
        Optional<Figure.Known> known = row.shown().flatMap(Shown::known);
        if (known.isEmpty()) {
            String why =
                    row.shown().map(shown -> print.whole(shown.figure())).orElseGet(() -> Text.NO_FIGURE.in(language));
            return new BoardPage.Number(address, "", "", "", why, BoardPage.Link.NONE);
        }
        return new BoardPage.Number(
                address,
                print.value(known.get(), row.indicator()),
                print.unit(known.get().unit()),
                row.part().map(this::whole).orElse(""),
                base(row),
                row.shown()
                        .flatMap(shown -> doubts.findOpen(shown.id()))
                        .map(item -> new DoubtTelling(ledger, here)
                                .mark(row.indicator().code()))
                        .orElse(BoardPage.Link.NONE));
    }

    private String whole(Part part) {
        return Text.OF_WHOLE.in(language, print.exact(part.whole()));
    }

    private String base(Row row) {
        StringJoiner base = new StringJoiner(" · ");
        row.part()
                .flatMap(part -> part.share() instanceof Figure.Known known ? Optional.of(known) : Optional.empty())
                .ifPresent(share -> base.add(print.percent(share.value())));
        row.change().ifPresent(change -> {
            change.base()
                    .known()
                    .ifPresent(known -> base.add(
                            language.period(change.base().period()) + ": " + print.value(known, row.indicator())));
            if (row.assessment().target().isPresent()) {
                amount(change).ifPresent(base::add);
            }
        });
        return base.toString();
    }

    private Optional<String> amount(Change change) {
        if (!(change.amount() instanceof Figure.Known known)) {
            return Optional.empty();
        }
        String about = known.bound() == Bound.Hedge.EXACT ? "" : sign(known.bound());
        BigDecimal value = known.value();
        return Optional.of(about
                + switch (change.kind()) {
                    case PERCENT -> print.signed(value, 1) + "%";
                    case POINTS -> Text.POINTS.in(language, print.signed(value, 2));
                    case PLACES -> Text.RANKS.in(language, print.signed(value, 0));
                });
    }

    private static String sign(Bound bound) {
        return bound == Bound.Hedge.MORE_THAN || bound == Bound.Hedge.AT_LEAST ? ">" + Print.NBSP : "≈" + Print.NBSP;
    }

    private String bar(Row row) {
        Optional<Figure.Known> known = row.shown().flatMap(Shown::known);
        Optional<Target> target = row.assessment().target();
        Unit unit = row.indicator().unit();
        Optional<BigDecimal> whole = row.part().map(part -> part.whole().value());
        if (known.isEmpty() || target.isEmpty() && whole.isEmpty()) {
            return "";
        }
        if (target.isPresent() && !target.get().figure().unit().equals(unit)) {
            return "";
        }
        Optional<TargetValue> value = target.map(each -> new TargetValue(issuer(each), each.figure()));
        return new BulletBar(Caption.of(row.indicator().name()), unit, known.get(), value, whole)
                .svg(language, Width.NARROW);
    }

    private LocalText issuer(Target target) {
        return target.issuer()
                .map(code -> new LocalText(
                        Names.agency(ledger.catalogue(), code, Language.VI),
                        Names.agency(ledger.catalogue(), code, Language.EN)))
                .orElse(Text.TREE.words());
    }

    private String plan(Row row) {
        Assessment assessment = row.assessment();
        StringJoiner text = new StringJoiner(" · ");
        assessment.target().ifPresent(target -> text.add(target(row, target)));
        row.evidence()
                .worded()
                .forEach(target -> text.add(Text.TARGET_IS.in(language, "“" + target.words() + "”") + " – "
                        + Names.agency(ledger.catalogue(), target.issuer(), language)));
        if (assessment.target().isEmpty()) {
            row.change()
                    .flatMap(change -> amount(change)
                            .map(amount -> Text.ON_YEAR.in(
                                    language,
                                    amount,
                                    language.period(change.base().period()))))
                    .ifPresent(text::add);
        }
        row.change()
                .flatMap(Change::stated)
                .ifPresent(stated -> text.add(Text.STATED.in(language, print.signed(stated.value(), 2) + "%")));
        return text.toString();
    }

    private String pace(Row row) {
        StringJoiner text = new StringJoiner(" · ");
        row.assessment().pace().ifPresent(pace -> {
            pace.chance().ifPresent(chance -> text.add(chance(row.indicator(), chance)));
            pace.needed()
                    .ifPresent(needed -> text.add((needed.limit() ? Text.MAY_COME : Text.NEEDED_A_MONTH)
                            .in(language, print.measured(needed.perMonth(), row.indicator()))));
        });
        return text.toString();
    }

    private String chance(Indicator indicator, Chance chance) {
        return Text.EXPECTED_YEAR.in(
                language,
                print.value(chance.median(), indicator),
                print.value(chance.likely(), indicator),
                chance.percent());
    }

    private String target(Row row, Target target) {
        String shown = promise(row, target);
        String issuer = target.issuer()
                .map(code -> " – " + Names.agency(ledger.catalogue(), code, language))
                .orElse("");
        return row.assessment().percentOfPlan() instanceof Figure.Known percent
                ? Text.PERCENT_OF_TARGET.in(language, print.percent(percent.value())) + " (" + shown + ")" + issuer
                : Text.TARGET_IS.in(language, shown) + issuer;
    }

    /// The target as the office wrote it: a level, a change with its level, or one that a percentage implies.
    private String promise(Row row, Target target) {
        String level = print.measured(target.figure(), row.indicator());
        return switch (target) {
            case Target.Implied implied -> level + ", " + Text.IMPLIED.in(language);
            case Target.Recorded recorded ->
                recorded.change()
                        .map(change -> (change.signum() < 0 ? Text.DOWN_TO : Text.UP_TO)
                                .in(language, print.signed(change, 6), level))
                        .orElse(level);
        };
    }

    private String spark(Row row) {
        List<Point> points = new ArrayList<>();
        for (Shown shown : row.evidence().course()) {
            points.add(new Point(shown.period(), shown.figure(), shown.vintage()));
        }
        return spark(row, points, language);
    }

    /// The course in small; empty where fewer than two figures are known.
    static String spark(Row row, List<Point> points, Language language) {
        return points.size() < 2
                ? ""
                : new Sparkline(
                                Caption.of(row.indicator().name()),
                                row.indicator().unit(),
                                points,
                                Optional.empty())
                        .svg(language, Width.NARROW);
    }

    private BoardPage.Verdict verdict(Row row) {
        int sources = row.evidence().sources();
        return new BoardPage.Verdict(
                BoardPage.shape(row.assessment().status()),
                row.assessment().status().word().in(language),
                sources == 0 ? "" : sources == 1 ? Text.SOURCE_ONE.in(language) : Text.SOURCES.in(language, sources),
                here.to("/indicators/" + row.indicator().code()) + "#statements",
                row.evidence().contradictions().stream()
                        .map(this::doubt)
                        .distinct()
                        .toList(),
                here.to("/reconcile", "indicator", row.indicator().code().text()));
    }

    private String doubt(Contradiction contradiction) {
        return what(contradiction.kind()).in(language)
                + contradiction
                        .knownSize()
                        .map(size -> " " + Text.BY_SIZE.in(language, language.rounded(size.value(), 1)))
                        .orElse("");
    }

    /// What disagrees, in a few words.
    static Text what(Contradiction.Kind kind) {
        return switch (kind) {
            case VALUES -> Text.VALUES_APART;
            case GROWTH -> Text.GROWTH_APART;
            case PLAN -> Text.PLAN_APART;
            case READING -> Text.READINGS;
            case SUM -> Text.SUM_APART;
            case PERIODS -> Text.PERIODS_APART;
            case BASES -> Text.BASES_APART;
            case CUT_OFF -> Text.CUT_OFFS_APART;
            case DENOMINATOR -> Text.DENOMINATOR_APART;
            case TARGET -> Text.TARGET_BELOW;
            case REVISION -> Text.REVISED;
        };
    }
}
