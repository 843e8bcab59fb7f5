package vn.cotmoc.exchange.sdmx;

/// Which version of the SDMX REST interface a request speaks.
public enum Api {
    /// SDMX REST 1.5, of SDMX 2.1.
    V1,
    /// SDMX REST 2.2, of SDMX 3.
    V2
}
