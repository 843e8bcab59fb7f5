package vn.cotmoc.exchange.release;

import static vn.cotmoc.exchange.release.Column.Type.DATE;
import static vn.cotmoc.exchange.release.Column.Type.DECIMAL;
import static vn.cotmoc.exchange.release.Column.Type.INTEGER;
import static vn.cotmoc.exchange.release.Column.Type.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;

/// The tables that say what the codes in the tables of figures mean.
final class CodeTables {
    private final Ledger ledger;
    private final Catalogue catalogue;

    CodeTables(Ledger ledger) {
        this.ledger = ledger;
        this.catalogue = ledger.catalogue();
    }

    List<Table> list() {
        return List.of(indicators(), groups(), places(), units(), agencies(), sources());
    }

    private static Column code(String vi, String en) {
        return Column.of("code", TEXT, vi, en);
    }

    private static List<Column> named(Column code, Column... others) {
        List<Column> all = new ArrayList<>(List.of(
                code,
                Column.of("name_vi", TEXT, "Tên tiếng Việt", "Vietnamese name"),
                Column.of("name_en", TEXT, "Tên tiếng Anh", "English name")));
        all.addAll(List.of(others));
        return all;
    }

    private Table indicators() {
        List<Column> columns = named(
                code("Mã chỉ tiêu", "Code of the indicator"),
                Column.of("definition_vi", TEXT, "Định nghĩa", "Definition in Vietnamese"),
                Column.of("definition_en", TEXT, "Định nghĩa bằng tiếng Anh", "Definition in English"),
                Column.key("unit", "units", "Mã đơn vị tính", "Code of the unit"),
                Column.of("kind", TEXT, "Loại đại lượng", "Kind of quantity"),
                Column.of("additivity", TEXT, "Cộng theo địa bàn được không", "Whether places add up"),
                Column.of("direction", TEXT, "Hướng tốt", "Which way is good"),
                Column.of("decimals", INTEGER, "Số chữ số thập phân", "Decimals shown"),
                Column.of("owner", TEXT, "Cơ quan chủ trì", "Owner"),
                Column.of("formula", TEXT, "Công thức, nếu được tính", "Formula, where it is computed"),
                Column.of("legal_basis", TEXT, "Căn cứ", "Legal basis"));
        return new Table(
                "indicators",
                new LocalText("Chỉ tiêu", "Indicators"),
                columns,
                catalogue.indicators().values().stream()
                        .map(CodeTables::indicator)
                        .toList());
    }

    private static List<String> indicator(Indicator each) {
        Indicator.Description told = each.description();
        return List.of(
                each.code().text(),
                each.name().vi(),
                each.name().en(),
                told.definition().vi(),
                told.definition().en(),
                each.unit().code().text(),
                lower(each.nature().kind()),
                lower(each.nature().additivity()),
                lower(each.nature().direction()),
                Integer.toString(each.nature().decimals()),
                told.owner().text(),
                each.formula().orElse(""),
                told.legalBasis().orElse(""));
    }

    private Table groups() {
        List<List<String>> rows = new ArrayList<>();
        catalogue.trees().forEach(tree -> group(rows, tree, tree, ""));
        List<Column> columns = named(
                code("Mã nhóm", "Code of the group"),
                Column.of("tree", TEXT, "Mã cây", "Code of the tree"),
                Column.of("parent", TEXT, "Mã nhóm cha", "Code of the group above"),
                Column.of("indicators", TEXT, "Mã các chỉ tiêu, cách nhau bằng dấu cách", "Codes of its indicators"));
        return new Table("groups", new LocalText("Cây mục tiêu", "Trees of goals"), columns, rows);
    }

    private static void group(List<List<String>> rows, Group tree, Group group, String parent) {
        rows.add(List.of(
                group.code().text(),
                group.name().vi(),
                group.name().en(),
                tree.code().text(),
                parent,
                String.join(" ", group.indicators().stream().map(Code::text).toList())));
        group.groups().forEach(each -> group(rows, tree, each, group.code().text()));
    }

    private Table places() {
        List<Column> columns = named(
                Column.of("id", TEXT, "Mã địa bàn và ngày bắt đầu", "Id: the code and its first day"),
                Column.of("code", TEXT, "Mã đơn vị hành chính", "Code"),
                Column.of("level", TEXT, "Cấp", "Level"),
                Column.of("type", TEXT, "Loại", "Type"),
                Column.of("hierarchy", TEXT, "Hệ phân cấp", "Hierarchy"),
                Column.of("parent_code", TEXT, "Mã cấp trên", "Code of the place above"),
                Column.of("valid_from", DATE, "Từ ngày", "First day"),
                Column.of("valid_to", DATE, "Đến trước ngày", "First day after the end"),
                Column.of("legal_basis", TEXT, "Căn cứ", "Legal basis"));
        return new Table(
                "places",
                new LocalText("Địa bàn", "Places"),
                columns,
                ledger.geography().list().stream().map(CodeTables::place).toList());
    }

    private static List<String> place(Place each) {
        return List.of(
                each.id().toString(),
                each.name().vi(),
                each.name().en(),
                each.code(),
                each.level().text(),
                each.kind().type(),
                each.kind().hierarchy().text(),
                each.parentCode().orElse(""),
                text(each.validity().from()),
                text(each.validity().to()),
                each.legalBasis().orElse(""));
    }

    private Table units() {
        List<Column> columns = named(
                code("Mã đơn vị tính", "Code of the unit"),
                Column.of("dimension", TEXT, "Đại lượng", "Dimension"),
                Column.of("factor", DECIMAL, "Bằng bao nhiêu đơn vị gốc", "How many base units it is"));
        return new Table(
                "units",
                new LocalText("Đơn vị tính", "Units"),
                columns,
                catalogue.units().values().stream()
                        .map(each -> List.of(
                                each.code().text(),
                                each.name().vi(),
                                each.name().en(),
                                each.dimension().text(),
                                each.factor().toPlainString()))
                        .toList());
    }

    private Table agencies() {
        List<Column> columns = named(
                code("Mã cơ quan", "Code of the agency"),
                Column.of("valid_from", DATE, "Từ ngày", "First day"),
                Column.of("valid_to", DATE, "Đến trước ngày", "First day after the end"),
                Column.of("successor", TEXT, "Cơ quan kế thừa", "Successor"));
        return new Table(
                "agencies",
                new LocalText("Cơ quan", "Agencies"),
                columns,
                catalogue.agencies().values().stream()
                        .map(each -> List.of(
                                each.code().text(),
                                each.name().vi(),
                                each.name().en(),
                                text(each.validFrom()),
                                text(each.validTo()),
                                text(each.successor())))
                        .toList());
    }

    private Table sources() {
        List<Column> columns = List.of(
                Column.of("id", TEXT, "Mã nguồn", "Id of the source"),
                Column.of("title", TEXT, "Tên văn bản", "Title"),
                Column.of("publisher", TEXT, "Nơi công bố", "Publisher"),
                Column.of("url", TEXT, "Địa chỉ", "Address"),
                Column.of("date", TEXT, "Thời gian", "Date"),
                Column.of("licence", TEXT, "Giấy phép", "Licence"));
        return new Table(
                "sources",
                new LocalText("Nguồn", "Sources"),
                columns,
                catalogue.sources().values().stream()
                        .map(each -> List.of(
                                each.id().text(),
                                each.title(),
                                each.publisher(),
                                each.url().orElse(""),
                                text(each.date()),
                                each.licence().orElse("")))
                        .toList());
    }

    private static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
