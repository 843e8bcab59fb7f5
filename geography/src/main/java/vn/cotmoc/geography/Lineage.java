package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// One thread of a change: on the day of the change the source went, wholly or in part, into the target. A
/// creation from nothing has no source, an abolition without successor no target. A place that continues
/// unchanged needs no lineage; the rest of a source that lives on stays with it.
///
/// @param share how much of the source went, of no measure in particular
/// @param byMeasure how much of its population, its area and so on, where that is stated
public record Lineage(
        Change change, Optional<PlaceId> from, Optional<PlaceId> to, Share share, Map<Code, Share> byMeasure) {
    public Lineage {
        byMeasure = Map.copyOf(byMeasure);
    }

    /// A thread without shares for single measures.
    public Lineage(Change change, Optional<PlaceId> from, Optional<PlaceId> to, Share share) {
        this(change, from, to, share, Map.of());
    }

    /// The share for the measure: 1 where the source went as a whole, unknown where none is stated.
    public Share share(Code measure) {
        return share.basis() == Basis.WHOLE ? share : byMeasure.getOrDefault(measure, Share.UNKNOWN);
    }

    /// An event, shared by all its threads.
    ///
    /// @param event its name in the source list
    /// @param date the first day on which the new state is valid
    /// @param legalBasis the act with the clause
    /// @param decided the day of the act, on or before which nothing had changed yet
    public record Change(
            String event, LocalDate date, Kind kind, Optional<String> legalBasis, Optional<LocalDate> decided) {

        /// An event of which the day of the act is not stated.
        public Change(String event, LocalDate date, Kind kind, Optional<String> legalBasis) {
            this(event, date, kind, legalBasis, Optional.empty());
        }
    }

    /// What happened to a source, after the typology of classification item changes of GSIM (Statistical
    /// Classification Model 1.1; RC real, VC virtual change). The text is the lower-case name with hyphens.
    public enum Kind {
        /// All of several go into a new one: nhập toàn bộ (RC3.1).
        MERGE,
        /// All of one goes into another, which survives (RC3.2).
        TAKE_OVER,
        /// One ends and its parts go to several: một phần, phần còn lại (RC4.1).
        SPLIT,
        /// One loses a part to a new one and survives (RC4.2).
        SPLIT_OFF,
        /// A part moves between two that survive: điều chỉnh … vào (RC5).
        TRANSFER,
        /// Another name or type, the same territory: đổi tên, thành lập phường (VC2).
        RENAME,
        /// Another code, the same territory (VC1).
        RECODE,
        /// The end: giải thể (RC1).
        ABOLISH,
        /// The beginning: thành lập (RC2).
        CREATE,
        /// A new version of the same territory.
        CONTINUE;

        /// The kind of a text such as `take-over`, if it is one.
        public static Optional<Kind> find(String text) {
            return Stream.of(values())
                    .filter(each -> each.toString().equals(text))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How much of the source went to the target, above 0 and at most 1, and how that is known. Empty with the
    /// basis unknown, and only then.
    ///
    /// @param reference the day on which the parts were counted
    public record Share(Optional<BigDecimal> value, Basis basis, Optional<LocalDate> reference) {

        /// All of the source.
        public static final Share WHOLE = new Share(Optional.of(BigDecimal.ONE), Basis.WHOLE);

        /// A part of which nobody has stated how much it is.
        public static final Share UNKNOWN = new Share(Optional.empty(), Basis.UNKNOWN);

        public Share {
            value = value.map(number -> number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros());
        }

        /// A share of which the day of counting is not stated.
        public Share(Optional<BigDecimal> value, Basis basis) {
            this(value, basis, Optional.empty());
        }
    }

    /// How a share is known. The text is the lower-case name.
    public enum Basis {
        /// The source went as a whole, so the share is 1 for every measure.
        WHOLE,
        /// A public act or statistic states it.
        DOCUMENTED,
        /// It was worked out from other figures.
        ESTIMATED,
        /// It is not known.
        UNKNOWN;

        /// The basis of a text such as `documented`, if it is one.
        public static Optional<Basis> find(String text) {
            return Stream.of(values())
                    .filter(each -> each.toString().equals(text))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
