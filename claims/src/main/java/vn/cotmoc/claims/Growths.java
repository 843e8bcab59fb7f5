package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads changes in percent: on a level, of their own, against another time than the change before.
final class Growths {
    private final Scene scene;
    /// What is counted in an index of prices: “1 nhóm giảm là giao thông, giảm 3%” speaks of the group's prices.
    private static final Set<String> GROUPS = Set.of("nhóm", "nhóm hàng", "nhóm ngành", "nhóm mặt hàng");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Pairs pairs;
    private final Bindings bindings;

    Growths(Scene scene, Pairs pairs, Bindings bindings) {
        this.scene = scene;
        this.pairs = pairs;
        this.bindings = bindings;
    }

    void growth(int index, Quantity quantity, Left found, BigDecimal value, @Nullable Reference reference) {
        if (found.respectively() && restated(index, found, value)) {
            return;
        }
        Left left = found.respectively() && !pairs.isListed(index) && reference != null ? found.alone() : found;
        boolean versusRate = besidesRate(left);
        boolean yearly = scene.naming().averaged(0, quantity)
                || scene.line().has(Sense.AVERAGE, scene.line().clauseStart(left.cue()), index);
        boolean rate = reference != null
                && scene.target(left.cue())
                        .filter(draft -> draft.isLevel() && draft.isPercent())
                        .isPresent();
        Optional<Draft> target =
                versusRate || left.respectively() || yearly && !rate ? Optional.empty() : scene.target(left.cue());
        target = target.filter(level -> !GROUPS.contains(level.amount().unit()))
                .map(level -> bindings.about(index, level));
        boolean risen = left.isChange()
                && reference != null
                && target.filter(this::isRate).isPresent();
        if (risen || target.filter(Draft::isLevel).isPresent()) {
            Satellite.Kind kind = scene.usual(scene.known(reference), target.get());
            target.get().satellites().add(Scene.satellite(kind, value, "%", reference, left));
            scene.state().used(scene.end(index, reference));
            return;
        }
        if (reference != null && !left.respectively() && tellsMore(index, left, reference, value)) {
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.GROWTH, left, scene.end(index, reference));
        Satellite satellite = Scene.satellite(scene.usual(scene.known(reference), draft), value, "%", reference, left);
        draft.amount(
                left.isChange() || left.role() == Sense.LOWER
                        ? signed(draft.amount(), value.signum() < 0)
                        : draft.amount().withValue(value));
        draft.growing(true);
        boolean average = scene.naming().averaged(index, quantity) && reference == null;
        if (!average) {
            boolean month = reference == null && isMonthlyPrice(draft);
            draft.satellites().add(month ? satellite.withKind(Satellite.Kind.VS_PREVIOUS) : satellite);
        }
        if (left.respectively() && pairs.zip(index, satellite)) {
            return;
        }
        Reference second = left.respectively() ? pairs.secondReference(index) : null;
        if (second != null) {
            draft.satellites()
                    .replaceAll(
                            each -> Scene.satellite(scene.change(second, draft.period()), value, "%", second, left));
        }
        bindings.shareReference(draft, reference);
        if (versusRate) {
            scene.state().addAside(draft, scene.end(index, reference));
        } else {
            scene.state().add(draft, scene.end(index, reference));
            scene.state().await(draft);
        }
    }

    /// “tăng trưởng đạt 8,2%”: a growth that is told as a level, which may itself have risen.
    private boolean isRate(Draft draft) {
        Left left = Left.of(scene.line(), draft.number());
        return draft.kind() == Claim.Kind.GROWTH
                && (!left.isChange() || scene.line().key(left.cue()).contains("tăng trưởng"));
    }

    /// “cao hơn mức tăng 6,1% của quý I”: another growth that is compared with, not a comparison.
    boolean besidesRate(Left left) {
        Item before = scene.line().at(left.cue() - 1);
        return before.has(Sense.VERSUS) || before.has(Sense.HIGHER) || before.has(Sense.LOWER);
    }

    /// “tăng 0,16% so với tháng trước, tăng 0,67% so với cùng kỳ”: the same grew, against another time.
    private boolean tellsMore(int index, Left left, Reference reference, BigDecimal value) {
        Optional<Draft> growth = scene.target(left.cue())
                .filter(draft -> reference.isTime()
                        && draft.kind() == Claim.Kind.GROWTH
                        && !draft.satellites().isEmpty())
                .filter(draft -> !draft.satellites().getFirst().reference().isEmpty());
        growth.ifPresent(draft -> {
            draft.satellites()
                    .add(Scene.satellite(scene.change(reference, draft.period()), value, "%", reference, left));
            scene.state().used(scene.end(index, reference));
        });
        return growth.isPresent();
    }

    /// “tăng 40 tỷ đồng, tương ứng tăng 12%”: the change before, in percent.
    private boolean restated(int index, Left left, BigDecimal value) {
        Optional<Draft> target = scene.target(left.cue())
                .filter(Draft::isLevel)
                .filter(draft -> !draft.satellites().isEmpty());
        Optional<Satellite> change = target.map(draft -> draft.satellites().getLast())
                .filter(last -> !last.unit().equals("%") && !last.unit().equals("hạng"));
        change.ifPresent(last -> target.get().satellites().add(Scene.satellite(last.kind(), value, "%", null, left)));
        scene.state().used(change.isPresent() ? index + 1 : 0);
        return change.isPresent();
    }

    /// An index of prices is compared with the month before where nothing else is said.
    private static boolean isMonthlyPrice(Draft draft) {
        String subject = Line.plain(draft.subject());
        return (subject.contains("cpi") || subject.contains("chỉ số giá"))
                && draft.period()
                        .filter(period -> period.toString().length() == 7)
                        .isPresent();
    }

    /// The level of a growth: “tốc độ tăng GRDP đạt 8,06%”; with the year before as 100 it is an index: “đạt 106,8%”.
    void rate(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        boolean isIndex = quantity.amount().value().compareTo(HUNDRED) >= 0;
        Claim.Kind told = isIndex ? Claim.Kind.LEVEL : Claim.Kind.GROWTH;
        Draft draft = scene.draft(index, quantity, told, left, scene.end(index, reference));
        draft.growing(true);
        if (!isIndex && !scene.naming().averaged(index, quantity)) {
            Reference kept = reference != null && reference.kind() == Reference.Kind.PLAN ? null : reference;
            Satellite.Kind kind = scene.change(kept, draft.period());
            draft.satellites().add(Scene.satellite(kind, quantity.amount().value(), "%", kept, left));
        }
        scene.state().add(draft, scene.end(index, reference));
    }

    /// The lower end of a fall.
    static BigDecimal lowest(Amount amount) {
        return amount.high().orElse(amount.value()).negate();
    }

    /// giảm 2 - 3% runs from -3 to -2.
    static Amount signed(Amount amount, boolean down) {
        if (!down) {
            return amount;
        }
        BigDecimal low = amount.high().orElse(amount.value()).negate();
        return amount.high().isPresent()
                ? amount.withValue(low).withHigh(amount.value().negate())
                : amount.withValue(low);
    }
}
