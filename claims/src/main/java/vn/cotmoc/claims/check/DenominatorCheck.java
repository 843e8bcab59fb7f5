package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Holds the whole of “105/181 xã” against how many there were: by the register of places on the last day of the
/// period,
/// else by the recorded figure of the whole. A number that was right on another day is told with that day.
final class DenominatorCheck {
    private static final Code COMMUNE = Code.parse("commune");
    private static final Set<String> COMMUNES =
            Set.of("xã", "xã, phường", "xã, thị trấn", "xã, phường, thị trấn", "đơn vị hành chính cấp xã");

    private final Geography geography;
    private final Evidence evidence;
    private final Say say;

    DenominatorCheck(Geography geography, Evidence evidence, Say say) {
        this.geography = geography;
        this.evidence = evidence;
        this.say = say;
    }

    Optional<Verdict> check(Claim claim, Link link, Optional<Subject> subject) {
        if (claim.kind() != Claim.Kind.FRACTION
                || claim.amount().of().isEmpty()
                || link.period().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal whole = claim.amount().of().get();
        Optional<Verdict> recorded = subject.flatMap(each -> byLedger(each, whole));
        String unit = claim.amount().unit().toLowerCase(Locale.ROOT);
        // “47/47 xã thoát khỏi khó khăn”: all of some that are not named by an indicator.
        boolean ofSome = subject.isEmpty() && claim.amount().value().compareTo(whole) == 0;
        if (recorded.isPresent() && !recorded.get().kind().isAlarm() || !COMMUNES.contains(unit) || ofSome) {
            return recorded;
        }
        return link.place()
                .flatMap(place -> byRegister(place, link.period().get(), unit, whole))
                .or(() -> recorded);
    }

    private Optional<Verdict> byLedger(Subject subject, BigDecimal whole) {
        Optional<Code> code = subject.indicator().description().denominator();
        List<Statement> all = code.stream()
                .flatMap(each -> evidence.all(each, Measure.ACTUAL).stream())
                .filter(each -> each.observation().cell().place().equals(subject.place()))
                .filter(each -> each.observation()
                        .cell()
                        .period()
                        .lastDay()
                        .equals(subject.period().lastDay()))
                .filter(each -> each.observation().cell().breakdown().isTotal())
                .toList();
        return all.stream()
                .filter(each -> Evidence.figure(each).value().compareTo(whole) == 0)
                .findFirst()
                .map(each -> recorded(Kind.SUPPORTS, each))
                .or(() -> all.stream().findFirst().map(each -> recorded(Kind.CONTRADICTS, each)));
    }

    private Verdict recorded(Kind kind, Statement statement) {
        LocalText text = Say.both(in -> in == Language.VI
                ? "Mẫu số đã ghi: " + Say.figure(statement, in) + " (" + say.origin(statement, in) + ")."
                : "The recorded whole: " + Say.figure(statement, in) + " (" + say.origin(statement, in) + ").");
        return new Verdict(kind, Test.DENOMINATOR, text, List.of(new Used.Recorded(statement.id())));
    }

    private Optional<Verdict> byRegister(PlaceId place, Period period, String unit, BigDecimal whole) {
        List<Count> counts = counts(place, unit);
        Optional<Count> now = counts.stream()
                .filter(each -> !each.from().isAfter(period.lastDay()))
                .reduce((a, b) -> b);
        if (now.isEmpty() || now.get().all() == 0) {
            return Optional.empty();
        }
        if (now.get().is(whole)) {
            return Optional.of(verdict(Kind.SUPPORTS, now.get(), Optional.empty(), period, unit));
        }
        Optional<Count> other = counts.stream().filter(each -> each.is(whole)).reduce((a, b) -> b);
        boolean within = other.filter(each -> holdsWithin(counts, each, period)).isPresent();
        Kind kind = within ? Kind.SUPPORTS : other.isPresent() ? Kind.OTHER_PERIOD : Kind.CONTRADICTS;
        return Optional.of(verdict(kind, now.get(), other, period, unit));
    }

    private static boolean holdsWithin(List<Count> counts, Count count, Period period) {
        int next = counts.indexOf(count) + 1;
        LocalDate end = next < counts.size() ? counts.get(next).from() : LocalDate.MAX;
        return end.isAfter(period.start()) && !count.from().isAfter(period.lastDay());
    }

    /// How many communes there are from a day on.
    private record Count(LocalDate from, int ofType, int all) {
        int shown() {
            return ofType == 0 ? all : ofType;
        }

        boolean is(BigDecimal number) {
            return number.compareTo(BigDecimal.valueOf(ofType)) == 0 || number.compareTo(BigDecimal.valueOf(all)) == 0;
        }
    }

    private List<Count> counts(PlaceId place, String unit) {
        TreeSet<LocalDate> days = new TreeSet<>(geography.changeDays());
        days.add(Period.year(Period.FIRST_YEAR).start());
        List<Count> counts = new ArrayList<>();
        for (LocalDate day : days) {
            List<Place> communes = geography.descendants(place, COMMUNE, day);
            int ofType = (int) communes.stream()
                    .filter(each ->
                            unit.contains(geography.typeOn(each.id(), day).toLowerCase(Locale.ROOT)))
                    .count();
            counts.add(new Count(day, ofType, communes.size()));
        }
        return counts;
    }

    private static Verdict verdict(Kind kind, Count now, Optional<Count> other, Period period, String unit) {
        LocalText text = Say.both(in -> {
            String day = in.date(period.lastDay());
            String then = other.map(each -> in == Language.VI
                            ? "; mẫu số của văn bản đúng từ " + in.date(each.from())
                            : "; the whole of the text is right from " + in.date(each.from()))
                    .orElse("");
            return in == Language.VI
                    ? "Theo danh mục đơn vị hành chính, ngày " + day + " có " + now.shown() + " " + unit + then + "."
                    : "By the register of places there were " + now.shown() + " (" + unit + ") on " + day + then + ".";
        });
        return new Verdict(kind, Test.DENOMINATOR, text, List.of());
    }
}
