package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;

/// The constraints that say which codes may occur: the indicators of a theme in its dataflow, and in an agreement the
/// provider that it is made with.
final class Allowed {
    private final String agency;

    Allowed(String agency) {
        this.agency = agency;
    }

    List<Artefact> list(Flows flows) {
        List<Artefact> all = new ArrayList<>();
        for (Artefact each : flows.flows()) {
            if (each instanceof Artefact.Flow flow && !flow.indicators().isEmpty()) {
                all.add(constraint(
                        flow, Structures.INDICATOR, flow.indicators().stream().map(Code::text)));
            }
        }
        for (Artefact each : flows.agreements()) {
            if (each instanceof Artefact.Agreement agreement) {
                all.add(constraint(agreement, Structures.REPORTER, Stream.of(agreement.provider())));
            }
        }
        return all;
    }

    private Artefact constraint(Artefact about, String dimension, Stream<String> codes) {
        Region region = new Region();
        codes.sorted().forEach(code -> region.add(dimension, code));
        LocalText name = about.label().name();
        Label label = Label.of(
                new LocalText("Mã được phép: " + name.vi(), "Codes allowed: " + name.en()),
                new LocalText(
                        "Những mã của chiều " + dimension + " có thể xuất hiện.",
                        "The codes of " + dimension + " that may occur."));
        Ref ref = new Ref(Kind.ALLOWED_CONSTRAINT, agency, "CA_" + about.ref().id());
        return new Artefact.Constraint(ref, label, about.ref(), () -> region);
    }
}
