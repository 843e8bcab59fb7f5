package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.PlaceId;

/// The places of a geography that is being built.
record GeographyRegister(List<Row<Place>> places, Index index) implements Register {
    @Override
    public Optional<Existence> find(String id) {
        return index.find(PlaceId.parse(id)).map(Existence::of);
    }

    @Override
    public Optional<String> hint(String id, LocalDate date) {
        String code = PlaceId.parse(id).code();
        int number = Math.max(index.number(code, date), index.number(code, date.minusDays(1)));
        return number < 0
                ? Optional.empty()
                : Optional.of(index.places().get(number).id().toString());
    }

    @Override
    public List<Row<Existence>> rows() {
        return places.stream()
                .map(row -> new Row<>(Existence.of(row.value()), row.at()))
                .toList();
    }
}
