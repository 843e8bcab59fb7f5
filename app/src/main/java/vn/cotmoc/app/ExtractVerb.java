package vn.cotmoc.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import vn.cotmoc.claims.WordText;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Period;

/// `extract`: the numeric claims of a text. It needs no store and opens none.
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
            "questions say of what the others speak."
        })
final class ExtractVerb implements Callable<Integer> {
    private static final List<String> COLUMNS =
            List.of("at", "subject", "kind", "value", "unit", "period", "status", "comparisons", "ambiguous");
    private static final long MOST_BYTES = 64L << 20;

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
        write(claims(reader));
        return 0;
    }

    private List<Claim> claims(ClaimReader reader) throws IOException {
        if (file.equals("-")) {
            return reader.read(text(System.in.readNBytes((int) MOST_BYTES + 1)));
        }
        Path path = visit.console().file(file);
        if (!Files.isRegularFile(path)) {
            throw new Failure("CM-3006", "No file \"" + path + "\".");
        }
        if (Files.size(path) > MOST_BYTES) {
            throw tooLong();
        }
        byte[] bytes = Files.readAllBytes(path);
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            return reader.read(WordText.of(bytes));
        }
        return name.endsWith(".html") || name.endsWith(".htm")
                ? reader.readHtml(text(bytes))
                : reader.read(text(bytes));
    }

    private static Failure tooLong() {
        return new Failure("CM-7502", "The text is longer than 64 MB; part it.");
    }

    private static String text(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLong();
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new Failure("CM-7503", "The text is not in UTF-8; save it as UTF-8 and run this again.", wrong);
        }
    }

    private void write(List<Claim> claims) {
        switch (format) {
            case JSONL -> claims.forEach(claim -> visit.console().out().println(ClaimJson.line(claim)));
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
