package vn.cotmoc.exchange.sdmx;

import java.util.Optional;

/// A request as it came: the address below the entry point and its query, neither decoded, and what the client asks
/// for by headers.
///
/// @param path as `/data/LANGSON%2CDF_FIGURES/all`
/// @param base the address of the entry point, as `/sdmx/v1`
public record Request(
        Api api,
        String base,
        String path,
        Optional<String> query,
        Optional<String> accept,
        Optional<String> language) {}
