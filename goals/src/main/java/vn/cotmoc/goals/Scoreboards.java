package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Computes scoreboards from a ledger: a few reads for all places and goals together, the rest in memory. Safe for use
/// by
/// many threads.
public final class Scoreboards {
    private static final int YEARS = 8;

    private final Ledger ledger;
    private final Derivations derivations;

    public Scoreboards(Ledger ledger) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
    }

    /// The scoreboard that the question asks for: what a board says of the goals of one place, for all the places.
    public Scoreboard of(Scoreboard.Question question) {
        if (question.indicators().isEmpty() || question.places().isEmpty()) {
            return new Scoreboard(Boards.knownTo(ledger, question.asOf()), Map.of());
        }
        return ledger.steadily(() -> new Making(question).make());
    }

    /// The making of one scoreboard.
    private final class Making {
        private final Scoreboard.Question question;
        private final LocalDate today;
        private final TargetChoice choice;
        private final Map<Scoreboard.Key, Map<Period, Shown>> figures = new HashMap<>();
        private final Map<Scoreboard.Key, BigDecimal> lastActuals = new HashMap<>();
        private final Tilings tilings = new Tilings();
        private final Map<FigureId, BigDecimal> stated = new HashMap<>();

        Making(Scoreboard.Question question) {
            this.question = question;
            this.today = Boards.knownTo(ledger, question.asOf());
            this.choice = new TargetChoice(question.year(), question.issuer());
        }

        private Query query(Set<Code> indicators, Measure measure, When when) {
            return new Query(
                    indicators,
                    Set.copyOf(question.places()),
                    when,
                    measure,
                    Optional.of(Breakdown.TOTAL),
                    question.asOf());
        }

        Scoreboard make() {
            Map<Scoreboard.Key, List<Promise>> promises = promises();
            Set<Code> wanted =
                    promises.keySet().stream().map(Scoreboard.Key::indicator).collect(Collectors.toSet());
            readFigures(wanted);
            readBases(wanted);
            Assessor assessor = new Assessor(choice, today, new Words(ledger.catalogue()), foresight(wanted));
            Scoreboard.Telling telling = (held, target, result) -> tell(assessor, held, target, result);
            Map<Scoreboard.Key, Scoreboard.Score> scores = new LinkedHashMap<>();
            for (Indicator indicator : question.indicators()) {
                for (PlaceId place : question.places()) {
                    Scoreboard.Key key = new Scoreboard.Key(indicator.code(), place);
                    List<Promise> all = promises.getOrDefault(key, List.of());
                    chosen(indicator, all)
                            .flatMap(target -> trial(indicator, key, target, all)
                                    .map(held ->
                                            new Scoreboard.Score(held, target.id(), assessor.judge(held), telling)))
                            .ifPresent(score -> scores.put(key, score));
                }
            }
            return new Scoreboard(today, scores);
        }

        private Map<Scoreboard.Key, List<Promise>> promises() {
            Set<Code> codes =
                    question.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
            Slice slice = ledger.reported(query(codes, Measure.TARGET, When.within(Period.year(question.year()))));
            Map<Scoreboard.Key, List<Promise>> all = new HashMap<>();
            for (int row = 0; row < slice.size(); row++) {
                Scoreboard.Key key = new Scoreboard.Key(slice.indicator(row), slice.place(row));
                Promise.of(slice, row)
                        .ifPresent(promise -> all.computeIfAbsent(key, each -> new ArrayList<>())
                                .add(promise));
            }
            return all;
        }

        private Optional<Promise> chosen(Indicator indicator, List<Promise> all) {
            return all.stream()
                    .filter(each -> choice.isOfYear(indicator, each.period()))
                    .filter(each -> question.issuer().isEmpty()
                            || question.issuer().get().equals(each.issuer()))
                    .max(Promise.BY_MERIT);
        }

        /// Reads the target with its versions and writes the sentence.
        private Assessment tell(Assessor assessor, Assessor.Trial held, FigureId.Recorded id, Sentences.Result result) {
            Query of = query(Set.of(held.indicator().code()), Measure.TARGET, When.within(Period.year(question.year())))
                    .withPlaces(Set.of(held.subject().place()));
            Target target = new TargetLines(ledger.history(of))
                    .recorded().values().stream()
                            .flatMap(List::stream)
                            .filter(each -> each.id().equals(id))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("No target " + id + " in the log."));
            Assessor.Case whole = new Assessor.Case(held.subject(), held.shown(), held.figure(), target);
            return new Assessment(
                    Optional.of(target),
                    result.percent(),
                    result.gap(),
                    result.status(),
                    result.pace(),
                    assessor.explain(whole, result));
        }

        private void readFigures(Set<Code> wanted) {
            When year = When.within(Period.year(question.year()));
            Set<Code> plain =
                    wanted.stream().filter(code -> !derivations.isDerived(code)).collect(Collectors.toSet());
            if (!plain.isEmpty()) {
                Slice slice = ledger.headlines(query(plain, Measure.ACTUAL, year));
                for (int row = 0; row < slice.size(); row++) {
                    put(slice, row);
                }
            }
            wanted.stream()
                    .filter(derivations::isDerived)
                    .forEach(code -> derivations
                            .list(code, query(Set.of(code), Measure.ACTUAL, year))
                            .forEach(each -> put(new Shown(
                                    each.id(), each.id().cell(), each.figure(), each.vintage(), Optional.empty()))));
        }

        private void put(Slice slice, int row) {
            put(new Shown(
                    slice.id(row),
                    slice.cell(row),
                    slice.figure(row),
                    slice.vintage(row),
                    Optional.of(slice.reporter(row))));
        }

        private void put(Shown shown) {
            figures.computeIfAbsent(
                            new Scoreboard.Key(
                                    shown.cell().indicator(), shown.cell().place()),
                            key -> new HashMap<>())
                    .put(shown.period(), shown);
        }

        /// Of what stands at a date only: nothing else is measured from its base. A base that a document states goes
        /// before
        /// the last actual.
        private void readBases(Set<Code> wanted) {
            Set<Code> stocks = question.indicators().stream()
                    .filter(each -> each.nature().kind() == Indicator.Kind.STOCK)
                    .map(Indicator::code)
                    .filter(wanted::contains)
                    .collect(Collectors.toSet());
            if (stocks.isEmpty()) {
                return;
            }
            readLastActuals(stocks);
            new TargetLines(ledger.statements(query(stocks, Measure.TARGET, When.within(Period.year(question.year())))))
                    .recorded()
                    .forEach((code, list) -> list.forEach(
                            target -> target.baseline().ifPresent(base -> stated.put(target.id(), base.value()))));
        }

        private void readLastActuals(Set<Code> stocks) {
            When before = Years.annual(question.year() - 1, YEARS - 1);
            Slice slice = ledger.headlines(query(stocks, Measure.ACTUAL, before));
            Map<Scoreboard.Key, Integer> years = new HashMap<>();
            for (int row = 0; row < slice.size(); row++) {
                Scoreboard.Key key = new Scoreboard.Key(slice.indicator(row), slice.place(row));
                int year = slice.period(row).year();
                if (slice.isKnown(row) && year > years.getOrDefault(key, 0)) {
                    years.put(key, year);
                    lastActuals.put(key, BigDecimal.valueOf(slice.millionths(row), Figure.SCALE));
                }
            }
        }

        private Foresight foresight(Set<Code> wanted) {
            Set<Code> flows = question.indicators().stream()
                    .filter(each -> each.nature().kind() == Indicator.Kind.FLOW)
                    .map(Indicator::code)
                    .filter(wanted::contains)
                    .collect(Collectors.toSet());
            Query expected = query(wanted, Measure.PROJECTION, Years.annual(question.year(), 1))
                    .withAllBreakdowns();
            return new Foresight(
                    () -> flows.isEmpty()
                            ? ledger.headlines(query(wanted, Measure.ACTUAL, When.oneOf()))
                            : ledger.headlines(
                                    query(flows, Measure.ACTUAL, Profiles.toRead(question.year(), days(flows)))),
                    () -> ledger.reported(expected),
                    ledger.catalogue().pack().zone());
        }

        /// The days up to which figures of the year run.
        private Set<MonthDay> days(Set<Code> flows) {
            Set<MonthDay> days = new HashSet<>();
            figures.forEach((key, byPeriod) -> {
                if (flows.contains(key.indicator())) {
                    byPeriod.keySet().forEach(period -> days.add(MonthDay.from(period.lastDay())));
                }
            });
            return days;
        }

        private Optional<Assessor.Trial> trial(
                Indicator indicator, Scoreboard.Key key, Promise target, List<Promise> all) {
            Map<Period, Shown> known = figures.getOrDefault(key, Map.of());
            Optional<BigDecimal> last = Optional.ofNullable(lastActuals.get(key));
            Optional<BigDecimal> base =
                    Optional.ofNullable(stated.get(target.id())).or(() -> last);
            return shown(indicator, known)
                    .flatMap(shown -> shown.known()
                            .map(figure -> new Assessor.Trial(
                                    new Subject(
                                            indicator,
                                            key.place(),
                                            Optional.of(shown),
                                            Optional.empty(),
                                            stand(indicator, shown, known),
                                            last),
                                    shown,
                                    figure,
                                    target.goal(all, base),
                                    Optional.empty())));
        }

        private Optional<Shown> shown(Indicator indicator, Map<Period, Shown> known) {
            Comparator<Period> byWorth = Years.byWorth(indicator, question.year());
            return known.values().stream()
                    .filter(each -> each.known().isPresent())
                    .max(Comparator.comparing(Shown::period, byWorth));
        }

        private Optional<Stand> stand(Indicator indicator, Shown shown, Map<Period, Shown> known) {
            return known.size() == 1
                    ? Optional.empty()
                    : Stand.latest(
                            indicator,
                            shown.period(),
                            known.keySet(),
                            new Totals(
                                    tilings,
                                    period -> Optional.ofNullable(known.get(period))
                                            .flatMap(Shown::known)));
        }
    }
}
