package vn.cotmoc.benchmarks.claims;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.check.Link;
import vn.cotmoc.claims.check.Linker;
import vn.cotmoc.claims.check.Past;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.model.Code;

/// Holds links against sentences whose numbers somebody linked by hand: a line each of sentence, number as printed, and
/// the codes that are right, or NIL. They name indicators in other words than the catalogue does; their values are
/// invented.
public final class Linking {
    /// Known to those who wrote rules.
    public static final String KNOWN = "links-known.tsv";

    /// Scored before anybody who wrote rules had read them.
    public static final String HELD = "links-held.tsv";

    private static final String NIL = "NIL";
    private static final LocalDate DAY = LocalDate.of(2025, 12, 20);

    private final PackResult.Accepted pack;
    private final Linker linker;
    private final ClaimReader reader = ClaimReader.create().withDate(DAY);

    private Linking(PackResult.Accepted pack) {
        this.pack = pack;
        this.linker = new Linker(pack.catalogue(), pack.geography(), Past.of(pack.batches()));
    }

    /// What came of one file.
    ///
    /// @param linked numbers that speak of an indicator, by whether the right one was found
    /// @param refused those for which no indicator was found, by whether there is none
    /// @param strangers those for which there is none, by whether that was said
    public record Result(Share linked, Share refused, Share strangers, List<String> wrong) {
        /// The harmonic mean of precision and recall of finding none.
        public double nilF1() {
            double sum = refused.value() + strangers.value();
            return sum == 0 ? 0 : 2 * refused.value() * strangers.value() / sum;
        }
    }

    /// Links the sentences of the table against the pack.
    public static Result of(Path folder, String table) {
        if (!(new PackReader(Clock.systemUTC()).read(folder) instanceof PackResult.Accepted pack)) {
            throw new IllegalArgumentException("The pack has faults: " + folder);
        }
        return new Linking(pack).run(lines(table));
    }

    private static List<String[]> lines(String table) {
        try (InputStream stream = Linking.class.getResourceAsStream(table)) {
            if (stream == null) {
                throw new IllegalStateException("The program lacks its table " + table + ".");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .toList();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private Result run(List<String[]> lines) {
        Share linked = Share.NONE;
        Share refused = Share.NONE;
        Share strangers = Share.NONE;
        List<String> wrong = new ArrayList<>();
        for (String[] line : lines) {
            String said = said(line[0], line[1]);
            boolean right = Arrays.asList(line[2].split("\\|")).contains(said);
            boolean stranger = line[2].equals(NIL);
            strangers = stranger ? strangers.with(right) : strangers;
            linked = stranger ? linked : linked.with(right);
            refused = said.equals(NIL) ? refused.with(stranger) : refused;
            if (!right) {
                wrong.add(said + " for " + line[2] + " of " + line[1] + ": " + line[0]);
            }
        }
        return new Result(linked, refused, strangers, wrong);
    }

    /// The code of the claim that prints the number, NIL where it has none or is no claim.
    private String said(String sentence, String number) {
        List<Claim> claims = reader.read(sentence);
        List<Link> links = linker.link(
                sentence, claims, Optional.of(pack.catalogue().pack().root()), Optional.of(DAY));
        Pattern printed = Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?!\\d|[.,]\\d)");
        for (int i = 0; i < claims.size(); i++) {
            if (printed.matcher(claims.get(i).mention().text()).find()) {
                return links.get(i).indicator().map(Code::text).orElse(NIL);
            }
        }
        return NIL;
    }
}
