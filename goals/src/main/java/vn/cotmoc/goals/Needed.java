package vn.cotmoc.goals;

import java.math.BigDecimal;
import vn.cotmoc.model.Figure;

/// What is left to do until the end of the period, for what adds up over time.
///
/// @param remaining target − figure; of a limit, what may still come
/// @param months the time that is left, in months, to one decimal
/// @param perMonth remaining ÷ months
/// @param limit whether it is what may still come, rather than what must
public record Needed(Figure.Known remaining, BigDecimal months, Figure.Known perMonth, boolean limit) {}
