package vn.cotmoc.geography.boundaries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.MultiPolygon;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.PlaceId;

/// Reads a file of boundaries, checks it whole, and makes [Boundaries] of it where no error was found.
public final class BoundaryImport {
    private final Request request;
    private final Geography geography;
    private final BoundaryFindings findings;

    private BoundaryImport(Request request, Geography geography) {
        this.request = request;
        this.geography = geography;
        this.findings = new BoundaryFindings(request.file());
    }

    /// How to read.
    ///
    /// @param file its name without folders
    /// @param validOn a day on which places bear these codes; without one, features must say it
    /// @param codeProperty the property that holds the code; without one, the first of the usual ones
    /// @param tolerance of simplification at most, in metres
    public record Request(String file, Optional<LocalDate> validOn, Optional<String> codeProperty, int tolerance) {
        /// What is meant where nobody says otherwise, in metres: under a pixel on a map of a province.
        public static final int USUAL_TOLERANCE = 100;

        private static final int MOST = 100_000;

        public Request {
            if (tolerance < 0 || tolerance > MOST) {
                throw new IllegalArgumentException("A tolerance is 0 to 100000 metres, found " + tolerance + ".");
            }
        }
    }

    /// What came of it.
    public sealed interface Outcome {
        /// The defects; none of severity error where there are boundaries.
        List<Finding> findings();
    }

    /// No error was found, though there may be warnings.
    public record Accepted(Boundaries boundaries, List<Finding> findings) implements Outcome {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /// At least one finding is an error.
    public record Refused(List<Finding> findings) implements Outcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /// Reads the bytes of a file.
    public static Outcome read(byte[] bytes, Request request, Geography geography) {
        BoundaryImport each = new BoundaryImport(request, geography);
        Optional<Boundaries> boundaries = each.read(bytes);
        return boundaries.isPresent() && !each.findings.hasErrors()
                ? new Accepted(boundaries.get(), each.findings.list())
                : new Refused(each.findings.list());
    }

    private Optional<Boundaries> read(byte[] bytes) {
        FeatureReader reader = new FeatureReader(findings);
        List<Feature> features = reader.read(bytes);
        if (features.isEmpty()) {
            if (!findings.hasErrors()) {
                findings.add(
                        BoundaryDefect.GEOMETRY, 0, "no feature", "features with areas", "Export the places as areas.");
            }
            return Optional.empty();
        }
        Matcher matcher = new Matcher(request, geography, findings);
        Optional<Matcher.Match> match = matcher.match(features);
        match.ifPresent(matcher::tellMissing);
        ShapeChecks checks = new ShapeChecks(findings, geography, !reader.isTopology());
        Map<PlaceId, MultiPolygon> shapes =
                checks.shapes(match.map(Matcher.Match::shapes).orElse(Map.of()));
        if (match.isEmpty() || findings.hasErrors()) {
            return Optional.empty();
        }
        new CoverageChecks(findings, match.get().shapes()).check(shapes);
        Archipelagos archipelagos = new Archipelagos(findings);
        archipelagos.check(shapes, geography);
        return findings.hasErrors() ? Optional.empty() : simplified(match.get(), shapes);
    }

    private Optional<Boundaries> simplified(Matcher.Match match, Map<PlaceId, MultiPolygon> shapes) {
        return new Simplifier(findings)
                .simplify(shapes, request.tolerance())
                .map(simple -> new Boundaries(
                        match.level(), match.day(), request.file(), simple.tolerance(), Planes.rings(simple.shapes())));
    }
}
