package vn.cotmoc.claims;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Binds a percentage to what stands further away than the nearest cue and level: a verb in front of what changes,
/// words
/// behind it that name another level, a reference that is said once for two.
final class Bindings {
    private final Scene scene;

    Bindings(Scene scene) {
        this.scene = scene;
    }

    /// “Giảm tỷ lệ hộ nghèo bình quân 1,5%/năm”: the verb stands in front of what changes.
    Left led(int index, Left left) {
        int start = scene.line().clauseStart(index);
        Item verb = scene.line().at(start);
        Sense role = verb.has(Sense.DOWN) ? Sense.DOWN : verb.has(Sense.UP) ? Sense.UP : null;
        boolean average = left.role() == null && scene.line().key(left.cue()).startsWith("bình quân");
        return !average || role == null || verb.has(Sense.GROWTH)
                ? left
                : new Left(
                        role,
                        role == Sense.DOWN ? "change.down" : "change.up",
                        left.cue(),
                        left.hedge(),
                        left.hedge(),
                        left.respectively(),
                        false);
    }

    /// “tăng 6% về lượng” speaks of the last weight or count, “về giá trị” of the last amount of money.
    Draft about(int index, Draft last) {
        if (!scene.line().key(index + 1).equals("về")) {
            return last;
        }
        String words = Line.plain(scene.line().text(index + 2, index + 4));
        Optional<Draft> named =
                counted(index + 2).or(() -> spokenOf(words.startsWith("số ") ? words.substring(3) : words));
        if (named.isPresent()) {
            return named.get();
        }
        boolean money = words.contains("giá") || words.contains("kim ngạch") || words.contains("tiền");
        if (!money && !words.contains("lượng")) {
            return last;
        }
        List<Draft> drafts = scene.state().drafts();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean priced = draft.quantity().has(Unit.Dimension.MONEY);
            if (draft.isLevel() && !draft.isPercent() && priced == money) {
                return draft;
            }
        }
        return last;
    }

    /// The level in the unit that the words name: “về số DN” speaks of 420 doanh nghiệp.
    private Optional<Draft> counted(int index) {
        int token = scene.line().at(index).from();
        while (List.of("số", "lượng").contains(scene.line().tokens().get(token).key())) {
            token++;
        }
        UnitReader.Found noun = new UnitReader(scene.line().tokens()).known(token);
        return scene.state().drafts().stream()
                .filter(draft -> noun != null
                        && draft.isLevel()
                        && draft.amount().unit().equals(noun.unit().name()))
                .reduce((earlier, later) -> later);
    }

    /// The level whose name or unit has the word: “giảm 7% về vốn”.
    private Optional<Draft> spokenOf(String words) {
        String first = words.split(" ")[0];
        return scene.state().drafts().stream()
                .filter(draft -> draft.isLevel() && !draft.isPercent() && first.length() > 1)
                .filter(draft -> !first.equals("giá") && !first.equals("lượng"))
                .filter(draft -> (" "
                                + Line.plain(
                                        draft.subject() + " " + draft.amount().unit()) + " ")
                        .contains(" " + first + " "))
                .reduce((earlier, later) -> later);
    }

    /// “trong đó khai khoáng tăng 3%; chế biến tăng 9% so với tháng trước”: what the last of a list is compared with
    /// holds for
    /// all of it, where no other says anything.
    static void spread(List<Draft> list) {
        List<Satellite> changes = list.stream()
                .flatMap(draft -> draft.satellites().stream())
                .filter(each -> each.kind() == Satellite.Kind.YOY || each.kind() == Satellite.Kind.VS_PREVIOUS)
                .toList();
        boolean last = changes.size() > 1
                && changes.getLast().kind() == Satellite.Kind.VS_PREVIOUS
                && !changes.getLast().reference().isEmpty()
                && changes.subList(0, changes.size() - 1).stream()
                        .allMatch(each -> each.reference().isEmpty());
        if (last) {
            list.forEach(draft -> draft.satellites()
                    .replaceAll(each ->
                            each.kind() == Satellite.Kind.YOY ? each.withKind(Satellite.Kind.VS_PREVIOUS) : each));
        }
    }

    /// “vàng tăng 4%, đô la giảm 1% so với tháng trước”: what is said last holds for both.
    void shareReference(Draft draft, @Nullable Reference reference) {
        Optional<Draft> last = scene.state().last().filter(each -> each.kind() == Claim.Kind.GROWTH);
        if (reference == null || reference.kind() != Reference.Kind.BEFORE || last.isEmpty()) {
            return;
        }
        List<Satellite> satellites = last.get().satellites();
        for (int i = last.get().number() + 1; i < draft.number(); i++) {
            if (scene.line().isMark(i, ";") || scene.line().at(i).is(Item.Kind.PERIOD)) {
                return;
            }
        }
        if (satellites.size() == 1 && satellites.getFirst().reference().isEmpty()) {
            satellites.set(0, satellites.getFirst().withKind(Satellite.Kind.VS_PREVIOUS));
        }
    }
}
