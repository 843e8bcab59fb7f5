package vn.cotmoc.outlook;

import vn.cotmoc.model.LocalText;

/// The answer to “where is this heading”: a forecast, or why there is none.
public sealed interface Outlook permits Outlook.Refused, Forecast {

    /// No forecast can be made that could be believed.
    ///
    /// @param code stable, never reused; docs/errors has a section for each
    record Refused(String code, LocalText why) implements Outlook {}
}
