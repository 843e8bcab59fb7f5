package vn.cotmoc.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.ledger.duckdb.Settings;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.model.Failure;

/// A backup is a folder with the store's file and `SHA256SUMS`, which says what its bytes must be.
final class Backups {
    private static final String SUMS = "SHA256SUMS";
    private static final String STORE = "cotmoc.duckdb";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Settings settings;
    private final Clock clock;

    Backups(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /// Copies the store into the empty folder and verifies the copy.
    Integrity backup(LedgerStore store, Path folder) {
        store.backup(folder);
        try {
            force(folder.resolve(STORE));
            Integrity integrity = verify(folder);
            Files.writeString(
                    folder.resolve(SUMS), sha256(folder.resolve(STORE)) + "  " + STORE + "\n", StandardCharsets.UTF_8);
            return integrity;
        } catch (IOException wrong) {
            throw new Failure(
                    "CM-5008", "The backup in " + folder + " could not be finished: " + wrong.getMessage(), wrong);
        }
    }

    /// Puts the backup in the place of the store; what was there is kept beside it under another name.
    Integrity restore(Path folder) {
        Path copy = folder.resolve(STORE);
        try {
            check(folder, copy);
            Files.createDirectories(settings.folder());
            Path fresh = settings.folder().resolve(STORE + ".restoring");
            Files.copy(copy, fresh, StandardCopyOption.REPLACE_EXISTING);
            force(fresh);
            setAside();
            Files.move(fresh, settings.file(), StandardCopyOption.ATOMIC_MOVE);
            return verify(settings.folder());
        } catch (IOException wrong) {
            throw new Failure(
                    "CM-5009", "The backup in " + folder + " could not be restored: " + wrong.getMessage(), wrong);
        }
    }

    private static void check(Path folder, Path copy) throws IOException {
        Path sums = folder.resolve(SUMS);
        if (!Files.isRegularFile(copy) || !Files.isRegularFile(sums)) {
            throw new Failure(
                    "CM-5010", "The folder " + folder + " holds no backup; it needs " + STORE + " and " + SUMS + ".");
        }
        String expected = Files.readString(sums, StandardCharsets.UTF_8).split(" ", 2)[0];
        if (!expected.equals(sha256(copy))) {
            throw new Failure(
                    "CM-5011",
                    "The backup in " + folder + " is damaged: its bytes are not what " + SUMS
                            + " says. Nothing was changed; take another backup.");
        }
    }

    private void setAside() throws IOException {
        String stamp = STAMP.format(clock.instant());
        for (String name : List.of(STORE, STORE + ".wal")) {
            Path old = settings.folder().resolve(name);
            if (Files.exists(old)) {
                Files.move(old, settings.folder().resolve(name + ".before-" + stamp));
            }
        }
    }

    private Integrity verify(Path folder) {
        Settings there = new Settings(folder, settings.memory(), settings.threads());
        try (DuckDbStore store = DuckDbStore.open(there, clock)) {
            Integrity integrity = store.verify();
            if (!integrity.sound()) {
                throw new Failure(
                        "CM-5012", "The copy in " + folder + " is not sound: " + String.join(" ", integrity.faults()));
            }
            return integrity;
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
