package vn.cotmoc.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.claims.Amount;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.ClaimJson;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.Satellite;
import vn.cotmoc.claims.check.Link;
import vn.cotmoc.claims.check.Linker;
import vn.cotmoc.claims.check.Past;
import vn.cotmoc.claims.check.Proposal;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// `extract`: the numeric claims of a text. It needs no store and opens none; indicators are those of the pack's files.
@Command(
        name = "extract",
        description = "Lists the numeric claims of a text: value, unit, what it is compared with, period, status.",
        footer = {
            "",
            "FILE is text in UTF-8, an HTML page (.html, .htm) or a Word document (.docx);",
            "- or nothing reads text from the input. With --format jsonl there is one",
            "object a claim, in the order of the text; start and end count UTF-16 units of",
            "the input, for a Word document of its text with an empty line after each",
            "paragraph. What can be read in two ways has the others under ambiguous.",
            "Numbers of documents, roads, ages, dates and the like are no claims; titles and",
            "questions say of what the others speak. The indicator is that of the pack which",
            "fits best by name and unit, or null where none does; no store is opened.",
            "",
            "--propose writes what the ledger can hold as rows of the figures layout, each",
            "with the hash of the document and the place of the number in it: read them, then",
            "./cotmoc import FILE.csv records them. It needs --reporter and --source. Left out",
            "are numbers without an indicator, place or period, changes, aims, forecasts, what",
            "can be read in two ways, and numbers of one cell that differ."
        })
final class ExtractVerb implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("at", "subject", "kind", "value", "unit", "period", "status", "comparisons", "ambiguous");

    private final Visit visit;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "The text (default: -, the input).")
    private String file = "-";

    @Option(names = "--format", paramLabel = "F", description = "table or jsonl (default: table).")
    private Output format = Output.TABLE;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "The day of the text, for năm nay and days without a year.")
    @Nullable
    private String date;

    @Option(names = "--place", paramLabel = "P", description = "The place that the text speaks of, code or name.")
    @Nullable
    private String place;

    @Option(names = "--propose", paramLabel = "FILE.csv", description = "Writes the claims as a file for import.")
    @Nullable
    private String proposal;

    @Option(names = "--reporter", paramLabel = "CODE", description = "Who states the numbers, for --propose.")
    @Nullable
    private String reporter;

    @Option(names = "--source", paramLabel = "CODE", description = "The source as sources.csv has it, for --propose.")
    @Nullable
    private String published;

    /// How the claims are written.
    private enum Output {
        TABLE,
        JSONL
    }

    ExtractVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() throws IOException {
        ClaimReader reader = ClaimReader.create();
        if (date != null) {
            reader = reader.withDate(Words.day(date));
        }
        if (place != null) {
            reader = reader.withPlace(place);
        }
        Source source = new TextFile(visit.console()).read(file);
        List<Claim> claims = source.claims(reader);
        if (proposal != null) {
            propose(proposal, source, claims);
        } else {
            write(source.text(), claims);
        }
        return 0;
    }

    private void propose(String target, Source source, List<Claim> claims) throws IOException {
        if (reporter == null || published == null) {
            throw new Failure(
                    "CM-7506", "--propose needs --reporter and --source, as agencies.csv and sources.csv have them.");
        }
        PackResult.Accepted pack = pack().orElseThrow(() ->
                new Failure("CM-7507", "--propose needs a pack that imports without errors; name it with --pack."));
        Linker linker = linker(pack);
        Optional<LocalDate> day = Optional.ofNullable(date).map(Words::day);
        PlaceId home = home(linker, day).orElse(pack.catalogue().pack().root());
        Proposal made = Proposal.of(
                claims,
                linker.link(source.text(), claims, Optional.of(home), day),
                pack.catalogue(),
                new Proposal.Origin(reporter, published, source.hash()));
        Path path = visit.console().file(target);
        StringWriter rows = new StringWriter();
        Format.CSV.write(new Format.Rows(Proposal.COLUMNS, made.rows()), "figures", new PrintWriter(rows));
        Files.writeString(path, rows.toString());
        visit.console()
                .err()
                .println("Wrote " + path + ": " + made.rows().size() + " rows; left out " + made.left() + " of "
                        + claims.size() + " claims.");
    }

    private void write(String text, List<Claim> claims) {
        switch (format) {
            case JSONL -> writeLinked(text, claims);
            case TABLE ->
                Format.TABLE.write(
                        new Format.Rows(
                                COLUMNS,
                                Set.of(),
                                claims.stream().map(ExtractVerb::row).toList()),
                        "claims",
                        visit.console().out());
        }
    }

    private void writeLinked(String text, List<Claim> claims) {
        Optional<Linker> linker = linker();
        Optional<LocalDate> day = Optional.ofNullable(date).map(Words::day);
        List<Link> links = linker.map(each -> each.link(text, claims, home(each, day), day))
                .orElse(List.of());
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Optional<Link> link = links.isEmpty() ? Optional.empty() : Optional.of(links.get(i));
            visit.console()
                    .out()
                    .println(ClaimJson.line(
                            claim,
                            link.flatMap(Link::indicator).map(Code::text),
                            claim.setting()
                                    .place()
                                    .or(() -> link.flatMap(Link::place).map(PlaceId::toString))));
        }
    }

    private Optional<PlaceId> home(Linker linker, Optional<LocalDate> day) {
        return Optional.ofNullable(place).flatMap(each -> linker.place(each, day));
    }

    /// The words of the pack; without a sound pack no claim has an indicator.
    private Optional<Linker> linker() {
        return pack().map(ExtractVerb::linker);
    }

    private static Linker linker(PackResult.Accepted pack) {
        return new Linker(pack.catalogue(), pack.geography(), Past.of(pack.batches()));
    }

    private Optional<PackResult.Accepted> pack() {
        Path folder = visit.configuration().pack();
        if (!PackReader.isPack(folder)) {
            return Optional.empty();
        }
        return switch (new PackReader(Clock.systemUTC()).read(folder)) {
            case PackResult.Accepted pack -> Optional.of(pack);
            case PackResult.Rejected _ -> Optional.empty();
        };
    }

    private static List<String> row(Claim claim) {
        return List.of(
                claim.mention().start() + "-" + claim.mention().end(),
                claim.subject(),
                lower(claim.kind()),
                value(claim.amount()),
                claim.amount().unit(),
                claim.setting().period().map(Period::toString).orElse(""),
                lower(claim.setting().status()),
                claim.links().satellites().stream().map(ExtractVerb::satellite).collect(Collectors.joining("; ")),
                claim.links().ambiguous().isEmpty() ? "" : "yes");
    }

    private static String value(Amount amount) {
        String high = amount.high()
                .map(value -> ".." + value.multiply(amount.scale()).toPlainString())
                .orElse("");
        String of = amount.of().map(whole -> "/" + whole.toPlainString()).orElse("");
        return amount.whole().toPlainString() + high + of;
    }

    private static String satellite(Satellite satellite) {
        return (lower(satellite.kind()) + " " + satellite.value().toPlainString() + " " + satellite.unit()).strip();
    }

    private static String lower(Enum<?> constant) {
        return Words.lower(constant);
    }
}
