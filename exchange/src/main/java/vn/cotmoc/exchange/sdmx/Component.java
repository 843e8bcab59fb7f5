package vn.cotmoc.exchange.sdmx;

import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// A part of a data structure. Its concept has the same id. What is coded names its codelist; the rest is of the type.
record Component(String id, Role role, LocalText name, Optional<String> codelist, Type type, boolean mandatory) {

    /// What a component is to its structure.
    enum Role {
        DIMENSION,
        TIME,
        MEASURE,
        /// Says something of every observation of an indicator.
        SERIES_ATTRIBUTE,
        /// Says something of one observation.
        OBSERVATION_ATTRIBUTE
    }

    /// The type of what is not coded; the names are those of SDMX (`DataType`).
    enum Type {
        STRING("String"),
        DECIMAL("Decimal"),
        DATE_TIME("DateTime"),
        TIME("ObservationalTimePeriod");

        private final String word;

        Type(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Component dimension(String id, String vi, String en, String codelist) {
        return coded(id, Role.DIMENSION, new LocalText(vi, en), codelist, true);
    }

    static Component coded(String id, Role role, LocalText name, String codelist, boolean mandatory) {
        return new Component(id, role, name, Optional.of(codelist), Type.STRING, mandatory);
    }

    static Component plain(String id, Role role, LocalText name, Type type, boolean mandatory) {
        return new Component(id, role, name, Optional.empty(), type, mandatory);
    }

    boolean isAttribute() {
        return role == Role.SERIES_ATTRIBUTE || role == Role.OBSERVATION_ATTRIBUTE;
    }
}
