package vn.cotmoc.claims.check;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.cotmoc.claims.ClaimJson;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// Writes a checked claim as one line of JSON: the record of `extract` with `link`, `verdict` (the gravest) and
/// `verdicts`.
public final class CheckJson {
    private CheckJson() {}

    /// The object, without a line feed.
    public static String line(Checked checked) {
        Link link = checked.link();
        String claim = ClaimJson.line(
                checked.claim(),
                link.indicator().map(Code::text),
                link.place()
                        .map(PlaceId::toString)
                        .or(() -> checked.claim().setting().place()));
        return claim.substring(0, claim.length() - 1)
                + ",\"link\":{\"score\":" + String.format(Locale.ROOT, "%.3f", link.score())
                + ",\"period\":"
                + link.period().map(each -> ClaimJson.quoted(each.toString())).orElse("null")
                + ",\"why\":" + text(link.why())
                + "},\"verdict\":" + ClaimJson.quoted(name(checked.gravest().kind()))
                + ",\"verdicts\":"
                + checked.verdicts().stream().map(CheckJson::verdict).collect(Collectors.joining(",", "[", "]"))
                + "}";
    }

    private static String verdict(Verdict verdict) {
        return "{\"kind\":" + ClaimJson.quoted(name(verdict.kind()))
                + ",\"test\":" + ClaimJson.quoted(name(verdict.test()))
                + ",\"sentence\":" + text(verdict.sentence())
                + ",\"figures\":" + used(verdict, true)
                + ",\"claims\":" + used(verdict, false)
                + "}";
    }

    private static String used(Verdict verdict, boolean figures) {
        return verdict.used().stream()
                .filter(each -> each instanceof Verdict.Used.Recorded == figures)
                .map(CheckJson::used)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String used(Verdict.Used used) {
        return switch (used) {
            case Verdict.Used.Recorded recorded ->
                ClaimJson.quoted(recorded.id().toString());
            case Verdict.Used.Stated(int start, int end) -> "[" + start + "," + end + "]";
        };
    }

    private static String text(LocalText text) {
        return "{\"vi\":" + ClaimJson.quoted(text.vi()) + ",\"en\":" + ClaimJson.quoted(text.en()) + "}";
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
