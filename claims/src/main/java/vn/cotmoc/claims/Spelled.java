package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// Numbers written as words: hai mươi mốt nghìn không trăm mười một, một triệu rưỡi.
///
/// Grammar as in school: digits, mười and mươi, trăm, nghìn (ngàn), triệu, tỷ, linh or lẻ for an empty ten, rưỡi for
/// half of the last scale, phẩy or chấm before decimals.
///
/// @param value the number
/// @param length how many tokens it took
/// @param scaled whether a word for a thousand or more is in it
record Spelled(BigDecimal value, int length, boolean scaled) {
    private static final int MOST_WORDS = 40;
    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("không", 0),
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("nhăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9));
    private static final Map<String, Long> SCALES =
            Map.of("nghìn", 1_000L, "ngàn", 1_000L, "vạn", 10_000L, "triệu", 1_000_000L, "tỷ", 1_000_000_000L);

    /// Reads the number that begins at the token; a length of 0 says that there is none.
    static Spelled read(List<Token> tokens, int at) {
        return new Reader(tokens, at).read();
    }

    /// The digit that the word names, or -1.
    static int digit(String key) {
        return DIGITS.getOrDefault(key, -1);
    }

    private static final class Reader {
        private final List<Token> tokens;
        private final int start;
        private int at;
        private BigDecimal high = BigDecimal.ZERO;
        private BigDecimal middle = BigDecimal.ZERO;
        private long group;
        private int digit = -1;
        private boolean any;
        private long last = 1;
        private boolean scaled;
        private boolean afterTens;
        private boolean done;

        Reader(List<Token> tokens, int start) {
            this.tokens = tokens;
            this.start = start;
            this.at = start;
        }

        Spelled read() {
            while (!done
                    && at < tokens.size()
                    && at < start + MOST_WORDS
                    && take(tokens.get(at).key())) {
                at++;
            }
            if (!any) {
                return new Spelled(BigDecimal.ZERO, 0, false);
            }
            flush();
            BigDecimal value = high.add(middle).add(BigDecimal.valueOf(group));
            return decimals(new Spelled(value, at - start, scaled));
        }

        private boolean take(String key) {
            int unit = digit(key);
            if (unit >= 0) {
                // mười lăm is 15; mười năm is ten years.
                return !(afterTens && key.equals("năm")) && takeDigit(unit);
            }
            afterTens = key.equals("mười") || key.equals("mươi") || key.equals("chục");
            Long scale = SCALES.get(key);
            if (scale != null) {
                return takeScale(scale);
            }
            return switch (key) {
                case "mười" -> digit < 0 && add(10);
                case "mươi", "chục" -> tens(key);
                case "trăm" -> hundreds();
                case "linh", "lẻ" -> any && digit < 0 && follows();
                case "rưỡi" -> half();
                default -> false;
            };
        }

        private boolean takeDigit(int unit) {
            if (digit >= 0) {
                return false;
            }
            digit = unit;
            any = true;
            return true;
        }

        private boolean add(int amount) {
            group += amount;
            any = true;
            return true;
        }

        private boolean tens(String key) {
            if (digit < 0) {
                return key.equals("chục") && !any && add(10);
            }
            group += digit * 10L;
            digit = -1;
            return true;
        }

        private boolean hundreds() {
            if (digit < 0) {
                return !any && add(100);
            }
            group += digit * 100L;
            digit = -1;
            last = 100;
            return true;
        }

        private boolean follows() {
            return at + 1 < tokens.size() && digit(tokens.get(at + 1).key()) >= 0;
        }

        private boolean takeScale(long scale) {
            if (!any) {
                return false;
            }
            flush();
            if (scale == 1_000_000_000L) {
                high = high.add(middle.add(BigDecimal.valueOf(group)).multiply(BigDecimal.valueOf(scale)));
                middle = BigDecimal.ZERO;
            } else if (group == 0 && middle.signum() > 0) {
                middle = middle.multiply(BigDecimal.valueOf(scale));
            } else {
                middle = middle.add(BigDecimal.valueOf(group).multiply(BigDecimal.valueOf(scale)));
            }
            group = 0;
            last = scale;
            scaled = true;
            return true;
        }

        private boolean half() {
            if (!any || last < 100 || digit >= 0) {
                return false;
            }
            BigDecimal half = BigDecimal.valueOf(last / 2);
            if (last == 1_000_000_000L) {
                high = high.add(half);
            } else {
                middle = middle.add(half);
            }
            done = true;
            return true;
        }

        private void flush() {
            if (digit >= 0) {
                group += digit;
                digit = -1;
            }
        }

        /// hai phẩy năm: single digits after the word.
        private Spelled decimals(Spelled whole) {
            int next = start + whole.length();
            if (next + 1 >= tokens.size()
                    || !(tokens.get(next).is("phẩy") || tokens.get(next).is("chấm"))) {
                return whole;
            }
            StringBuilder after = new StringBuilder();
            int to = next + 1;
            while (to < tokens.size()
                    && after.length() < 6
                    && digit(tokens.get(to).key()) >= 0) {
                after.append(digit(tokens.get(to).key()));
                to++;
            }
            return after.isEmpty()
                    ? whole
                    : new Spelled(whole.value().add(new BigDecimal("0." + after)), to - start, whole.scaled());
        }
    }
}
