package vn.cotmoc.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Location;

/// A CSV file of the rows whose place was recoded, what they write and under what they stand side by side, so that a
/// person can check. Rows of several files follow each other; a file that is walked again begins anew. For one thread.
public final class RecodedList implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final CsvWriter writer;
    private long start;

    private RecodedList(Path path) throws IOException {
        this.path = path;
        channel = FileChannel.open(
                path, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .build(Channels.newWriter(channel, StandardCharsets.UTF_8));
    }

    /// Makes the file, in the place of an earlier one, with its header.
    /// @throws Failure CM-2903 where it cannot be written
    public static RecodedList create(Path path) {
        try {
            RecodedList list = new RecodedList(path);
            list.writer.writeRecord(
                    "file",
                    "sheet",
                    "row",
                    "column",
                    "period",
                    "place",
                    "place_name",
                    "place_in",
                    "rule",
                    "old_place_id",
                    "old_code",
                    "old_name",
                    "new_place_id",
                    "new_code",
                    "new_name");
            list.next();
            return list;
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /// Keeps what was listed so far; another file follows.
    void next() {
        try {
            writer.flush();
            start = channel.position();
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /// Drops what was listed of the file at hand; it is walked from its beginning.
    void restart() {
        try {
            writer.flush();
            channel.truncate(start).position(start);
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }

    /// @param geography tells the codes and names of both places
    void add(Geography geography, Written written, Outcome.Found found, Location at, Words.Span span) {
        Bearing meant = found.meant();
        Gazetteer.Version place = found.place();
        LocalDate before = LocalDate.ofEpochDay(within(span, meant.from(), meant.to()));
        LocalDate now = LocalDate.ofEpochDay(within(span, place.from(), place.to()));
        try {
            writer.writeRecord(
                    at.file(),
                    at.sheet().orElse(""),
                    Integer.toString(at.row()),
                    Integer.toString(at.column()),
                    span.period().toString(),
                    written.place(),
                    written.name(),
                    written.within(),
                    found.rule().toString(),
                    meant.version().id().toString(),
                    geography.codeOn(meant.version().id(), before),
                    geography.nameOn(meant.version().id(), before).vi(),
                    place.id().toString(),
                    geography.codeOn(place.id(), now),
                    geography.nameOn(place.id(), now).vi());
        } catch (UncheckedIOException e) {
            throw unwritable(path, e);
        }
    }

    /// The day of the life that is nearest to the last one of the period.
    private static long within(Words.Span span, long from, long to) {
        return Math.max(from, Math.min(span.lastDay(), to - 1));
    }

    private static Failure unwritable(Path path, Exception cause) {
        return new Failure(
                "CM-2903",
                "Cannot write \"" + path + "\" (" + cause.getClass().getSimpleName()
                        + "); expected a file that may be written. Check the folder and its permissions.");
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw unwritable(path, e);
        }
    }
}
