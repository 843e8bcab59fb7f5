package vn.cotmoc.web;

import vn.cotmoc.ledger.Ledger;

/// Makes frames for pages of one site.
record Frames(String version, Assets assets) {
    Frames(String version) {
        this(version, Assets.load());
    }

    Frame frame(Ledger ledger, Here here, String title, Frame.Place place) {
        return new Frame(
                here,
                title,
                place,
                Names.pack(ledger.catalogue(), here.language()),
                assets,
                new Frame.Foot(version, "r" + ledger.head()));
    }
}
