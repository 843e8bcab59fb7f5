package vn.cotmoc.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// The table that a province reports its year in, as known at a moment: indicators in the order of the pack's tree,
/// with
/// the year before, the same period, the plan, the period, the year to date and the whole year. Holds no language.
///
/// @param knownTo the last day of which the answer knows
/// @param tiers the columns of the plan: one for each level of issuers that set targets of the year; one without a
///     level where nobody did
/// @param silent the indicators that have neither a figure nor a target in any column, and stand in no section
public record YearTable(
        Question question,
        LocalText name,
        LocalDate knownTo,
        List<Optional<Code>> tiers,
        List<Section> sections,
        List<Indicator> silent) {
    public YearTable {
        tiers = List.copyOf(tiers);
        sections = List.copyOf(sections);
        silent = List.copyOf(silent);
    }

    /// What the table answers: the period, which lies within one year, the tree and the state of knowledge.
    public record Question(Period period, Code tree, AsOf asOf) {
        public Question {
            if (period.start().getYear() != period.year()) {
                throw new IllegalArgumentException("A table is about a period of one year, found " + period + ".");
            }
        }

        /// The year that the period is part of.
        public int year() {
            return period.year();
        }

        /// From 1 January to the end of the period.
        public Period cumulative() {
            return Period.ofDays(period.start().withDayOfYear(1), period.lastDay());
        }

        /// Whether the period itself starts on 1 January, so that the period and the year to date are one column.
        public boolean isCumulative() {
            return cumulative().equals(period);
        }
    }

    /// A node of the tree, with its own lines and the nodes below it; none is without any line.
    public record Section(Code code, LocalText name, List<YearLine> lines, List<Section> sections) {
        public Section {
            lines = List.copyOf(lines);
            sections = List.copyOf(sections);
        }

        /// Its lines and those of all sections below, in order.
        public Stream<YearLine> allLines() {
            return Stream.concat(lines.stream(), sections.stream().flatMap(Section::allLines));
        }

        /// Whether anything stands in it.
        boolean isFilled() {
            return !lines.isEmpty() || !sections.isEmpty();
        }
    }

    /// Every line, parts included, in order.
    public Stream<YearLine> allLines() {
        return sections.stream().flatMap(Section::allLines);
    }
}
