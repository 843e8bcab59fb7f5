package vn.cotmoc.exchange.sdmx;

/// A question for data as it was read from an address: what, and in which shape.
record Asked(DataQuery query, Shape shape) {}
