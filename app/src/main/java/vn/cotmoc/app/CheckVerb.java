package vn.cotmoc.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.check.CheckJson;
import vn.cotmoc.claims.check.Checked;
import vn.cotmoc.claims.check.Checker;
import vn.cotmoc.claims.check.Verdict;
import vn.cotmoc.claims.check.WordComments;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Language;

/// `check`: the claims of a text against the ledger and against themselves. It records nothing.
@Command(
        name = "check",
        description = "Holds the numbers of a text against the ledger and against each other.",
        footer = {
            "",
            "FILE is text in UTF-8, an HTML page (.html, .htm) or a Word document (.docx);",
            "- or nothing reads text from the input. With --format jsonl there is one",
            "object a claim, as extract prints it, with link, verdict and verdicts. With",
            "--format docx a Word document comes back in --out with a comment on each",
            "doubtful number, its layout untouched. --as-of judges by what was known then.",
            "Exit 4 where a number contradicts."
        })
final class CheckVerb implements Callable<Integer> {
    private static final int CONTRADICTED = 4;
    private static final List<String> COLUMNS = List.of("at", "text", "indicator", "period", "verdict", "why");

    private final Visit visit;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The text (default: -, the input).")
    private String file = "-";

    @Option(names = "--format", paramLabel = "F", description = "table, jsonl or docx (default: table).")
    private Output format = Output.TABLE;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the result goes (default: stdout).")
    @Nullable
    private String target;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the text, for năm nay and days without a year.")
    @Nullable
    private String date;

    @Option(
            names = "--place",
            paramLabel = "P",
            description = "The place that the text speaks of, code or name (default: the root of the pack).")
    @Nullable
    private String place;

    @Option(names = "--as-of", paramLabel = "T", description = "As known then: a day, an instant, or a revision r17.")
    private String asOf = "latest";

    @Option(names = "--lang", paramLabel = "L", description = "vi or en, for the words of verdicts (default: vi).")
    private String lang = "vi";

    /// How the verdicts are written.
    private enum Output {
        TABLE,
        JSONL,
        DOCX
    }

    CheckVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() throws IOException {
        Source source = new TextFile(visit.console()).read(file);
        if (format == Output.DOCX && (source.form() != Source.Form.WORD || target == null)) {
            throw new Failure(
                    "CM-7504",
                    "--format docx needs a Word document (.docx) as FILE, and --out for the one that returns.");
        }
        List<Checked> checked = check(source);
        write(source, checked);
        boolean contradicted = checked.stream()
                .flatMap(each -> each.verdicts().stream())
                .anyMatch(each -> each.kind().isAlarm());
        return contradicted ? CONTRADICTED : 0;
    }

    private List<Checked> check(Source source) {
        Ledger ledger = visit.ledger();
        AsOf state = Words.read(
                asOf, text -> AsOf.parse(text, ledger.catalogue().pack().zone()));
        Optional<LocalDate> day = Optional.ofNullable(date).map(Words::day);
        ClaimReader reader =
                day.map(each -> ClaimReader.create().withDate(each)).orElseGet(ClaimReader::create);
        return new Checker(ledger)
                .check(
                        source.text(),
                        source.claims(reader),
                        new Checker.Setting(day, Optional.ofNullable(place), state));
    }

    private Language language() {
        return Language.find(lang).orElse(Language.VI);
    }

    private void write(Source source, List<Checked> checked) throws IOException {
        switch (format) {
            case DOCX -> save(WordComments.add(source.bytes(), checked, language()));
            case JSONL -> {
                StringBuilder lines = new StringBuilder();
                checked.forEach(each -> lines.append(CheckJson.line(each)).append('\n'));
                say(lines.toString());
            }
            case TABLE -> {
                if (target != null) {
                    throw new Failure("CM-7505", "--out goes with --format jsonl or docx.");
                }
                Format.TABLE.write(
                        new Format.Rows(COLUMNS, Set.of(), rows(checked)),
                        "claims",
                        visit.console().out());
            }
        }
    }

    private void say(String text) throws IOException {
        if (target == null) {
            visit.console().out().print(text);
        } else {
            save(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    private void save(byte[] bytes) throws IOException {
        if (target != null) {
            Path path = visit.console().file(target);
            Files.write(path, bytes);
            visit.console().err().println("Wrote " + path + ".");
        }
    }

    private List<List<String>> rows(List<Checked> checked) {
        List<List<String>> rows = new ArrayList<>();
        for (Checked each : checked) {
            boolean first = true;
            for (Verdict verdict : each.verdicts()) {
                rows.add(List.of(
                        first
                                ? each.claim().mention().start() + "-"
                                        + each.claim().mention().end()
                                : "",
                        first ? each.claim().mention().text() : "",
                        first ? each.link().indicator().map(Code::text).orElse("") : "",
                        first ? each.link().period().map(Object::toString).orElse("") : "",
                        Words.lower(verdict.kind()),
                        verdict.sentence().in(language())));
                first = false;
            }
        }
        return rows;
    }
}
