package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.check.CheckJson;
import vn.cotmoc.claims.check.Checked;
import vn.cotmoc.claims.check.Verdict;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

/// Makes the page that checks a text, and the same for programs.
record CheckPages(Frames frames, Checking checking) {
    private static final int ROOM = 16 * 1024;

    /// The empty form.
    CheckPage form(Ask ask) {
        return page(
                ask, new CheckPage.Form(action(ask), "", field(ask, "date"), field(ask, "place")), Optional.empty());
    }

    /// The form with what came of the text.
    CheckPage page(Ask ask, Posted posted) {
        List<Checked> checked = checking.check(ask, posted);
        return page(
                ask,
                new CheckPage.Form(action(ask), posted.text(), posted.field("date"), posted.field("place")),
                Optional.of(result(ask, posted.text(), checked)));
    }

    /// One object with the claims as `./cotmoc check --format jsonl` writes them.
    byte[] json(Ask ask, Posted posted) {
        List<Checked> checked = checking.check(ask, posted);
        return json(ask, posted, checked, checked);
    }

    /// The same with those first that raise an alarm, and of them those of the page, so many at most.
    byte[] gravest(Ask ask, Posted posted, ToolPage page, int most) {
        List<Checked> checked = checking.check(ask, posted);
        List<Checked> first = Stream.concat(
                        checked.stream().filter(CheckPages::isAlarm),
                        checked.stream().filter(each -> !isAlarm(each)))
                .toList();
        return json(ask, posted, checked, page.of("claims", first, most));
    }

    private static byte[] json(Ask ask, Posted posted, List<Checked> checked, List<Checked> shown) {
        Json json = new Json(ROOM).open();
        json.put("asOf", ask.asOf().toString())
                .put("length", posted.text().length())
                .put("alarms", alarms(checked))
                .put("count", checked.size())
                .list("claims");
        for (int i = 0; i < shown.size(); i++) {
            json.raw(true).add(i > 0 ? "," : "").add(CheckJson.line(shown.get(i)));
        }
        return json.end().close().bytes();
    }

    private CheckPage page(Ask ask, CheckPage.Form form, Optional<CheckPage.Result> result) {
        Here here = ask.here();
        return new CheckPage(
                frames.frame(ask.ledger(), here, CheckText.TITLE.in(here.language()), Frame.Place.CHECK), form, result);
    }

    private static String action(Ask ask) {
        ask.asOf();
        return ask.here().to("/check");
    }

    private static String field(Ask ask, String name) {
        return ask.text(name).orElse("");
    }

    private static long alarms(List<Checked> checked) {
        return checked.stream().filter(CheckPages::isAlarm).count();
    }

    private static boolean isAlarm(Checked checked) {
        return checked.gravest().kind().isAlarm();
    }

    private static CheckPage.Result result(Ask ask, String text, List<Checked> checked) {
        List<CheckPage.Piece> pieces = new ArrayList<>();
        List<CheckPage.Item> items = new ArrayList<>();
        int at = 0;
        for (Checked each : checked) {
            Claim.Mention mention = each.claim().mention();
            int number = items.size() + 1;
            items.add(item(ask, number, each));
            if (mention.start() < at) {
                continue;
            }
            pieces.add(new CheckPage.Piece(text.substring(at, mention.start()), 0, "", false));
            pieces.add(new CheckPage.Piece(
                    text.substring(mention.start(), mention.end()),
                    number,
                    kind(each.gravest().kind()),
                    isAlarm(each)));
            at = mention.end();
        }
        pieces.add(new CheckPage.Piece(text.substring(at), 0, "", false));
        String tally = checked.isEmpty()
                ? CheckText.NONE.in(ask.language())
                : CheckText.TALLY.in(ask.language(), checked.size(), alarms(checked));
        return new CheckPage.Result(tally, List.copyOf(pieces), List.copyOf(items));
    }

    private static CheckPage.Item item(Ask ask, int number, Checked checked) {
        Language language = ask.language();
        Optional<Code> code = checked.link().indicator();
        String indicator = code.map(
                        each -> ask.ledger().catalogue().indicator(each).name().in(language))
                .orElse(CheckText.UNLINKED.in(language));
        String period = code.flatMap(each -> checked.link().period())
                .map((Period each) -> " · " + language.period(each))
                .orElse("");
        return new CheckPage.Item(
                number,
                checked.claim().mention().text(),
                indicator + period,
                kind(checked.gravest().kind()),
                checked.verdicts().stream().map(each -> judged(ask, each)).toList());
    }

    private static CheckPage.Judged judged(Ask ask, Verdict verdict) {
        List<BoardPage.Link> figures = verdict.used().stream()
                .flatMap(used -> switch (used) {
                    case Verdict.Used.Recorded(var id) ->
                        Stream.of(new BoardPage.Link(ask.here().to("/figures/" + id), id.toString()));
                    case Verdict.Used.Stated _ -> Stream.of();
                })
                .distinct()
                .toList();
        return new CheckPage.Judged(
                kind(verdict.kind()),
                CheckText.of(verdict.kind()).in(ask.language()),
                verdict.sentence().in(ask.language()),
                figures);
    }

    /// The class of the stylesheet.
    private static String kind(Verdict.Kind kind) {
        return switch (kind) {
            case CONTRADICTS, UNIT_SUSPECTED, OTHER_PERIOD, OTHER_CUT_OFF, OTHER_SCOPE -> "k-missed";
            case AMBIGUOUS, OTHER_VINTAGE, OTHER_REPORTER -> "k-risk";
            case WITHIN_ROUNDING, SUPPORTS -> "k-met";
            case UNVERIFIABLE -> "k-none";
        };
    }
}
