package vn.cotmoc.exchange.sdmx;

import java.util.List;
import vn.cotmoc.model.Period;

/// One observation of a series: where it stands in it (the period, or a value of another dimension), its value as
/// text (empty where there is none), and its attributes in the order of the structure (empty where there is none).
record Obs(Period period, String at, String value, List<String> attributes) {}
