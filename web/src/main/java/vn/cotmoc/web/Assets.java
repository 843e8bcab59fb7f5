package vn.cotmoc.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/// The few files beside the pages. Their names carry a hash of their content, so clients may keep them for ever.
record Assets(File style, File script, File icon) {
    private static final int HASH_DIGITS = 12;

    /// A file and its address.
    record File(String address, String type, Answer.Ready body) {}

    static Assets load() {
        return new Assets(
                file("style", "css", "text/css;charset=utf-8"),
                file("tips", "js", "text/javascript;charset=utf-8"),
                file("icon", "svg", "image/svg+xml"));
    }

    private static File file(String name, String ending, String type) {
        byte[] bytes = read(name + "." + ending);
        return new File("/assets/" + name + "-" + hash(bytes) + "." + ending, type, new Answer.Ready(bytes));
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is missing in the program.");
            }
            return in.readAllBytes();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The file at the address, if it is one of these.
    Optional<File> find(String address) {
        return Stream.of(style, script, icon)
                .filter(file -> file.address().equals(address))
                .findFirst();
    }
}
