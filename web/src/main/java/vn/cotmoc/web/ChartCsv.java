package vn.cotmoc.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.charts.Chart;
import vn.cotmoc.charts.Datum;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;

/// Exactly the figures of a chart, in its order, as CSV: exact values, codes and ISO periods.
final class ChartCsv {
    private static final String HEAD = "role,name,period,value,bound,high,unit,absence,vintage,share\r\n";

    private ChartCsv() {}

    static byte[] of(Chart chart, Language language) {
        StringBuilder out = new StringBuilder(HEAD);
        for (Datum each : chart.data()) {
            out.append(Stream.concat(
                                    Stream.of(
                                            each.role(),
                                            each.name().in(language),
                                            each.period().map(Object::toString).orElse("")),
                                    Stream.concat(
                                            each
                                                    .figure()
                                                    .map(ChartCsv::figure)
                                                    .orElse(List.of("", "", "", "", ""))
                                                    .stream(),
                                            Stream.of(
                                                    each.vintage()
                                                            .map(Csv::lower)
                                                            .orElse(""),
                                                    each.share()
                                                            .map(share -> share.toPlainString())
                                                            .orElse(""))))
                            .map(Csv::quoted)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
        return Utf8.bytes(out);
    }

    private static List<String> figure(Figure figure) {
        return switch (figure) {
            case Figure.Known known ->
                List.of(
                        known.value().toPlainString(),
                        Csv.bound(known.bound()),
                        known.bound() instanceof Bound.UpTo(var high) ? high.toPlainString() : "",
                        known.unit().code().text(),
                        "");
            case Figure.Absent(var reason) -> List.of("", "", "", "", Csv.lower(reason));
        };
    }
}
