package vn.cotmoc.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import vn.cotmoc.model.Failure;

/// The verbs of the command line.
@Command(
        name = "cotmoc",
        description = "A province's goals, figures and words in one ledger.",
        mixinStandardHelpOptions = true,
        versionProvider = Verbs.Version.class,
        scope = ScopeType.INHERIT)
final class Verbs implements Runnable {
    private static final int NOT_FOUND = 3;

    @Spec
    @Nullable
    private CommandSpec spec;

    private Verbs() {}

    /// Says which build this is.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"cotmoc " + Cotmoc.version()};
        }
    }

    /// Runs the verb; a failure is told on stderr as `CODE: message`.
    static int run(Visit visit, List<String> words) {
        CommandLine line = new CommandLine(new Verbs())
                .addSubcommand(new UpVerb(visit))
                .addSubcommand(new CommandLine(new ImportVerb(visit)).addSubcommand(boundaries(visit)))
                .addSubcommand(new ShowVerb(visit))
                .addSubcommand(new ExplainVerb(visit))
                .addSubcommand(new BoardVerb(visit))
                .addSubcommand(new ReconcileVerb(visit))
                .addSubcommand(new OutlookVerb(visit))
                .addSubcommand(new DoubtVerb(visit))
                .addSubcommand(new CheckVerb(visit))
                .addSubcommand(new ExtractVerb(visit))
                .addSubcommand(new LineageVerb(visit))
                .addSubcommand(new PublishVerb(visit))
                .addSubcommand(new BackupVerb(visit))
                .addSubcommand(new RestoreVerb(visit))
                .addSubcommand(new DoctorVerb(visit));
        line.getCommandSpec().addMixin("store", CommandSpec.forAnnotatedObject(new StoreOptions()));
        line.getSubcommands()
                .values()
                .forEach(verb ->
                        verb.getCommandSpec().addMixin("store", CommandSpec.forAnnotatedObject(new StoreOptions())));
        line.addSubcommand(new RestateVerb(visit));
        line.setOut(visit.console().out());
        line.setErr(visit.console().err());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((wrong, where, parsed) -> tell(wrong, visit.console()));
        line.setParameterExceptionHandler(Verbs::misused);
        int exit = line.execute(words.toArray(String[]::new));
        visit.console().out().flush();
        return exit;
    }

    private static CommandLine boundaries(Visit visit) {
        CommandLine line = new CommandLine(new BoundariesVerb(visit));
        line.getCommandSpec().addMixin("store", CommandSpec.forAnnotatedObject(new StoreOptions()));
        return line;
    }

    private static int tell(Exception wrong, Console console) throws Exception {
        if (wrong instanceof Failure failure) {
            console.err().println(failure.code() + ": " + failure.getMessage());
            return exit(failure);
        }
        throw wrong;
    }

    private static int misused(ParameterException wrong, String[] words) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println("CM-1005: " + wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr())) {
            line.getErr()
                    .println(
                            "See ./cotmoc " + (line.getParent() == null ? "" : line.getCommandName() + " ") + "--help");
        }
        return 2;
    }

    /// The exit code of a failure: 3 where something was not found, else 1.
    static int exit(Failure failure) {
        return failure.code().startsWith("CM-3") ? NOT_FOUND : 1;
    }

    @Override
    public void run() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getOut());
        }
    }
}
