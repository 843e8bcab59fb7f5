package vn.cotmoc.model;

import java.util.Optional;

/// Where a figure was read: the published source, the place inside it (a table, a page), and the file and cell
/// through which it came in.
public record Citation(Code source, Optional<String> locator, Location entered) {}
