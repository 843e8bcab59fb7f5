package vn.cotmoc.ledger.duckdb;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.SelectField;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.Scan;
import vn.cotmoc.model.Measure;

/// Turns scans into queries and results into columns. The newest state is read from the projection, every other from
/// the log.
final class Scanner {
    /// Above so many places the filter is done here and not in the query.
    private static final int MANY_PLACES = 200;

    private static final DSLContext SQL = DSL.using(
            SQLDialect.DUCKDB,
            new Settings()
                    .withStatementType(StatementType.STATIC_STATEMENT)
                    .withRenderQuotedNames(RenderQuotedNames.NEVER)
                    .withRenderSchema(false));

    private static final Field<Integer> INDICATOR = field(name("indicator"), SQLDataType.INTEGER);
    private static final Field<Integer> BREAKDOWN = field(name("breakdown"), SQLDataType.INTEGER);
    private static final Field<Integer> PLACE = field(name("place"), SQLDataType.INTEGER);
    private static final Field<Integer> PERIOD = field(name("period"), SQLDataType.INTEGER);
    private static final Field<Integer> MEASURE = field(name("measure"), SQLDataType.INTEGER);
    private static final Field<Long> REVISION = field(name("revision"), SQLDataType.BIGINT);
    private static final Field<Long> NUMBER = field(name("number"), SQLDataType.BIGINT);
    private static final Field<LocalDateTime> KNOWN = field(name("known"), SQLDataType.LOCALDATETIME);

    private static final Field<Long> WHAT = field("(indicator::BIGINT << 32) | breakdown", SQLDataType.BIGINT);
    private static final Field<Long> SINCE = field("epoch_us(known)", SQLDataType.BIGINT);

    /// What every scan reads, in the order in which [Reading] takes it; small numbers share a column. What follows them
    /// is read only where it is asked for.
    private static final List<SelectField<?>> COLUMNS = List.of(
            field("(place::BIGINT << 32) | period"),
            field("(reporter::BIGINT << 32) | (vintage::BIGINT << 8) | (bound::BIGINT << 4) | absence"),
            NUMBER,
            field(name("value")));

    private Scanner() {}

    static Columns scan(Database database, Scan scan) {
        Optional<BitSet> places = filter(scan.places());
        Reading reading = new Reading(what(scan), scan.state().withKnown(), places);
        String query = query(scan);
        return database.read(connection -> reading.of(connection, query));
    }

    static Columns find(Database database, long number, Measure measure) {
        Condition condition = NUMBER.eq(inline(number)).and(MEASURE.eq(inline(measure.ordinal())));
        String query = SQL.select(columns(true, true))
                .from(table(name("obs")))
                .where(condition)
                .getSQL();
        Reading reading = new Reading(OptionalLong.empty(), true, Optional.empty());
        return database.read(connection -> reading.of(connection, query));
    }

    private static Optional<BitSet> filter(int[] places) {
        if (places.length <= MANY_PLACES) {
            return Optional.empty();
        }
        BitSet wanted = new BitSet();
        Arrays.stream(places).forEach(wanted::set);
        return Optional.of(wanted);
    }

    private static String query(Scan scan) {
        boolean latest = scan.state().asOf() instanceof AsOf.Latest;
        String from = latest && scan.state().newestOnly() ? "cur" : "obs";
        Condition condition = MEASURE.eq(inline(scan.measure().ordinal()))
                .and(among(INDICATOR, scan.indicators()))
                .and(among(BREAKDOWN, scan.breakdowns()))
                .and(among(PERIOD, scan.periods()))
                .and(scan.places().length > MANY_PLACES ? DSL.noCondition() : among(PLACE, scan.places()))
                .and(state(scan.state().asOf()));
        return SQL.select(columns(what(scan).isEmpty(), scan.state().withKnown()))
                .from(table(name(from)))
                .where(condition)
                .getSQL();
    }

    private static Condition state(AsOf asOf) {
        return switch (asOf) {
            case AsOf.Latest latest -> DSL.noCondition();
            case AsOf.KnownAt(Instant instant) -> KNOWN.le(inline(LocalDateTime.ofInstant(instant, ZoneOffset.UTC)));
            case AsOf.Revision(long number) -> REVISION.le(inline(number));
        };
    }

    /// The range beside the list lets the engine skip whole blocks of the projection.
    private static Condition among(Field<Integer> field, int[] numbers) {
        if (numbers.length == 0) {
            return DSL.noCondition();
        }
        if (numbers.length == 1) {
            return field.eq(inline(numbers[0]));
        }
        int low = Arrays.stream(numbers).min().getAsInt();
        int high = Arrays.stream(numbers).max().getAsInt();
        Condition range = field.between(inline(low), inline(high));
        boolean gapless = high - low + 1 == Arrays.stream(numbers).distinct().count();
        return gapless
                ? range
                : range.and(
                        field.in(Arrays.stream(numbers).boxed().map(DSL::inline).toList()));
    }

    /// Indicator and breakdown, where the scan asks for one of each.
    private static OptionalLong what(Scan scan) {
        return scan.indicators().length == 1 && scan.breakdowns().length == 1
                ? OptionalLong.of(Columns.pair(scan.indicators()[0], scan.breakdowns()[0]))
                : OptionalLong.empty();
    }

    private static List<SelectField<?>> columns(boolean withWhat, boolean withKnown) {
        List<SelectField<?>> columns = new ArrayList<>(COLUMNS);
        if (withWhat) {
            columns.add(WHAT);
        }
        if (withKnown) {
            columns.add(SINCE);
        }
        return columns;
    }
}
