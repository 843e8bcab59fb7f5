package vn.cotmoc.outlook;

import vn.cotmoc.model.Finding;

/// The ways in which a figure can fail to fit its history. None of them stops anything. The codes are never reused.
enum DoubtKind implements Finding.Kind {
    SCALE("CM-7301", "the figure looks like a slip of the unit or of the decimal point"),
    SIGN("CM-7302", "the figure looks like one with the wrong sign"),
    SWAP("CM-7303", "the figure looks swapped with another of the same batch"),
    OUTSIDE("CM-7304", "the figure lies far outside what its history lets expect");

    private final Finding.Told told;

    DoubtKind(String code, String what) {
        this.told = new Finding.Told(code, Finding.Severity.WARNING, what);
    }

    static DoubtKind of(Slip slip) {
        return switch (slip) {
            case Slip.Scale scale -> SCALE;
            case Slip.Sign sign -> SIGN;
            case Slip.Swap swap -> SWAP;
            case Slip.Unknown unknown -> OUTSIDE;
        };
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
