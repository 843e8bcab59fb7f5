package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Bound;

/// Reads numbers with their scales and units: `10.000 tỷ đồng`, `620 - 650 xe/ngày`, `một triệu rưỡi lượt khách`,
/// `96/142 xã`, `3 đến 5 triệu đồng`.
///
/// A scale or unit that the first end of a range leaves out is that of the second.
final class QuantityReader {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final List<Token> tokens;
    private final boolean english;
    private final UnitReader units;
    private final ScaledNumber.Reader numbers;

    /// @param english whether the text prints numbers the English way
    QuantityReader(List<Token> tokens, boolean english) {
        this.tokens = tokens;
        this.english = english;
        this.units = new UnitReader(tokens);
        this.numbers = new ScaledNumber.Reader(tokens);
    }

    /// USD 1,23; $10; VN$1000: the currency stands in front.
    @Nullable
    private Quantity priced(int at) {
        UnitReader.Found unit = units.currency(at);
        ScaledNumber number = unit == null ? null : numbers.find(unit.end());
        if (unit == null || number == null) {
            return null;
        }
        BigDecimal value =
                number.digits().settle(unit.unit(), number.hasScale(), english).value();
        Amount amount = amount(value, unit.unit(), number.scale());
        boolean more =
                number.end() + 1 < tokens.size() && tokens.get(number.end()).is("-");
        Quantity high = more ? priced(number.end() + 1) : null;
        return high == null
                ? new Quantity(at, number.end(), amount, unit.unit(), Optional.empty(), Quantity.Trait.NONE)
                : new Quantity(
                        at,
                        high.end(),
                        amount.withHigh(high.amount().whole().divide(number.scale(), MathContext.DECIMAL64)),
                        unit.unit(),
                        Optional.empty(),
                        Quantity.Trait.NONE);
    }

    /// The quantity that begins at the token, or null.
    @Nullable
    Quantity find(int at) {
        Quantity priced = priced(at);
        if (priced != null) {
            return priced;
        }
        int first = tokens.get(at).is("-") || tokens.get(at).is("âm") ? at + 1 : at;
        ScaledNumber number = numbers.find(first);
        if (number == null) {
            return null;
        }
        Quantity duration = duration(first);
        if (duration != null) {
            return duration;
        }
        Quantity found = range(at, number);
        found = found == null ? fraction(at, number) : found;
        found = found == null ? WordedFractions.find(this, units, at, number.end()) : found;
        found = found == null ? withCents(single(at, number)) : found;
        return first > at
                ? found.with(found.amount().withValue(found.amount().value().negate()))
                : found;
    }

    /// 24 năm 10 tháng.
    @Nullable
    private Quantity duration(int at) {
        if (at + 3 >= tokens.size()
                || !tokens.get(at + 1).is("năm")
                || !tokens.get(at + 3).is("tháng")
                || tokens.get(at).small() < 0
                || tokens.get(at + 2).small() < 0) {
            return null;
        }
        long months = tokens.get(at).small() * 12L + tokens.get(at + 2).small();
        Amount amount = amount(BigDecimal.valueOf(months), Unit.MONTHS, BigDecimal.ONE);
        return new Quantity(at, at + 4, amount, Unit.MONTHS, Optional.empty(), Quantity.Trait.NONE);
    }

    @Nullable
    private Quantity range(int at, ScaledNumber low) {
        UnitReader.Found own = units.known(low.end());
        int link = own == null ? low.end() : own.end();
        int next = link(link, at > 0 && tokens.get(at - 1).is("giữa"));
        ScaledNumber high = next > link ? numbers.find(next) : null;
        if (high == null || high.spelled() && !low.spelled()) {
            return null;
        }
        UnitReader.Found unit = units.find(high.end(), plainly(high));
        if (unit == null
                || own != null
                        && !own.unit().equals(unit.unit())
                        && !unit.unit().name().startsWith(own.unit().name() + "/")) {
            return null;
        }
        BigDecimal scale = low.hasScale() || own != null ? low.scale() : high.scale();
        Digits.Settled from = low.digits().settle(unit.unit(), isScaled(low) || isScaled(high), english);
        Digits.Settled to = high.digits().settle(unit.unit(), isScaled(high), english);
        BigDecimal top = to.value().multiply(high.scale()).divide(scale, MathContext.DECIMAL64);
        if (from.value().compareTo(top) >= 0) {
            return null;
        }
        BigDecimal bottom = isCutShort(low, from.value(), top) ? from.value().multiply(THOUSAND) : from.value();
        Amount amount = amount(bottom, unit.unit(), scale).withHigh(top);
        return new Quantity(at, unit.end(), amount, unit.unit(), from.other(), Quantity.Trait.NONE);
    }

    /// “70 - 80.000 đồng”: the first end leaves out its thousands.
    private static boolean isCutShort(ScaledNumber low, BigDecimal from, BigDecimal top) {
        return !low.hasScale()
                && from.stripTrailingZeros().scale() <= 0
                && from.compareTo(THOUSAND) < 0
                && top.remainder(THOUSAND).signum() == 0
                && from.multiply(THOUSAND).compareTo(top) < 0;
    }

    /// The first token after what joins the two ends of a range; the token itself where nothing does.
    private int link(int at, boolean between) {
        if (at + 1 >= tokens.size()) {
            return at;
        }
        Token token = tokens.get(at);
        boolean named = token.is("lên")
                && (tokens.get(at + 1).is("đến") || tokens.get(at + 1).is("tới"));
        if (named && at + 2 < tokens.size()) {
            return at + 2;
        }
        return token.is("-") || token.is("đến") || token.is("tới") || between && token.is("và") ? at + 1 : at;
    }

    @Nullable
    private Quantity fraction(int at, ScaledNumber first) {
        int slash = first.end();
        if (slash + 1 < tokens.size()
                && tokens.get(slash).is("%")
                && tokens.get(slash + 1).is("/")) {
            return planned(at, first);
        }
        Quantity same = inSameUnit(at, first);
        if (same != null) {
            return same;
        }
        if (slash + 1 >= tokens.size() || !tokens.get(slash).is("/") || first.hasScale()) {
            return null;
        }
        ScaledNumber whole = tokens.get(slash + 1).isNumber() ? numbers.find(slash + 1) : null;
        if (whole == null) {
            return null;
        }
        UnitReader.Found unit = units.find(whole.end(), true);
        if (unit != null && unit.open() && isDay(first, whole)) {
            return null;
        }
        Unit named = unit == null ? Unit.NONE : unit.unit();
        if (unit == null ? whole.hasScale() : !named.isWhole()) {
            return unit == null ? null : measured(at, first, whole, unit);
        }
        Unit counted = new Unit("", Unit.Dimension.COUNT);
        BigDecimal value = first.digits().settle(counted, false, english).value();
        BigDecimal of = whole.digits().settle(counted, false, english).value();
        boolean part = value.compareTo(of) <= 0 && value.stripTrailingZeros().scale() <= 0;
        if (!part && unit == null) {
            return null;
        }
        Amount amount = amount(value, named, whole.scale()).withOf(of);
        return new Quantity(
                at,
                unit == null ? whole.end() : unit.end(),
                amount,
                named,
                Optional.empty(),
                part && !whole.hasScale() ? Quantity.Trait.FRACTION : Quantity.Trait.OVER);
    }

    /// 478 triệu đồng/1.172 triệu đồng, 592 tỷ đồng trên tổng số 2.324 tỷ đồng: of so much, in the scale of the part.
    @Nullable
    private Quantity inSameUnit(int at, ScaledNumber part) {
        UnitReader.Found own = units.known(part.end());
        boolean measured = own != null
                && (own.unit().dimension() == Unit.Dimension.MONEY || own.unit().dimension() == Unit.Dimension.MEASURE);
        if (own == null || !measured) {
            return null;
        }
        int next = is(own.end(), "/") ? own.end() + 1 : WordedFractions.whole(this, own.end());
        ScaledNumber whole = next < 0 || next >= tokens.size() ? null : numbers.find(next);
        UnitReader.Found unit = whole == null ? null : units.known(whole.end());
        if (whole == null || unit == null || !unit.unit().equals(own.unit())) {
            return null;
        }
        BigDecimal value =
                part.digits().settle(own.unit(), isScaled(part), english).value();
        BigDecimal all =
                whole.digits().settle(own.unit(), isScaled(whole), english).value();
        Amount amount = amount(value, own.unit(), part.scale())
                .withOf(all.multiply(whole.scale()).divide(part.scale(), MathContext.DECIMAL64));
        return new Quantity(at, unit.end(), amount, own.unit(), Optional.empty(), Quantity.Trait.FRACTION);
    }

    /// “dịp lễ 2/9 kéo dài”: with a word behind it that no list knows it is rather a day.
    private static boolean isDay(ScaledNumber day, ScaledNumber month) {
        return day.digits().decimal().compareTo(BigDecimal.valueOf(31)) <= 0
                && month.digits().decimal().compareTo(BigDecimal.valueOf(12)) <= 0;
    }

    /// 83%/50%: what is reached and what was planned.
    @Nullable
    private Quantity planned(int at, ScaledNumber first) {
        int second = first.end() + 2;
        ScaledNumber plan = second < tokens.size() && tokens.get(second).isNumber() ? numbers.find(second) : null;
        if (plan == null
                || plan.end() >= tokens.size()
                || !tokens.get(plan.end()).is("%")) {
            return null;
        }
        BigDecimal value = first.digits().settle(Unit.PERCENT, false, english).value();
        Amount amount = amount(value, Unit.PERCENT, BigDecimal.ONE);
        return new Quantity(at, plan.end() + 1, amount, Unit.PERCENT, Optional.empty(), Quantity.Trait.NONE);
    }

    /// 2 đô la và 23 xen.
    private Quantity withCents(Quantity dollars) {
        int at = dollars.end();
        at = at < tokens.size() && tokens.get(at).is("và") ? at + 1 : at;
        ScaledNumber cents = dollars.unit().name().equals("USD") ? numbers.find(at) : null;
        UnitReader.Found unit = cents == null ? null : units.known(cents.end());
        boolean bare = unit == null
                && cents != null
                && cents.end() == tokens.size()
                && tokens.get(at - 1).is("đô");
        if (cents == null || !bare && (unit == null || !unit.unit().name().equals("xu"))) {
            return dollars;
        }
        BigDecimal more = cents.digits().decimal().movePointLeft(2);
        Amount amount = dollars.amount().withValue(dollars.amount().value().add(more));
        return dollars.with(amount).until(unit == null ? cents.end() : unit.end());
    }

    /// 9.120/10.500 tỷ đồng, 18,5/20 điểm: of so much in the same unit.
    @Nullable
    private Quantity measured(int at, ScaledNumber part, ScaledNumber whole, UnitReader.Found unit) {
        boolean split = unit.unit().dimension() == Unit.Dimension.MONEY
                || unit.unit().dimension() == Unit.Dimension.SCORE
                || unit.unit().dimension() == Unit.Dimension.MEASURE && isLarge(part);
        if (!split) {
            return null;
        }
        BigDecimal value =
                part.digits().settle(unit.unit(), whole.hasScale(), english).value();
        BigDecimal of =
                whole.digits().settle(unit.unit(), whole.hasScale(), english).value();
        Amount amount = amount(value, unit.unit(), whole.scale()).withOf(of);
        return new Quantity(at, unit.end(), amount, unit.unit(), Optional.empty(), Quantity.Trait.FRACTION);
    }

    /// 2/3 ha is no part of a plan, 6.150/9.000 ha is one.
    private static boolean isLarge(ScaledNumber part) {
        return part.digits().decimal().compareTo(BigDecimal.TEN) >= 0
                || part.digits().thousands().compareTo(BigDecimal.TEN) >= 0;
    }

    /// A whole number, and the first token after it.
    record Counted(BigDecimal value, int end) {}

    /// The whole number at the token, as counted things have it; null where there is none.
    @Nullable
    Counted counted(int at) {
        ScaledNumber number = numbers.find(at);
        if (number == null || number.hasScale()) {
            return null;
        }
        BigDecimal value = number.digits()
                .settle(new Unit("", Unit.Dimension.COUNT), false, english)
                .value();
        return value.stripTrailingZeros().scale() > 0 ? null : new Counted(value, number.end());
    }

    boolean is(int at, String key) {
        return at < tokens.size() && tokens.get(at).is(key);
    }

    private Quantity single(int at, ScaledNumber number) {
        UnitReader.Found unit = units.find(number.end(), plainly(number));
        Unit named = unit == null ? Unit.NONE : unit.unit();
        Digits.Settled value = number.digits().settle(named, isScaled(number), english);
        Quantity.Trait trait = number.spelled() && !number.hasScale() && !number.wordScaled()
                ? Quantity.Trait.SPELLED
                : unit != null && unit.open() ? Quantity.Trait.OPEN : Quantity.Trait.NONE;
        return new Quantity(
                at,
                unit == null ? number.end() : unit.end(),
                amount(value.value(), named, number.scale()),
                named,
                value.other(),
                trait);
    }

    private static boolean isScaled(ScaledNumber number) {
        return number.hasScale() || number.wordScaled();
    }

    /// Whether a noun that no list knows may be its unit: a whole number in digits.
    private static boolean plainly(ScaledNumber number) {
        return !number.spelled()
                && (number.digits().isWhole() || number.digits().isOpen() || number.hasScale());
    }

    private static Amount amount(BigDecimal value, Unit unit, BigDecimal scale) {
        return new Amount(value, Optional.empty(), unit.name(), scale, Optional.empty(), Bound.Hedge.EXACT);
    }
}
