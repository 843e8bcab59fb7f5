package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Catalogue;

/// The acts that a change rests on, each leading to the source whose title names its number, where one has an address.
final class Acts {
    private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*");

    private Acts() {}

    /// The acts of a text such as `203/2025/QH15; 72/2025/QH15` or `1672/NQ-UBTVQH15 khoản 40`.
    static List<BoardPage.Link> of(Catalogue catalogue, Optional<String> legalBasis) {
        return legalBasis.stream()
                .flatMap(text -> Stream.of(BETWEEN.split(text.strip(), -1)))
                .filter(act -> !act.isEmpty())
                .map(act -> new BoardPage.Link(address(catalogue, act), act))
                .toList();
    }

    private static String address(Catalogue catalogue, String act) {
        String number = act.split(" ", 2)[0];
        return catalogue.sources().values().stream()
                .filter(source -> source.title().contains(" " + number))
                .map(source -> Links.safe(source.url()))
                .filter(address -> !address.isEmpty())
                .findFirst()
                .orElse("");
    }
}
