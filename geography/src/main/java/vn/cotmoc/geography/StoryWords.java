package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceStory.Reach;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.PlaceId;

/// Tells a [PlaceStory] in sentences of one language. Names are those of the day that is spoken of.
public record StoryWords(Geography geography, Language language) {
    private static final Code POPULATION = Code.parse("population");
    private static final Code AREA = Code.parse("area");
    private static final int DECIMALS = 2;
    private static final int HUNDRED = 2;
    private static final int MOST_NAMED = 12;

    private boolean isVi() {
        return language == Language.VI;
    }

    private String say(String vi, String en) {
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
        story.past().forEach(reach -> all.add(past(reach)));
        reach(story).ifPresent(all::add);
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
                .filter(StoryWords::isWhole)
                .map(each -> name.apply(each) + doubt(each))
                .toList();
        List<String> all = new ArrayList<>();
        if (!whole.isEmpty()) {
            all.add(wholly + and(whole));
        }
        threads.stream()
                .filter(each -> !isWhole(each))
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

    private static boolean isWhole(Lineage thread) {
        return thread.share()
                .value()
                .filter(each -> each.compareTo(BigDecimal.ONE) == 0)
                .isPresent();
    }

    /// How much of the source went, of its population and its area where that is known: `khoảng 98,98% dân số`.
    public String share(Lineage thread) {
        if (isWhole(thread)) {
            return switch (thread.share().basis()) {
                case WHOLE, DOCUMENTED -> say("toàn bộ", "whole");
                case ESTIMATED, UNKNOWN -> say("toàn bộ, theo ước lượng", "whole, as estimated");
            };
        }
        List<String> all = new ArrayList<>();
        measured(thread, POPULATION, say("dân số", "of its population")).ifPresent(all::add);
        measured(thread, AREA, say("diện tích", "of its area")).ifPresent(all::add);
        if (all.isEmpty()) {
            return percent(thread.share()).orElseGet(() -> say("chưa rõ bao nhiêu", "not known how much"));
        }
        if (!thread.byMeasure().containsKey(POPULATION)) {
            all.add(say("chưa rõ dân số", "population not known"));
        }
        return String.join(", ", all);
    }

    private Optional<String> measured(Lineage thread, Code measure, String of) {
        return Optional.ofNullable(thread.byMeasure().get(measure))
                .flatMap(this::percent)
                .map(text -> text + " " + of);
    }

    private Optional<String> percent(Lineage.Share share) {
        return share.value().map(value -> switch (share.basis()) {
            case WHOLE, DOCUMENTED -> percent(value);
            case ESTIMATED, UNKNOWN -> say("khoảng ", "about ") + percent(value);
        });
    }

    private String percent(BigDecimal share) {
        return language.rounded(share.movePointRight(HUNDRED), DECIMALS) + "%";
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

    private String past(Reach reach) {
        String before = say("Số liệu trước ", "Figures before ")
                + language.date(reach.day().plusDays(1));
        return switch (reach.exactness()) {
            case EXACT ->
                before
                        + (reach.members().size() == 1
                                ? say(" nối thẳng từ ", " continue those of ")
                                        + place(reach.members().getFirst().place(), reach.day())
                                : say(" cộng lại chính xác từ ", " add up exactly from ")
                                        + reach.members().size()
                                        + say(" địa bàn", " places"))
                        + ".";
            case DOCUMENTED ->
                before
                        + say(
                                " phải chia theo tỷ lệ mà văn bản nêu.",
                                " must be divided by shares that a public document states.");
            case ESTIMATED ->
                before
                        + say(
                                " chỉ ước lượng được, vì có địa bàn bị chia.",
                                " can only be estimated, since a place was divided.")
                        + unit(reach, reach.day().plusDays(1));
            case UNDEFINED ->
                before
                        + say(
                                " không quy đổi được, vì có địa bàn bị chia mà chưa rõ tỷ lệ.",
                                " cannot be restated, since a place was divided by unknown shares.")
                        + unit(reach, reach.day().plusDays(1));
        };
    }

    /// How a figure of a place that ended continues.
    private Optional<String> reach(PlaceStory story) {
        Reach now = story.now();
        if (story.lasts() || now.members().isEmpty()) {
            return Optional.empty();
        }
        if (now.unit().isEmpty()) {
            return Optional.of(
                    now.exactness() == Exactness.EXACT
                            ? say(
                                    "Các địa bàn ấy hợp lại đúng bằng địa giới cũ, nên số liệu cộng lại so được.",
                                    "Together they cover just the old territory, so sums can be compared.")
                            : say(
                                    "Các địa bàn ấy không khớp địa giới cũ, nên số liệu không nối tiếp được.",
                                    "They do not match the old territory, so its figures cannot be continued."));
        }
        boolean single = now.members().size() == 1;
        String head = single
                ? say(
                        "Số liệu cũ cộng trọn vào địa bàn ấy, nhưng không tách ra lại được.",
                        "Its old figures go wholly into that place, and cannot be parted from it again.")
                : switch (now.exactness()) {
                    case EXACT -> "";
                    case DOCUMENTED ->
                        say(
                                "Số liệu cũ chia được theo tỷ lệ mà văn bản nêu.",
                                "Its old figures are divided by shares that a public document states.");
                    case ESTIMATED ->
                        say(
                                "Số liệu cũ chỉ chia được theo ước lượng.",
                                "Its old figures can only be divided by estimate.");
                    case UNDEFINED ->
                        say(
                                "Số liệu cũ không chia được, vì chưa rõ tỷ lệ.",
                                "Its old figures cannot be divided, since the shares are not known.");
                };
        return Optional.of((head + unit(now, story.today())).strip());
    }

    /// The group that can be compared exactly, in both directions.
    private String unit(Reach reach, LocalDate later) {
        return reach.unit()
                .map(unit -> {
                    LocalDate before = later.equals(reach.day()) ? endOf(unit.sources()) : reach.day();
                    return say(" So sánh chính xác: ", " To compare exactly: ")
                            + names(unit.sources(), before)
                            + say(" (trước) với ", " (before) against ")
                            + names(unit.targets(), later)
                            + say(" (sau).", " (after).");
                })
                .orElse("");
    }

    private LocalDate endOf(List<String> places) {
        return geography
                .get(PlaceId.parse(places.getFirst()))
                .validity()
                .to()
                .map(end -> end.minusDays(1))
                .orElse(LocalDate.MAX);
    }

    private String names(List<String> places, LocalDate day) {
        String all = and(places.stream()
                .limit(MOST_NAMED)
                .map(each -> place(PlaceId.parse(each), day))
                .toList());
        return places.size() <= MOST_NAMED
                ? all
                : all
                        + say(
                                " và " + (places.size() - MOST_NAMED) + " địa bàn khác",
                                " and " + (places.size() - MOST_NAMED) + " others");
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
        return acts.isEmpty() ? "" : say(", theo ", ", by ") + gathered(acts);
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

    private String and(List<String> names) {
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
