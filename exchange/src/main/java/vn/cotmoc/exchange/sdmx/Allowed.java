package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;

/// The constraints that say which codes may occur: in the dataflow of a theme its indicators.
final class Allowed {
    private final String agency;

    Allowed(String agency) {
        this.agency = agency;
    }

    List<Artefact> list(Flows flows) {
        List<Artefact> all = new ArrayList<>();
        for (Artefact each : flows.flows()) {
            if (each instanceof Artefact.Flow flow && !flow.indicators().isEmpty()) {
                all.add(constraint(flow));
            }
        }
        return all;
    }

    private Artefact constraint(Artefact.Flow flow) {
        Region region = new Region();
        flow.indicators().stream().map(Code::text).sorted().forEach(code -> region.add(Structures.INDICATOR, code));
        LocalText name = flow.label().name();
        Label label = Label.of(
                new LocalText("Mã được phép: " + name.vi(), "Codes allowed: " + name.en()),
                new LocalText(
                        "Những chỉ tiêu có thể xuất hiện trong luồng dữ liệu này.",
                        "The indicators that may occur in this dataflow."));
        Ref ref = new Ref(Kind.ALLOWED_CONSTRAINT, agency, "CA_" + flow.ref().id());
        return new Artefact.Constraint(ref, label, flow.ref(), () -> region);
    }
}
