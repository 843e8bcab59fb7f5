package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.model.PlaceId;

/// Finds the places that rows of a table mean, by the day of the table's map or else on the days of their period:
/// what is certain is taken, what is not is left with its readings. For one thread.
final class Recoder {
    private final Gazetteer gazetteer;
    private final Geography geography;
    private final Bearings bearings;
    private final Optional<LocalDate> map;
    private final Judge judge;

    final Memo<Meaning> meanings = new Memo<>(this::read);

    /// @param map the day on which codes and names of the table held, if it states one
    Recoder(Gazetteer gazetteer, Optional<LocalDate> map) {
        this.gazetteer = gazetteer;
        this.geography = gazetteer.geography();
        this.bearings = new Bearings(geography);
        this.map = map;
        this.judge = new Judge(geography, map);
    }

    Geography geography() {
        return geography;
    }

    /// Why a row stands under another place than it writes.
    String recoded(Outcome.Found found, Words.Span span) {
        return judge.recoded(found, span);
    }

    /// One text as what it may be: an id, else a code, else a name.
    private record Part(Meaning.Sort sort, List<Bearing> bearers) {}

    private Reading<Meaning> read(String key) {
        Written written = Written.parse(key);
        List<Part> parts = new ArrayList<>();
        for (String text : List.of(written.place(), written.name())) {
            if (!text.isEmpty()) {
                Part part = part(text);
                if (part.bearers().isEmpty()) {
                    return unknown(text);
                }
                parts.add(part);
            }
        }
        Meaning.Bearers all = bearers(parts);
        Meaning.Bearers inside = inside(all, written.within());
        if (inside.first().isEmpty() || inside.second().isEmpty()) {
            return judge.elsewhere(all.first(), written.within());
        }
        Meaning.Sort sort = parts.size() == 1 ? parts.getFirst().sort() : Meaning.Sort.PAIR;
        boolean isFixed = parts.getFirst().sort() == Meaning.Sort.ID;
        return new Reading.Good<>(new Meaning(written, sort, inside, meant(inside, isFixed), judge::of), 0);
    }

    /// A text that names nobody: there may be places of that name elsewhere or of another type.
    private Reading<Meaning> unknown(String text) {
        for (PlaceText reading : PlaceText.readings(text)) {
            String form = PlaceText.form(reading.name());
            List<Bearing> named = bearings.ofName(form);
            List<Bearing> ofOtherType = bearings.ofName(PlaceText.withoutType(form));
            if (!named.isEmpty() && !reading.within().isEmpty()) {
                return judge.elsewhere(named, reading.within());
            }
            if (!ofOtherType.isEmpty()) {
                return judge.otherType(ofOtherType);
            }
        }
        return Reading.bad(
                RowDefect.UNKNOWN_PLACE,
                "the id, code or name of a place, as 06040@2024-12-01, 06040 or Xã Tân Thành",
                gazetteer.suggest(text));
    }

    private static Meaning.Bearers bearers(List<Part> parts) {
        List<Bearing> first = parts.getFirst().bearers();
        List<Bearing> second = parts.getLast().bearers();
        if (parts.size() == 1) {
            return new Meaning.Bearers(first, second, first);
        }
        List<Bearing> both = first.stream()
                .flatMap(one -> second.stream().flatMap(two -> one.and(two).stream()))
                .toList();
        return new Meaning.Bearers(first, second, both);
    }

    private Meaning.Bearers inside(Meaning.Bearers all, String within) {
        return within.isEmpty()
                ? all
                : new Meaning.Bearers(
                        inside(all.first(), within), inside(all.second(), within), inside(all.both(), within));
    }

    private List<Bearing> inside(List<Bearing> all, String within) {
        return all.stream().filter(each -> bearings.liesIn(each, within)).toList();
    }

    /// The readings that count. What was borne on the day of the map means its bearer for all of that one's life, as
    /// an id does.
    private List<Bearing> meant(Meaning.Bearers bearers, boolean isFixed) {
        if (isFixed || map.isEmpty()) {
            return isFixed
                    ? bearers.both().stream()
                            .map(each -> Bearing.of(each.version()))
                            .distinct()
                            .toList()
                    : bearers.both();
        }
        long day = map.get().toEpochDay();
        return bearers.both().stream()
                .filter(each -> each.meets(day, day + 1))
                .map(each -> Bearing.of(each.version()))
                .toList();
    }

    private Part part(String text) {
        if (text.indexOf('@') >= 0) {
            return new Part(Meaning.Sort.ID, byId(text));
        }
        List<Bearing> byCode = bearings.ofCode(text);
        return byCode.isEmpty() ? new Part(Meaning.Sort.NAME, byName(text)) : new Part(Meaning.Sort.CODE, byCode);
    }

    private List<Bearing> byId(String text) {
        try {
            Optional<Place> found = geography.find(PlaceId.parse(text));
            return found.map(Gazetteer.Version::of).map(Bearing::of).stream().toList();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }

    /// By the first reading of the text that names a place.
    private List<Bearing> byName(String text) {
        for (PlaceText reading : PlaceText.readings(text)) {
            List<Bearing> named = bearings.ofName(PlaceText.form(reading.name()));
            List<Bearing> found = reading.within().isEmpty() ? named : inside(named, reading.within());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
