package vn.cotmoc.exchange.sdmx;

/// The name of one artefact: its kind, its maintenance agency and its id. Every artefact stands in version [#VERSION]:
/// what changes is recorded in the ledger and asked for with `asOf`, not by new versions of structures.
record Ref(Kind kind, String agency, String id) {

    /// The version of every artefact.
    static final String VERSION = "1.0";

    /// The uniform resource name (SDMX 2.1, section 5, 6.2.2).
    String urn() {
        return urn(kind.type());
    }

    /// The name of an item of the scheme; nested items are joined by points.
    String itemUrn(String item) {
        return urn(kind.itemType()) + "." + item;
    }

    /// The name of a component of a structure, as of a dimension.
    String partUrn(String type, String part) {
        return urn(type) + "." + part;
    }

    /// `LANGSON:DF_FIGURES(1.0)`.
    String text() {
        return agency + ":" + id + "(" + VERSION + ")";
    }

    private String urn(String type) {
        return "urn:sdmx:org.sdmx.infomodel." + kind.folder() + "." + type + "=" + text();
    }
}
