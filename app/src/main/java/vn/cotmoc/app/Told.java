package vn.cotmoc.app;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cotmoc.model.Finding;

/// How findings are told on a terminal.
final class Told {
    private Told() {}

    /// Every finding on a line of its own, then how many of each code.
    static void findings(List<Finding> findings, Console console) {
        for (Finding finding : findings) {
            console.err().println(finding.message());
        }
        Map<String, Long> byCode = findings.stream()
                .collect(Collectors.groupingBy(
                        finding -> Words.lower(finding.kind().severity()) + " "
                                + finding.kind().code(),
                        TreeMap::new,
                        Collectors.counting()));
        byCode.forEach((code, count) -> console.err().println("[import] " + code + ": " + count));
    }
}
