package vn.cotmoc.goals;

import java.math.BigDecimal;

/// Which part of its year an indicator had by a day, over past years: its own seasonal profile there. Every year counts
/// once, whatever its size, since the question is how a year runs.
///
/// @param firstYear the earliest year that entered
/// @param lastYear the latest
/// @param years how many entered, three at least
/// @param share the mean of the parts, in percent of the year
/// @param spread the standard deviation of the parts (n − 1), in percent of the year, one at least
public record Profile(int firstYear, int lastYear, int years, BigDecimal share, BigDecimal spread) {}
