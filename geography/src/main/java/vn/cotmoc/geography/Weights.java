package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;

/// Which shares divide a figure: those of its measure, and, where the day of the figure is given, only those that
/// were counted on that day count as documented. Shares of another measure or day make an estimate.
///
/// The shares of one source on one day are taken from one measure alone, so that they belong together: the
/// measure that is asked for, else the share without a measure, else the first measure by name that is stated for
/// all targets. Where none is, what is stated for the measure stands and the rest is unknown.
///
/// @param measure what is divided, as `population`; empty to use the share without a measure as it stands
/// @param date the day on which the figure was counted; empty to take shares of any day as documented
public record Weights(Optional<Code> measure, Optional<LocalDate> date) {

    /// The share without a measure, as the lineage states it.
    public static final Weights PLAIN = new Weights(Optional.empty(), Optional.empty());

    /// A part of a source: its size, or empty, and how that is known.
    record Part(Optional<BigDecimal> size, Exactness exactness) {
        static final Part UNKNOWN = new Part(Optional.empty(), Exactness.UNDEFINED);
    }

    /// The shares of a measure, of any day.
    public static Weights of(Code measure) {
        return new Weights(Optional.of(measure), Optional.empty());
    }

    /// The same for a figure that was counted on the day.
    public Weights on(LocalDate day) {
        return new Weights(measure, Optional.of(day));
    }

    /// The parts of one source on one day, in the order of its threads.
    List<Part> parts(List<Lineage> threads) {
        if (measure.isEmpty()) {
            return threads.stream().map(thread -> stated(thread.share())).toList();
        }
        Code wanted = measure.get();
        List<Part> own =
                threads.stream().map(thread -> stated(thread.share(wanted))).toList();
        return Stream.concat(
                        Stream.of(own, estimated(threads.stream().map(Lineage::share))),
                        others(threads).stream()
                                .map(other -> estimated(threads.stream().map(thread -> thread.share(other)))))
                .filter(parts -> parts.stream().allMatch(part -> part.size().isPresent()))
                .findFirst()
                .orElse(own);
    }

    private List<Code> others(List<Lineage> threads) {
        return threads.stream()
                .flatMap(thread -> thread.byMeasure().keySet().stream())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private Part stated(Lineage.Share share) {
        return switch (share.basis()) {
            case WHOLE -> new Part(share.value(), Exactness.EXACT);
            case DOCUMENTED -> new Part(share.value(), isOfTheDay(share) ? Exactness.DOCUMENTED : Exactness.ESTIMATED);
            case ESTIMATED -> new Part(share.value(), Exactness.ESTIMATED);
            case UNKNOWN -> Part.UNKNOWN;
        };
    }

    private boolean isOfTheDay(Lineage.Share share) {
        return date.isEmpty() || share.reference().equals(date);
    }

    private static List<Part> estimated(Stream<Lineage.Share> shares) {
        List<Part> parts = new ArrayList<>();
        shares.forEach(share -> parts.add(
                switch (share.basis()) {
                    case WHOLE -> new Part(share.value(), Exactness.EXACT);
                    case DOCUMENTED, ESTIMATED -> new Part(share.value(), Exactness.ESTIMATED);
                    case UNKNOWN -> Part.UNKNOWN;
                }));
        return parts;
    }
}
