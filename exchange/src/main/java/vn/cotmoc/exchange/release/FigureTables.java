package vn.cotmoc.exchange.release;

import static vn.cotmoc.exchange.release.Column.Type.BOOLEAN;
import static vn.cotmoc.exchange.release.Column.Type.DATE;
import static vn.cotmoc.exchange.release.Column.Type.DECIMAL;
import static vn.cotmoc.exchange.release.Column.Type.INSTANT;
import static vn.cotmoc.exchange.release.Column.Type.INTEGER;
import static vn.cotmoc.exchange.release.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;

/// The tables of figures, one for each top group of the official tree of goals: every version of every statement of its
/// indicators, and the figures that are computed.
final class FigureTables {
    static final List<Column> COLUMNS = List.of(
            Column.of("id", TEXT, "Mã số liệu; giải thích ở /figures/{mã}", "Id, explained at /figures/{id}"),
            Column.key("indicator", "indicators", "Mã chỉ tiêu", "Code of the indicator"),
            Column.key("place", "places", "Mã địa bàn", "Id of the place"),
            Column.of("period", TEXT, "Kỳ", "Period"),
            Column.of("period_start", DATE, "Ngày đầu của kỳ", "First day of the period"),
            Column.of("period_end", DATE, "Ngày cuối của kỳ", "Last day of the period, included"),
            Column.of("breakdown", TEXT, "Phân tổ; _T là tổng số", "Part; _T is the total"),
            Column.of("measure", TEXT, "actual, target hoặc projection", "actual, target or projection"),
            Column.of("vintage", TEXT, "Mức độ hoàn thiện", "How ripe the figure is"),
            Column.of("value", DECIMAL, "Giá trị theo đơn vị", "Value in the unit"),
            Column.of("bound", TEXT, "Giá trị đúng nằm ở đâu; trống là đúng bằng", "Hedge; empty is exact"),
            Column.of("high", DECIMAL, "Đầu trên của khoảng", "Upper end of a range"),
            Column.key("unit", "units", "Mã đơn vị tính", "Code of the unit"),
            Column.of("absence", TEXT, "Vì sao không có số", "Why there is no figure"),
            Column.key("reporter", "agencies", "Cơ quan báo cáo hoặc giao chỉ tiêu", "Reporter, or issuer of a target"),
            Column.key("source", "sources", "Mã nguồn", "Id of the source"),
            Column.of("locator", TEXT, "Vị trí trong nguồn", "Place inside the source"),
            Column.of("known", INSTANT, "Biết từ", "Known from"),
            Column.of("revision", INTEGER, "Lần ghi sổ", "Revision of the ledger"),
            Column.of("headline", BOOLEAN, "Là số được chọn", "Whether it is the headline of its cell"),
            Column.of("computed", BOOLEAN, "Được tính từ số khác", "Whether it is computed from others"),
            Column.of("stated", TEXT, "So sánh nêu kèm", "Comparisons stated beside it"),
            Column.of("note", TEXT, "Ghi chú, hoặc công thức", "Note, or the formula"));

    private static final LocalText OTHERS = new LocalText("Chỉ tiêu khác", "Other indicators");

    private final Ledger ledger;
    private final Derivations derivations;
    private final Set<Long> headlines = new HashSet<>();

    FigureTables(Ledger ledger) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
        for (Measure measure : Measure.values()) {
            Slice slice = ledger.headlines(everything().withMeasure(measure));
            for (int row = 0; row < slice.size(); row++) {
                headlines.add(slice.id(row).number());
            }
        }
    }

    private static Query everything() {
        return Query.of().withAllBreakdowns();
    }

    List<Table> list() {
        List<Table> all = new ArrayList<>();
        Set<Code> left = new LinkedHashSet<>(ledger.catalogue().indicators().keySet());
        List<Group> tops = tree().map(Group::groups).orElse(List.of());
        for (Group top : tops) {
            Set<Code> own = top.allIndicators().filter(left::contains).collect(Collectors.toSet());
            left.removeAll(own);
            add(all, top.code().text(), top.name(), own);
        }
        add(all, "other", OTHERS, left);
        return all;
    }

    /// The official tree, which packs have; else the first.
    private Optional<Group> tree() {
        return ledger.catalogue()
                .findTree(Code.parse("official"))
                .or(() -> ledger.catalogue().trees().stream().findFirst());
    }

    private void add(List<Table> all, String name, LocalText title, Set<Code> indicators) {
        List<List<String>> rows = new ArrayList<>();
        indicators.stream().sorted().forEach(code -> rows.addAll(rows(code)));
        if (!rows.isEmpty()) {
            all.add(new Table("figures-" + name, title, COLUMNS, rows));
        }
    }

    private List<List<String>> rows(Code indicator) {
        Query query = everything().withIndicators(Set.of(indicator));
        List<List<String>> rows = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            ledger.history(query.withMeasure(measure)).stream()
                    .sorted(Comparator.<Statement, String>comparing(
                                    each -> order(each.observation().cell()))
                            .thenComparing(each -> each.observation().cell().period(), Period.BY_TIME)
                            .thenComparing(each -> each.id().number()))
                    .forEach(each -> rows.add(row(each)));
        }
        if (derivations.isDerived(indicator)) {
            derivations.list(indicator, query).stream()
                    .filter(each -> each.figure() instanceof Figure.Known)
                    .sorted(Comparator.<Derivation, String>comparing(
                                    each -> order(each.id().cell()))
                            .thenComparing(each -> each.id().period(), Period.BY_TIME))
                    .forEach(each -> rows.add(row(each)));
        }
        return rows;
    }

    private static String order(Cell cell) {
        return cell.place() + " " + cell.breakdown();
    }

    private List<String> row(Statement statement) {
        Observation said = statement.observation();
        List<String> row = new ArrayList<>();
        row.add(statement.id().toString());
        cell(row, said.cell());
        row.add(lower(said.vintage()));
        figure(row, said.figure());
        row.add(said.reporter().text());
        row.add(said.citation().source().text());
        row.add(said.citation().locator().orElse(""));
        row.add(statement.known().toString());
        row.add(Long.toString(statement.revision()));
        row.add(Boolean.toString(headlines.contains(statement.id().number())));
        row.add("false");
        row.add(said.remarks().stated().stream().map(Comparison::toString).collect(Collectors.joining(";")));
        row.add(said.remarks().note().orElse(""));
        return row;
    }

    private static List<String> row(Derivation derivation) {
        List<String> row = new ArrayList<>();
        row.add(derivation.id().toString());
        cell(row, derivation.id().cell());
        row.add(lower(derivation.vintage()));
        figure(row, derivation.figure());
        row.addAll(List.of(
                "", "", "", "", "", "true", "true", "", derivation.formula().toString()));
        return row;
    }

    private static void cell(List<String> row, Cell cell) {
        row.add(cell.indicator().text());
        row.add(cell.place().toString());
        row.add(cell.period().toString());
        row.add(cell.period().start().toString());
        row.add(cell.period().lastDay().toString());
        row.add(cell.breakdown().toString());
        row.add(lower(cell.measure()));
    }

    private static void figure(List<String> row, Figure figure) {
        Optional<Figure.Known> known =
                Optional.of(figure).filter(Figure.Known.class::isInstance).map(Figure.Known.class::cast);
        row.add(known.map(each -> each.value().toPlainString()).orElse(""));
        row.add(known.map(each -> bound(each.bound())).orElse(""));
        row.add(known.map(each -> each.bound() instanceof Bound.UpTo(var high) ? high.toPlainString() : "")
                .orElse(""));
        row.add(known.map(each -> each.unit().code().text()).orElse(""));
        row.add(figure instanceof Figure.Absent(var reason) ? lower(reason) : "");
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case Bound.UpTo _ -> "range";
            case Bound.Hedge hedge -> hedge == Bound.Hedge.EXACT ? "" : lower(hedge);
        };
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
