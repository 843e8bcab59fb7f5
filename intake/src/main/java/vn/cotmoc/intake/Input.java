package vn.cotmoc.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cotmoc.model.Failure;

/// Named bytes that can be read several times.
interface Input {
    /// The file name without folders.
    String name();

    /// How many bytes there are.
    long size();

    InputStream open() throws IOException;

    /// Changes when the content changes, as far as the file system tells.
    default long stamp() {
        return size();
    }

    /// The bytes of a file.
    /// @throws Failure CM-2901 where it cannot be read
    static Input of(Path file) {
        long size;
        try {
            size = Files.size(file);
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
        String name = String.valueOf(file.getFileName());
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return size;
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }

            @Override
            public long stamp() {
                try {
                    return Mark.and(
                            Files.size(file), Files.getLastModifiedTime(file).toMillis());
                } catch (IOException e) {
                    throw unreadable(name, e);
                }
            }
        };
    }

    static Input of(String name, byte[] bytes) {
        return new Input() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }
        };
    }

    static Failure unreadable(String name, IOException cause) {
        return new Failure(
                "CM-2901",
                "Cannot read \"" + name + "\" (" + cause.getClass().getSimpleName()
                        + "); expected a file that exists and may be read. Check the path and its permissions.",
                cause);
    }
}
