package vn.cotmoc.outlook;

import vn.cotmoc.model.Period;

/// What is expected of one period to come.
public record Expected(Period.Regular period, Quantiles quantiles) {}
