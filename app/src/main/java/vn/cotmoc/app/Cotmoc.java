package vn.cotmoc.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import vn.cotmoc.model.Failure;

/// The program.
public final class Cotmoc {
    /// Verbs that need the store to themselves, or none at all, and are never handed to a running site.
    private static final List<String> AT_HOME =
            List.of("up", "restore", "restate", "extract", "--help", "-h", "--version", "-V", "help");

    private Cotmoc() {}

    /// Runs one verb and ends the process with its exit code.
    public static void main(String[] args) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Path home =
                Path.of(System.getProperty("cotmoc.home", ".")).toAbsolutePath().normalize();
        Console console = new Console(out, err, Path.of("").toAbsolutePath());
        int exit = run(console, home, List.of(args));
        out.flush();
        err.flush();
        System.exit(exit);
    }

    private static int run(Console console, Path home, List<String> words) {
        try {
            Configuration configuration = Configuration.read(home, System.getenv(), Arguments.settings(words, console));
            if (!words.isEmpty() && !AT_HOME.contains(words.getFirst())) {
                List<String> named = StandardInput.asFile(words, configuration.data());
                OptionalInt answered =
                        Door.knock(configuration.data(), console.folder(), named, System.out, System.err);
                if (answered.isPresent()) {
                    return answered.getAsInt();
                }
            }
            try (Houses houses = new Houses(configuration)) {
                return Verbs.run(new Visit(console, configuration, houses), words);
            }
        } catch (Failure failure) {
            console.err().println(failure.code() + ": " + failure.getMessage());
            return Verbs.exit(failure);
        }
    }

    /// For messages: the version of the build, or `dev`.
    static String version() {
        String version = Cotmoc.class.getPackage().getImplementationVersion();
        return version == null ? "dev" : version;
    }
}
