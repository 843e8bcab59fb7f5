package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// The words of a search that tell what is sought besides names.
enum SearchText implements Worded {
    GOALS("Mục tiêu, kế hoạch", "Goals and targets"),
    TARGET("Kế hoạch {0}", "Target for {0}"),
    /// By which words, besides its own, a target is found.
    WORDS("mục tiêu kế hoạch chỉ tiêu năm {0}", "goal target plan for {0}");

    private final LocalText words;

    SearchText(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
