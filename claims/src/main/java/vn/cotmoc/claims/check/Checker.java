package vn.cotmoc.claims.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// Holds the claims of a text against a ledger and against each other. Reads only; safe for use by many threads.
public final class Checker {
    private final Ledger ledger;
    private final Linker linker;

    public Checker(Ledger ledger) {
        this.ledger = ledger;
        this.linker = new Linker(ledger.catalogue(), ledger.geography(), Past.of(ledger));
    }

    /// In what light a text is judged.
    ///
    /// @param date the day of the text
    /// @param place the place that it speaks of where it names none; without one, the root of the pack
    /// @param asOf by what state of knowledge
    public record Setting(Optional<LocalDate> date, Optional<String> place, AsOf asOf) {}

    /// A place by id, code or name, as a setting may name it.
    public Optional<PlaceId> place(String codeOrName, Optional<LocalDate> date) {
        return linker.place(codeOrName, date);
    }

    /// Every claim with its link and its verdicts, in order.
    ///
    /// @param text the text that the claims were read from
    public List<Checked> check(String text, List<Claim> claims, Setting setting) {
        PlaceId home = setting.place()
                .flatMap(each -> linker.place(each, setting.date()))
                .orElse(ledger.catalogue().pack().root());
        List<Link> links = linker.link(text, claims, Optional.of(home), setting.date());
        List<List<Subject>> hanging = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            hanging.add(hanging(text, claims, i, links.get(i), setting.date()));
        }
        return ledger.steadily(() -> judge(text, claims, links, hanging, setting.asOf()));
    }

    /// The ranks and shares on the claim that are of another indicator of the ledger.
    private List<Subject> hanging(String text, List<Claim> claims, int at, Link link, Optional<LocalDate> date) {
        return Hanging.of(claims.get(at))
                .flatMap(each -> {
                    Link own = linker.hanging(text, claims, at, each, link, date);
                    return Subject.of(
                            each,
                            own,
                            own.indicator()
                                    .filter(code -> !link.indicator().equals(Optional.of(code)))
                                    .map(code -> ledger.catalogue().indicator(code)))
                            .stream();
                })
                .toList();
    }

    private List<Checked> judge(
            String text, List<Claim> claims, List<Link> links, List<List<Subject>> hanging, AsOf asOf) {
        List<Optional<Subject>> subjects = new ArrayList<>();
        Set<Code> codes = new LinkedHashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            Optional<Subject> subject = Subject.of(
                    claims.get(i),
                    links.get(i),
                    links.get(i).indicator().map(code -> ledger.catalogue().indicator(code)));
            subjects.add(subject);
            subject.ifPresent(each -> {
                codes.add(each.indicator().code());
                each.indicator().description().denominator().ifPresent(codes::add);
            });
        }
        hanging.forEach(all -> all.forEach(each -> codes.add(each.indicator().code())));
        Evidence evidence = Evidence.of(ledger, codes, asOf);
        Checks checks = new Checks(
                ledger,
                evidence,
                text,
                subjects.stream().flatMap(Optional::stream).toList());
        Map<Claim, List<Verdict>> selves = SelfChecks.of(text, claims, subjects);
        List<Checked> all = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            int next = i + 1 < claims.size() ? claims.get(i + 1).mention().start() : text.length();
            List<Verdict> verdicts = checks.of(claims.get(i), links.get(i), subjects.get(i), next);
            hanging.get(i).forEach(each -> verdicts.addAll(checks.of(each)));
            addNew(verdicts, selves.getOrDefault(claims.get(i), List.of()));
            if (verdicts.isEmpty()) {
                verdicts.add(unknown(links.get(i)));
            }
            all.add(new Checked(claims.get(i), links.get(i), verdicts));
        }
        return List.copyOf(all);
    }

    /// Parts that were added up already need not be told again as an identity.
    private static void addNew(List<Verdict> verdicts, List<Verdict> selves) {
        boolean added = selves.stream().anyMatch(each -> each.test() == Verdict.Test.PARTS);
        verdicts.removeIf(each -> added && each.test() == Verdict.Test.IDENTITY);
        verdicts.addAll(selves);
    }

    private static Verdict unknown(Link link) {
        LocalText why = link.outside()
                .map(name -> new LocalText(
                        "Chưa đối chiếu được: câu nói về “" + name + "”, là nơi sổ không ghi.",
                        "Cannot be held against the ledger: the sentence speaks of “" + name
                                + "”, a place that the ledger does not hold."))
                .orElseGet(() -> withoutFigure(link));
        return new Verdict(Verdict.Kind.UNVERIFIABLE, Verdict.Test.LEVEL, why, List.of());
    }

    private static LocalText withoutFigure(Link link) {
        return link.indicator().isEmpty()
                ? new LocalText(
                        "Chưa đối chiếu được: " + link.why().vi() + ".",
                        "Cannot be held against the ledger: " + link.why().en() + ".")
                : new LocalText(
                        "Chưa đối chiếu được: văn bản không nói rõ kỳ.",
                        "Cannot be held against the ledger: the text does not say of which period.");
    }

    /// The checks of one text.
    private static final class Checks {
        private final String text;
        private final LevelCheck levels;
        private final GrowthCheck growths;
        private final PlanCheck plans;
        private final DenominatorCheck wholes;
        private final RecordCheck records;
        private final List<Subject> subjects;

        Checks(Ledger ledger, Evidence evidence, String text, List<Subject> subjects) {
            Say say = new Say(ledger.catalogue(), ledger.geography());
            this.text = text;
            this.subjects = subjects;
            this.levels = new LevelCheck(evidence, say);
            this.growths = new GrowthCheck(evidence, say);
            this.plans = new PlanCheck(evidence, say);
            this.wholes = new DenominatorCheck(ledger.geography(), evidence, say);
            this.records = new RecordCheck(evidence, say);
        }

        List<Verdict> of(Claim claim, Link link, Optional<Subject> subject, int next) {
            List<Verdict> verdicts = new ArrayList<>();
            List<Statement> targets = subject.map(plans::plans).orElse(List.of());
            subject.ifPresent(each -> {
                verdicts.addAll(Certainty.weighed(each, recorded(each, next)));
                IdentityChecks.check(each, subjects).ifPresent(verdicts::add);
            });
            WordingCheck.check(claim, subject, targets).ifPresent(verdicts::add);
            wholes.check(claim, link, subject).ifPresent(verdicts::add);
            return verdicts;
        }

        /// What the record says of a rank or share that hangs on another number, by its own name.
        List<Verdict> of(Subject hanging) {
            return levels.check(hanging).stream()
                    .filter(verdict -> Certainty.isWorthTelling(hanging, verdict))
                    .map(verdict -> named(hanging, verdict))
                    .toList();
        }

        private static Verdict named(Subject hanging, Verdict verdict) {
            LocalText name = hanging.indicator().name();
            return new Verdict(
                    verdict.kind(),
                    verdict.test(),
                    new LocalText(
                            name.vi() + ": " + verdict.sentence().vi(),
                            name.en() + ": " + verdict.sentence().en()),
                    verdict.used());
        }

        /// What the recorded figures of the indicator say.
        private List<Verdict> recorded(Subject subject, int next) {
            List<Verdict> verdicts = new ArrayList<>();
            levels.check(subject).ifPresent(verdicts::add);
            verdicts.addAll(growths.check(subject));
            verdicts.addAll(plans.check(subject));
            records.check(text, subject, next).ifPresent(verdicts::add);
            return verdicts;
        }
    }
}
