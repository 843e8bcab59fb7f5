package vn.cotmoc.claims;

import java.util.List;

/// A rule of a table: when its pattern holds at a token, what is done, and how it is shown to hold and not to hold.
record Rule(String id, RulePattern pattern, String action, String example, String counter) {

    static List<Rule> of(String file) {
        return Tables.rows(file).stream()
                .map(row -> new Rule(row.get(0), RulePattern.of(row.get(1)), row.get(2), row.get(3), row.get(4)))
                .toList();
    }
}
