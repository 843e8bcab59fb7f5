package vn.cotmoc.web;

import java.util.Optional;

/// Addresses that come from data.
final class Links {
    private Links() {}

    /// The address where it is one of the web, empty otherwise: nothing else may stand in a link.
    static String safe(Optional<String> address) {
        return address.filter(text -> text.startsWith("https://") || text.startsWith("http://"))
                .orElse("");
    }
}
