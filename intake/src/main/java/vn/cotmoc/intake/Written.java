package vn.cotmoc.intake;

/// How a row writes its place: what stands in the columns place, place_name and place_in, each blank where nothing
/// does. As one text the parts are joined by a character that no cell holds.
record Written(String place, String name, String within) {
    private static final char JOINT = '\u0001';

    /// Reads what [#key] wrote.
    static Written parse(String key) {
        int first = key.indexOf(JOINT);
        if (first < 0) {
            return new Written(key, "", "");
        }
        int second = key.indexOf(JOINT, first + 1);
        return new Written(key.substring(0, first), key.substring(first + 1, second), key.substring(second + 1));
    }

    /// The parts as one text; the place alone where nothing stands beside it.
    static String key(String place, String name, String within) {
        return name.isEmpty() && within.isEmpty() ? place : place + JOINT + name + JOINT + within;
    }

    /// For people.
    String text() {
        String both = place.isEmpty() || name.isEmpty() ? place + name : place + " / " + name;
        return within.isEmpty() ? both : both + " (" + within + ")";
    }
}
