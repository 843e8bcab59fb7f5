package vn.cotmoc.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Finds the settings among the words of a command line, whatever the verb: `--data DIR` or `--data=DIR`.
final class Arguments {
    private Arguments() {}

    static Map<Configuration.Key, String> settings(List<String> words, Console console) {
        Map<Configuration.Key, String> found = new EnumMap<>(Configuration.Key.class);
        if (!words.isEmpty() && words.getFirst().equals("restate")) {
            // Its --data is a file of figures, and it uses no store.
            return found;
        }
        for (Configuration.Key key : Configuration.Key.values()) {
            String option = "--" + key.text();
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                if (word.startsWith(option + "=")) {
                    found.put(key, value(key, word.substring(option.length() + 1), console));
                } else if (word.equals(option) && i + 1 < words.size()) {
                    found.put(key, value(key, words.get(i + 1), console));
                }
            }
        }
        return found;
    }

    /// Folders on the command line are meant from where it was typed.
    private static String value(Configuration.Key key, String value, Console console) {
        return switch (key) {
            case DATA, PACK -> console.file(value).toString();
            case HOST, PORT, ADDRESS, MEMORY, THREADS -> value;
        };
    }
}
