package vn.cotmoc.goals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;

/// The goals of a year and where they stand, as known at a moment. Holds no language: sentences come in both.
///
/// @param knownTo the last day of which the answer knows: the day asked for, or that of the newest recording it sees
public record Board(Question question, LocalText name, LocalDate knownTo, List<Section> sections, Summary summary) {
    public Board {
        sections = List.copyOf(sections);
    }

    /// What a board answers: the year, against whose targets (empty: anyone's), the state of knowledge and the tree.
    public record Question(int year, Optional<Code> issuer, AsOf asOf, Code tree) {}

    /// A node of the tree, with its own rows and the nodes below it, in the order of the pack.
    public record Section(Code code, LocalText name, List<Row> rows, List<Section> sections) {
        public Section {
            rows = List.copyOf(rows);
            sections = List.copyOf(sections);
        }

        /// Its rows and those of all sections below, in order.
        public Stream<Row> allRows() {
            return Stream.concat(rows.stream(), sections.stream().flatMap(Section::allRows));
        }
    }

    /// How many indicators stand where; an indicator in several sections counts once.
    ///
    /// @param contradicted how many indicators have at least one open contradiction, whatever their status
    public record Summary(Map<Status, Integer> statuses, int contradicted) {
        public Summary {
            statuses = Map.copyOf(statuses);
        }

        /// How many have the status.
        public int count(Status status) {
            return statuses.getOrDefault(status, 0);
        }
    }

    /// Every row once for each section that it stands in, in order.
    public Stream<Row> allRows() {
        return sections.stream().flatMap(Section::allRows);
    }

    /// The row of the indicator, if it is on the board.
    public Optional<Row> find(Code indicator) {
        return allRows().filter(row -> row.indicator().code().equals(indicator)).findFirst();
    }
}
