package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;

/// Collects contradictions, each once.
final class Found {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DIGITS = 12;

    /// A size where nothing can be measured.
    static final Figure NO_SIZE = new Figure.Absent(Absence.UNDEFINED);

    private final List<Contradiction> all = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<Object> told = new HashSet<>();

    /// Whether this was not told before; it counts as told from now on.
    boolean isNew(Object matter) {
        return told.add(matter);
    }

    void add(Contradiction one) {
        if (ids.add(one.id())) {
            all.add(one);
        }
    }

    /// Whether the percentages beside the statement were found to be swapped, so that nothing follows from them.
    boolean isSwapped(Said said) {
        return all.stream()
                .anyMatch(each -> each.cause() == Cause.SWAPPED_PERCENTAGES
                        && each.figures().getFirst().equals(said.statement().id()));
    }

    List<Contradiction> list() {
        return List.copyOf(all);
    }

    /// A contradiction about the first of the statements.
    static Contradiction of(Contradiction.Kind kind, Cause cause, Figure size, LocalText sentence, List<Said> figures) {
        return of(kind, cause, size, sentence, figures, List.of());
    }

    /// The same where figures that are computed enter too; these are made from the statements and add nothing to the
    /// id.
    static Contradiction of(
            Contradiction.Kind kind,
            Cause cause,
            Figure size,
            LocalText sentence,
            List<Said> figures,
            List<FigureId> computed) {
        List<FigureId> ids = new ArrayList<>();
        figures.forEach(each -> ids.add(each.statement().id()));
        ids.addAll(computed);
        Cell cell = figures.getFirst().cell();
        return new Contradiction(id(kind, sentence, figures), kind, cause, cell, size, new Explanation(sentence, ids));
    }

    /// The sentence tells what is claimed of the figures.
    private static String id(Contradiction.Kind kind, LocalText sentence, List<Said> figures) {
        String content = figures.stream().map(Said::mark).collect(Collectors.joining("\n")) + "\n" + sentence.en();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                    + HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The distance of two numbers in percent of the smaller.
    static Figure apart(BigDecimal a, BigDecimal b) {
        BigDecimal smaller = a.abs().min(b.abs());
        return Quantity.of(a.subtract(b).abs())
                .dividedBy(Quantity.of(smaller))
                .map(quotient -> quotient.times(HUNDRED).toFigure(Percent.UNIT))
                .orElse(NO_SIZE);
    }
}
