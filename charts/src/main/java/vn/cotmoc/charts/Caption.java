package vn.cotmoc.charts;

import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// What a chart is about, and what it shows in one sentence. Without a finding the sentence is computed from
/// the first, last, lowest and highest figure.
public record Caption(LocalText title, Optional<LocalText> finding) {

    /// A caption whose sentence is computed.
    public static Caption of(LocalText title) {
        return new Caption(title, Optional.empty());
    }

    /// A caption with its own sentence.
    public static Caption of(LocalText title, LocalText finding) {
        return new Caption(title, Optional.of(finding));
    }
}
