package vn.cotmoc.exchange.sdmx;

import java.util.List;

/// Observations with one key: its values in the order of the dimensions, its attributes in the order of the structure,
/// and what was observed, in order.
record Series(List<String> key, List<String> attributes, List<Obs> observations) {}
