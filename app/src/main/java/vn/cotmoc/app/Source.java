package vn.cotmoc.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.ClaimReader;

/// A text that was given to a verb.
///
/// @param name the file without its folder, `-` for the input
/// @param text what the places of claims count in
/// @param bytes as given
record Source(String name, Form form, String text, byte[] bytes) {

    /// How the text came.
    enum Form {
        PLAIN,
        PAGE,
        WORD
    }

    /// SHA-256 of the bytes in lower-case hexadecimal.
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    List<Claim> claims(ClaimReader reader) {
        return switch (form) {
            case PLAIN, WORD -> reader.read(text);
            case PAGE -> reader.readHtml(text);
        };
    }
}
