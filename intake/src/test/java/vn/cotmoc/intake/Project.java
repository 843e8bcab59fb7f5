package vn.cotmoc.intake;

import java.nio.file.Files;
import java.nio.file.Path;

/// The folder of the project, found upwards from where the tests run.
final class Project {
    private Project() {}

    /// What stands at the path in the project.
    /// @throws AssertionError where nothing does: docs and packs are parts of the project, never optional
    static Path file(String path) {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isRegularFile(at.resolve("mvnw"))) {
            at = at.getParent();
        }
        if (at == null || !Files.exists(at.resolve(path))) {
            throw new AssertionError("No \"" + path + "\" in the project, looked upwards from "
                    + Path.of("").toAbsolutePath());
        }
        return at.resolve(path);
    }
}
