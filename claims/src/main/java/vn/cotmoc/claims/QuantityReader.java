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
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int GROUP = 3;

    private final List<Token> tokens;
    private final boolean english;
    private final UnitReader units;

    /// @param english whether the text prints numbers the English way
    QuantityReader(List<Token> tokens, boolean english) {
        this.tokens = tokens;
        this.english = english;
        this.units = new UnitReader(tokens);
    }

    /// USD 1,23; $10; VN$1000: the currency stands in front.
    @Nullable
    private Quantity priced(int at) {
        UnitReader.Found unit = units.currency(at);
        Scaled number = unit == null ? null : scaled(unit.end());
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

    /// A number, its scale and how far it reaches.
    ///
    /// @param end the first token after number and scale
    private record Scaled(Digits digits, BigDecimal scale, int end, boolean spelled, boolean wordScaled) {
        boolean hasScale() {
            return scale.compareTo(BigDecimal.ONE) != 0;
        }
    }

    /// The quantity that begins at the token, or null.
    @Nullable
    Quantity find(int at) {
        Quantity priced = priced(at);
        if (priced != null) {
            return priced;
        }
        int first = tokens.get(at).is("-") || tokens.get(at).is("âm") ? at + 1 : at;
        Scaled number = scaled(first);
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

    @Nullable
    private Scaled scaled(int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        if (token.isNumber()) {
            if (token.text().length() > 3 && token.text().charAt(0) == '0' && token.isPlainDigits()) {
                return null;
            }
            return spoken(token.text(), at + 1)
                    .or(() -> Digits.read(token.text()).map(digits -> scales(digits, at + 1)))
                    .orElse(null);
        }
        Spelled spelled = token.isWord() ? Spelled.read(tokens, at) : new Spelled(BigDecimal.ZERO, 0, false);
        if (spelled.length() == 0) {
            return null;
        }
        Optional<Scaled> decimals = spoken(spelled.value().toPlainString(), at + spelled.length());
        if (decimals.isPresent()) {
            return decimals.get();
        }
        Digits digits = new Digits(spelled.value(), spelled.value(), Digits.Shape.CERTAIN);
        Scaled scaled = scales(digits, at + spelled.length());
        return new Scaled(digits, scaled.scale(), scaled.end(), spelled.length() == 1, spelled.scaled());
    }

    /// 2 phẩy 23, hai chấm 5: decimals in digits after the word for the separator.
    private Optional<Scaled> spoken(String whole, int at) {
        boolean said = at + 1 < tokens.size()
                && (tokens.get(at).is("phẩy") || tokens.get(at).is("chấm"))
                && (tokens.get(at + 1).isPlainDigits()
                        || Spelled.digit(tokens.get(at + 1).key()) >= 0);
        if (!said || whole.length() > 9 || tokens.get(at + 1).text().length() > 9) {
            return Optional.empty();
        }
        int digit = Spelled.digit(tokens.get(at + 1).key());
        String decimals =
                digit >= 0 ? Integer.toString(digit) : tokens.get(at + 1).text();
        return Digits.read(whole.replace(".", "") + "." + decimals + "0")
                .map(digits -> new Digits(digits.decimal(), digits.decimal(), Digits.Shape.CERTAIN))
                .map(digits -> scales(digits, at + 2));
    }

    private Scaled scales(Digits digits, int at) {
        BigDecimal scale = BigDecimal.ONE;
        int end = at;
        Lexicon.Entry entry = scale(end);
        while (entry != null && scale.precision() < 16) {
            scale = scale.multiply(Lexicon.scale(entry));
            end += entry.length();
            entry = scale(end);
        }
        return composed(new Scaled(digits, scale, end, false, false));
    }

    /// 2 tỷ 300 triệu; 1 triệu rưỡi.
    private Scaled composed(Scaled number) {
        if (!number.hasScale() || number.end() >= tokens.size()) {
            return number;
        }
        if (tokens.get(number.end()).is("rưỡi")) {
            return plus(number, HALF, number.end() + 1);
        }
        Token next = tokens.get(number.end());
        Lexicon.Entry scale = next.small() > 0 ? scale(number.end() + 1) : null;
        if (scale != null && isGrouped(number, next, scale)) {
            // 107 nghìn 700 tỷ
            BigDecimal more = BigDecimal.valueOf(next.small()).divide(THOUSAND);
            Scaled whole = new Scaled(
                    number.digits(),
                    THOUSAND.multiply(Lexicon.scale(scale)),
                    number.end(),
                    number.spelled(),
                    number.wordScaled());
            return plus(whole, more, number.end() + 1 + scale.length());
        }
        if (scale == null || Lexicon.scale(scale).compareTo(number.scale()) >= 0) {
            return number;
        }
        BigDecimal more = BigDecimal.valueOf(next.small())
                .multiply(Lexicon.scale(scale))
                .divide(number.scale(), MathContext.DECIMAL64);
        return plus(number, more, number.end() + 1 + scale.length());
    }

    private static boolean isGrouped(Scaled number, Token next, Lexicon.Entry scale) {
        return number.scale().compareTo(THOUSAND) == 0
                && next.text().length() == GROUP
                && Lexicon.scale(scale).compareTo(THOUSAND) > 0;
    }

    private static Scaled plus(Scaled number, BigDecimal more, int end) {
        BigDecimal value = number.digits().decimal().add(more);
        Digits digits = new Digits(value, value, Digits.Shape.CERTAIN);
        return new Scaled(digits, number.scale(), end, number.spelled(), number.wordScaled());
    }

    private Lexicon.@Nullable Entry scale(int at) {
        return at < tokens.size() ? Lexicon.vietnamese().find(Sense.SCALE, tokens, at) : null;
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
    private Quantity range(int at, Scaled low) {
        UnitReader.Found own = units.known(low.end());
        int link = own == null ? low.end() : own.end();
        int next = link(link, at > 0 && tokens.get(at - 1).is("giữa"));
        Scaled high = next > link ? scaled(next) : null;
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
    private static boolean isCutShort(Scaled low, BigDecimal from, BigDecimal top) {
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
    private Quantity fraction(int at, Scaled first) {
        int slash = first.end();
        if (slash + 1 >= tokens.size() || !tokens.get(slash).is("/") || first.hasScale()) {
            return null;
        }
        Scaled whole = tokens.get(slash + 1).isNumber() ? scaled(slash + 1) : null;
        if (whole == null) {
            return null;
        }
        UnitReader.Found unit = units.find(whole.end(), true);
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

    /// 2 đô la và 23 xen.
    private Quantity withCents(Quantity dollars) {
        int at = dollars.end();
        at = at < tokens.size() && tokens.get(at).is("và") ? at + 1 : at;
        Scaled cents = dollars.unit().name().equals("USD") ? scaled(at) : null;
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
    private Quantity measured(int at, Scaled part, Scaled whole, UnitReader.Found unit) {
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
    private static boolean isLarge(Scaled part) {
        return part.digits().decimal().compareTo(BigDecimal.TEN) >= 0
                || part.digits().thousands().compareTo(BigDecimal.TEN) >= 0;
    }

    /// A whole number, and the first token after it.
    record Counted(BigDecimal value, int end) {}

    /// The whole number at the token, as counted things have it; null where there is none.
    @Nullable
    Counted counted(int at) {
        Scaled number = scaled(at);
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

    private Quantity single(int at, Scaled number) {
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

    private static boolean isScaled(Scaled number) {
        return number.hasScale() || number.wordScaled();
    }

    /// Whether a noun that no list knows may be its unit: a whole number in digits.
    private static boolean plainly(Scaled number) {
        return !number.spelled()
                && (number.digits().isWhole() || number.digits().isOpen() || number.hasScale());
    }

    private static Amount amount(BigDecimal value, Unit unit, BigDecimal scale) {
        return new Amount(value, Optional.empty(), unit.name(), scale, Optional.empty(), Bound.Hedge.EXACT);
    }
}
