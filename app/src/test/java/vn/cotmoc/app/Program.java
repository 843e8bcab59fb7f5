package vn.cotmoc.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Runs verbs as the command line does, in this process, on a data folder of its own.
final class Program {
    /// The folder of the project.
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private final Path data;

    Program(Path data) {
        this.data = data;
    }

    /// What a verb said and how it ended.
    record Said(int exit, String out, String err) {}

    Said run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        if (!List.of("restate", "extract").contains(all.getFirst())) {
            all.add("--data=" + data);
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Console console = new Console(new PrintWriter(out), new PrintWriter(err), HOME);
        Configuration configuration = Configuration.read(HOME, Map.of(), Arguments.settings(all, console));
        try (Houses houses = new Houses(configuration)) {
            int exit = Verbs.run(new Visit(console, configuration, houses), all);
            console.out().flush();
            console.err().flush();
            return new Said(exit, out.toString(), err.toString());
        }
    }
}
