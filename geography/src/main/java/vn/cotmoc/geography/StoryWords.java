package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.PlaceId;

/// Tells a [PlaceStory] in sentences of one language. Names are those of the day that is spoken of.
public record StoryWords(Geography geography, Language language) {
    private boolean isVi() {
        return language == Language.VI;
    }

    String say(String vi, String en) {
        return isVi() ? vi : en;
    }

    /// The story in a few sentences: what the place was made of, what became of it, and how far its figures reach.
    public List<String> summary(PlaceStory story) {
        List<String> all = new ArrayList<>();
        story.origins().stream()
                .collect(Collectors.groupingBy(
                        each -> each.change().date(), java.util.TreeMap::new, Collectors.toList()))
                .forEach((day, threads) -> all.add(made(day, threads)));
        story.outcomes().stream()
                .collect(Collectors.groupingBy(
                        each -> each.change().date(), java.util.TreeMap::new, Collectors.toList()))
                .forEach((day, threads) -> all.add(became(story, day, threads)));
        if (story.lasts() && story.before().isEmpty() && story.after().isEmpty()) {
            all.add(say(
                    "Không có thay đổi địa giới nào được ghi nhận, nên số liệu các năm nối thẳng.",
                    "No change of its territory is recorded, so its figures run through all years."));
        }
        ReachWords reaches = new ReachWords(this);
        story.past().forEach(reach -> all.add(reaches.past(reach)));
        reaches.now(story).ifPresent(all::add);
        return all;
    }

    private String made(LocalDate day, List<Lineage> threads) {
        List<Lineage> known =
                threads.stream().filter(each -> each.from().isPresent()).toList();
        if (known.isEmpty()) {
            return say("Thành lập ngày ", "Created on ") + language.date(day) + acts(threads) + ".";
        }
        return say("Lập ngày ", "Formed on ") + language.date(day) + say(" từ ", " from ")
                + parts(known, each -> former(each, day), say("toàn bộ ", "all of "), say("một phần ", "a part of "))
                + acts(threads) + ".";
    }

    private String became(PlaceStory story, LocalDate day, List<Lineage> threads) {
        List<Lineage> heirs =
                threads.stream().filter(each -> each.to().isPresent()).toList();
        boolean ended = !story.place().aliveOn(day);
        String head = ended
                ? say("Không còn từ ", "Ended on ") + language.date(day)
                : say("Ngày ", "On ") + language.date(day);
        if (heirs.isEmpty()) {
            return head + say(", không có đơn vị nào kế tiếp", ", without a successor") + acts(threads) + ".";
        }
        return head + ": "
                + parts(
                        heirs,
                        each -> later(each, day),
                        say("toàn bộ về ", "wholly to "),
                        say("một phần về ", "a part to "))
                + acts(threads) + ".";
    }

    private String parts(List<Lineage> threads, Function<Lineage, String> name, String wholly, String partly) {
        List<String> whole = threads.stream()
                .filter(ShareWords::isWhole)
                .map(each -> name.apply(each) + doubt(each))
                .toList();
        List<String> all = new ArrayList<>();
        if (!whole.isEmpty()) {
            all.add(wholly + and(whole));
        }
        threads.stream()
                .filter(each -> !ShareWords.isWhole(each))
                .forEach(each -> all.add(partly + name.apply(each) + " (" + share(each) + ")"));
        return and(all);
    }

    private String doubt(Lineage thread) {
        return thread.share().basis() == Lineage.Basis.ESTIMATED ? say(" (theo ước lượng)", " (as estimated)") : "";
    }

    /// The source, marked where the target bears its name.
    private String former(Lineage thread, LocalDate day) {
        String name = place(thread.from(), day.minusDays(1));
        return name.equals(place(thread.to(), day)) ? name + say(" cũ", " (the former)") : name;
    }

    /// The target, marked where the source bore its name.
    private String later(Lineage thread, LocalDate day) {
        String name = place(thread.to(), day);
        return name.equals(place(thread.from(), day.minusDays(1))) ? name + say(" mới", " (the new)") : name;
    }

    /// How much of the source went, of its population and its area where that is known: `khoảng 98,98% dân số`.
    public String share(Lineage thread) {
        return new ShareWords(language).of(thread);
    }

    /// Where to look today instead of a place that ended: `Nay xem: xã Thất Khê (06040).`
    public String instead(PlaceStory story) {
        List<PlaceId> heirs =
                story.now().members().stream().map(PlaceStory.Member::place).toList();
        if (heirs.isEmpty()) {
            return say("Nay không có địa bàn nào thay thế.", "No place has replaced it.");
        }
        String names = and(heirs.stream()
                .map(each -> place(each, story.today()) + " (" + geography.codeOn(each, story.today()) + ")")
                .toList());
        return say("Nay xem: ", "Look today at: ") + names + ".";
    }

    private String place(Optional<PlaceId> place, LocalDate day) {
        return place.map(each -> place(each, day)).orElse("–");
    }

    /// What the place was called on the day, as it stands inside a sentence: `xã Thất Khê`.
    public String place(PlaceId place, LocalDate day) {
        String name = geography.nameOn(place, day).in(language);
        String type = geography.typeOn(place, day);
        return isVi() && name.toLowerCase(Locale.ROOT).startsWith(type.toLowerCase(Locale.ROOT) + " ")
                ? type + name.substring(type.length())
                : name;
    }

    /// One thread of a change: `xã Đại Đồng → thị trấn Thất Khê: khoảng 98,98% dân số`.
    public String thread(Lineage thread) {
        LocalDate day = thread.change().date();
        if (thread.to().isEmpty()) {
            return place(thread.from(), day.minusDays(1)) + say(": không có đơn vị kế tiếp", ": no successor");
        }
        if (thread.from().isEmpty()) {
            return place(thread.to(), day) + say(": thành lập", ": created");
        }
        return former(thread, day) + " → " + later(thread, day) + ": " + share(thread);
    }

    /// When it was so: `từ 01/12/2024 đến hết 30/06/2025`.
    public String span(Validity validity) {
        Optional<String> end = validity.to().map(day -> language.date(day.minusDays(1)));
        Optional<String> start = validity.from().map(language::date);
        if (start.isEmpty()) {
            return end.map(day -> say("đến hết ", "until ") + day).orElse(say("từ trước đến nay", "at all times"));
        }
        return end.map(day -> say("từ ", "from ") + start.get() + say(" đến hết ", " to ") + day)
                .orElseGet(() -> say("từ ", "since ") + start.get() + say(" đến nay", ""));
    }

    /// The nearest place above it at the end of its days, as `huyện Hữu Lũng`; nothing where it has none.
    public String above(Place place) {
        List<LocalDate> days = geography.changeDays();
        LocalDate newest = days.isEmpty() ? LocalDate.EPOCH : days.getLast();
        LocalDate last = place.validity().to().map(day -> day.minusDays(1)).orElse(newest);
        return geography.ancestors(place.id(), last).stream()
                .findFirst()
                .map(each -> place(each.id(), last))
                .orElse("");
    }

    private String acts(List<Lineage> threads) {
        List<String> acts = threads.stream()
                .flatMap(each -> each.change().legalBasis().stream())
                .distinct()
                .toList();
        return acts.isEmpty()
                ? ""
                : say(", theo " + gathered(acts), ", by " + gathered(acts).replace("khoản ", "clause "));
    }

    /// Clauses of one act behind it: `1672/NQ-UBTVQH15 khoản 40 và khoản 43`.
    private String gathered(List<String> acts) {
        String first = acts.getFirst();
        String act = first.contains(" ") ? first.substring(0, first.indexOf(' ') + 1) : first;
        return act.endsWith(" ") && acts.stream().allMatch(each -> each.startsWith(act))
                ? act
                        + and(acts.stream()
                                .map(each -> each.substring(act.length()))
                                .toList())
                : String.join("; ", acts);
    }

    String and(List<String> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.getFirst();
            default -> String.join(", ", names.subList(0, names.size() - 1)) + say(" và ", " and ") + names.getLast();
        };
    }

    /// How well figures are known, in a word.
    public String exactness(Exactness exactness) {
        return switch (exactness) {
            case EXACT -> say("chính xác", "exact");
            case DOCUMENTED -> say("theo tỷ lệ có văn bản", "by documented shares");
            case ESTIMATED -> say("ước lượng", "estimated");
            case UNDEFINED -> say("không quy đổi được", "undefined");
        };
    }

    /// What the place was called, was, bore or belonged to for a while.
    public String attribution(Attribution attribution) {
        String what = switch (attribution.attribute()) {
            case Attribution.Name(var text) -> say("tên ", "named ") + text.in(language);
            case Attribution.Type(String text) -> say("là ", "type ") + text;
            case Attribution.BorneCode(String code) -> say("mang mã ", "code ") + code;
            case Attribution.Parent(Code hierarchy, Optional<String> code) ->
                say("thuộc ", "part of ") + code.orElse("–") + " (" + hierarchy + ")";
        };
        return Stream.of(Optional.of(what), Optional.of(span(attribution.validity())), attribution.legalBasis())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }

    /// The names under which a code was borne, in order: `xã Đại Đồng (đến hết 30/11/2024) → …`; empty where there was
    /// but one.
    public String bearers(String code) {
        List<Place> all = geography.versions(code);
        if (all.size() < 2) {
            return "";
        }
        return all.stream()
                .map(each -> place(each.id(), each.validity().from().orElse(LocalDate.MIN)) + " ("
                        + span(each.validity()) + ")")
                .collect(Collectors.joining(" → "));
    }
}
