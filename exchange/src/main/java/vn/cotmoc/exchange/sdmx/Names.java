package vn.cotmoc.exchange.sdmx;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads the names in an address: agencies, ids, versions and items (SDMX REST 1.5 and 2.2, the patterns of their
/// OpenAPI descriptions).
final class Names {
    private static final Pattern AGENCY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)*");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$-]+");
    private static final Pattern ITEM = Pattern.compile("[A-Za-z0-9_@$-]+(\\.[A-Za-z0-9_@$-]+)*");
    private static final Pattern VERSION_1 = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,9}){0,9}");
    private static final Pattern VERSION_2 = Pattern.compile(
            "[+~*](\\.0){0,2}|[0-9]{1,9}[+~*]?(\\.([0-9]{1,9}[+~*]?|[+~*])){0,2}(-[A-Za-z0-9.-]{1,40})?");
    /// What of the second kind includes version 1.0: itself, and what asks for the newest of a range that holds it.
    private static final Pattern INCLUDES =
            Pattern.compile("[+~*](\\.0){0,2}|[01]\\+(\\.\\d+){0,2}|1[~*]?(\\.(0[+~*]?|[+~*])){0,2}");

    private static final int MOST = 2_000;

    private final Api api;

    Names(Api api) {
        this.api = api;
    }

    /// The word that asks for all.
    String all() {
        return api == Api.V1 ? "all" : "*";
    }

    /// The word that asks for the newest version.
    String latest() {
        return api == Api.V1 ? "latest" : "+";
    }

    Set<String> agencies(String text) {
        return list(text, AGENCY, "an agency, as LANGSON, or " + all());
    }

    Set<String> ids(String text) {
        return list(text, ID, "an id, as DF_FIGURES, or " + all());
    }

    Set<String> items(String text) {
        return list(text, ITEM, "the id of an item, or " + all());
    }

    private Set<String> list(String text, Pattern pattern, String expected) {
        if (text.equals(all())) {
            return Set.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (String name : split(text)) {
            if (!pattern.matcher(name).matches()) {
                throw Refusal.badAddress(text, expected);
            }
            names.add(name);
        }
        return names;
    }

    /// The parts of a list: joined by a plus in the first version and by a comma in the second.
    String[] split(String text) {
        String[] parts = text.split(api == Api.V1 ? "\\+" : ",", -1);
        if (parts.length > MOST) {
            throw Refusal.tooLarge("more than " + MOST + " names");
        }
        return parts;
    }

    /// Whether one of the versions asked for is the one that every artefact has.
    boolean version(String text) {
        if (api == Api.V1 && (text.equals("all") || text.equalsIgnoreCase("latest"))) {
            return true;
        }
        Pattern pattern = api == Api.V1 ? VERSION_1 : VERSION_2;
        String[] versions = text.contains(",") || api == Api.V1 ? split(text) : new String[] {text};
        if (!Arrays.stream(versions).allMatch(each -> pattern.matcher(each).matches())) {
            throw Refusal.badAddress(text, "a version, as 1.0, " + all() + " or " + latest());
        }
        return Arrays.stream(versions)
                .anyMatch(each -> api == Api.V1
                        ? each.equals(Ref.VERSION)
                        : INCLUDES.matcher(each).matches());
    }
}
