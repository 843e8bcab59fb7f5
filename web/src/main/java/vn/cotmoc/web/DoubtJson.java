package vn.cotmoc.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import vn.cotmoc.outlook.Doubt;
import vn.cotmoc.outlook.Slip;

/// Makes the JSON of doubts.
record DoubtJson(Doubted doubted) {
    private static final int ROOM = 16 * 1024;

    /// Those of the state, the explained ones too; with `indicator` and `place` only these. Where they are not listed
    /// yet it says so, since an empty list would say that there are none.
    Cut.Part of(Ask ask) {
        String indicator = ask.text("indicator").orElse("");
        String place = ask.text("place").orElse("");
        Cut cut = Cut.of(ask, Cut.MOST);
        DoubtList list = doubted.find(ask).orElseThrow(() -> notReady(ask));
        List<DoubtList.Item> shown = list.items().stream()
                .filter(item -> indicator.isEmpty()
                        || indicator.equals(item.doubt().cell().indicator().text()))
                .filter(item -> place.isEmpty()
                        || place.equals(item.doubt().cell().place().toString()))
                .toList();
        Json json = new Json(ROOM).open().put("asOf", ask.asOf().toString());
        json.put("open", shown.stream().filter(DoubtList.Item::isOpen).count());
        json.put("explained", shown.stream().filter(item -> !item.isOpen()).count());
        json.list("doubts");
        Cut.Items<DoubtList.Item> part = cut.of(shown, item -> item.doubt().id());
        part.list().forEach(item -> write(json, item));
        return part.part(ask, json.end().close().bytes());
    }

    private static Problem notReady(Ask ask) {
        return Doubted.isTooLarge(ask.ledger()) ? Problem.tooManyToDoubt() : Problem.notListedYet();
    }

    private static void write(Json json, DoubtList.Item item) {
        Doubt doubt = item.doubt();
        json.open()
                .put("id", doubt.id())
                .put("indicator", doubt.cell().indicator().text())
                .put("place", doubt.cell().place().toString())
                .put("period", doubt.cell().period().toString())
                .put("breakdown", doubt.cell().breakdown().toString())
                .put("figure", doubt.statement().id().toString())
                .put("value", doubt.figure().value())
                .put("unit", doubt.figure().unit().code().text());
        json.open("expected")
                .put("low", doubt.expected().low())
                .put("high", doubt.expected().high())
                .put("history", doubt.expected().history())
                .close();
        slip(json, doubt.slip());
        json.put("sureness", BigDecimal.valueOf(doubt.sureness()).setScale(2, RoundingMode.FLOOR));
        Api.text(json, "explanation", doubt.words());
        json.put("source", doubt.statement().observation().citation().source().text());
        item.mark()
                .ifPresent(mark -> json.open("explained")
                        .put("words", mark.words())
                        .put("by", mark.by())
                        .put("at", mark.at().toString())
                        .close());
        json.close();
    }

    private static void slip(Json json, Slip slip) {
        json.open("slip");
        switch (slip) {
            case Slip.Scale(int exponent) ->
                json.put("kind", "scale").put("times", BigDecimal.ONE.scaleByPowerOfTen(exponent));
            case Slip.Sign() -> json.put("kind", "sign");
            case Slip.Swap(var cell, var figure) -> json.put("kind", "swap").put("with", figure.toString());
            case Slip.Unknown() -> json.put("kind", "unknown");
        }
        json.close();
    }
}
