package vn.cotmoc.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Lets `check` read the input of this process although the one that holds the store answers: the input becomes a file
/// that is deleted when this process ends.
final class StandardInput {
    private StandardInput() {}

    /// The same words with a file for `-`, where a site runs on the data folder and the verb reads the input.
    static List<String> asFile(List<String> words, Path data) {
        boolean reads = words.getFirst().equals("check") && file(words).equals("-") && !words.contains("--help");
        if (!reads || !Door.stands(data)) {
            return words;
        }
        try {
            Path file = Files.createTempFile("cotmoc-text", ".txt");
            file.toFile().deleteOnExit();
            Files.write(file, System.in.readAllBytes());
            List<String> named = new ArrayList<>(words);
            named.remove("-");
            named.add(file.toString());
            return named;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /// The one word that is neither an option nor the value of one.
    private static String file(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            String word = words.get(i);
            if (word.startsWith("--")) {
                i += word.contains("=") ? 0 : 1;
            } else {
                return word;
            }
        }
        return "-";
    }
}
