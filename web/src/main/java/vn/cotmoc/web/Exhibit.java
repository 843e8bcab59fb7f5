package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.charts.Chart;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;

/// A chart that has an address of its own.
///
/// @param sources where its figures come from, the most telling first; an empty address leads nowhere
/// @param page where it stands among its tables
/// @param map the day to whose map its figures were moved
record Exhibit(Chart chart, List<BoardPage.Link> sources, String page, Optional<LocalDate> map) {
    static final String CHARTS = "/charts";
    static final String EMBED = "/embed";
    private static final int MOST_SOURCES = 3;

    Exhibit {
        sources = List.copyOf(sources);
    }

    /// Of figures as they were published, or of a map that the chart names itself.
    Exhibit(Chart chart, List<BoardPage.Link> sources, String page) {
        this(chart, sources, page, Optional.empty());
    }

    /// The documents of the statements, each once, those of the last statements first.
    static List<BoardPage.Link> sources(Ledger ledger, Stream<Statement> statements, Here here) {
        return sources(ledger, statements, here, MOST_SOURCES);
    }

    static List<BoardPage.Link> sources(Ledger ledger, Stream<Statement> statements, Here here, int most) {
        Map<Code, BoardPage.Link> all = new LinkedHashMap<>();
        statements.toList().reversed().forEach(each -> {
            Code code = each.observation().citation().source();
            all.computeIfAbsent(code, key -> {
                var source = ledger.catalogue().sources().get(key);
                return new BoardPage.Link(
                        source == null ? "" : Links.safe(source.url()), Names.source(ledger.catalogue(), key));
            });
        });
        List<BoardPage.Link> shown =
                new ArrayList<>(all.values().stream().limit(most).toList());
        if (all.size() > most) {
            shown.add(new BoardPage.Link("", ChartText.MORE_SOURCES.in(here.language(), all.size() - most)));
        }
        return shown;
    }

    /// The sources in a line; empty where there are none.
    String sourceLine(Language language) {
        return sources.isEmpty()
                ? ""
                : ChartText.SOURCE.in(
                        language, sources.stream().map(BoardPage.Link::label).collect(Collectors.joining("; ")));
    }

    /// The links under a chart: its three forms, and how to put it into another page. They keep what the reader chose.
    ///
    /// @param path of the chart below `/charts`, as `/indicators/revenue`
    static List<BoardPage.Link> gets(Here here, String path, String... pairs) {
        return List.of(
                new BoardPage.Link(here.to(CHARTS + path + ".svg", pairs), "SVG"),
                new BoardPage.Link(here.to(CHARTS + path + ".png", pairs), "PNG"),
                new BoardPage.Link(here.to(CHARTS + path + ".csv", pairs), "CSV"),
                new BoardPage.Link(here.to(CHARTS + path, pairs), ChartText.EMBED.in(here.language())));
    }
}
