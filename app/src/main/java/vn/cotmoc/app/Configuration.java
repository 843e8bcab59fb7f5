package vn.cotmoc.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Nearest;
import vn.cotmoc.web.PublicAddress;

/// The settings, each with where it came from: the command line, the environment, the file `cotmoc.conf`, or the
/// default, the first that has it.
final class Configuration {
    private static final String PREFIX = "COTMOC_";

    /// Variables that the start script reads itself.
    private static final List<String> OF_THE_SCRIPT =
            List.of("COTMOC_JAVA_OPTS", "COTMOC_BUILD", "COTMOC_CHROMIUM", "COTMOC_MAVEN_ARCHIVE");

    /// A setting: its key in the file; its variable is `COTMOC_` and the key in capitals.
    enum Key {
        HOST("host", "127.0.0.1", "the address to listen on; anything but loopback opens the site to others"),
        PORT("port", "8080", "the port to listen on, 0 to 65535; 0 takes any free one"),
        ADDRESS(
                "address",
                "",
                "the address under which others reach the site, as https://so-lieu.example.vn; empty where it is the one to "
                        + "listen on"),
        DATA("data", ".cotmoc/data", "the folder of the store, relative to the program's folder"),
        PACK("pack", "packs/langson", "the pack that is loaded at the first start"),
        MEMORY("memory", "160MB", "the most memory that the store's engine may take"),
        THREADS("threads", "2", "how many threads the store's engine may use, 1 to 64");

        private final String text;
        private final String standard;
        private final String meaning;

        Key(String text, String standard, String meaning) {
            this.text = text;
            this.standard = standard;
            this.meaning = meaning;
        }

        String text() {
            return text;
        }

        String standard() {
            return standard;
        }

        String meaning() {
            return meaning;
        }
    }

    /// A value and where it came from.
    record Setting(String value, String origin) {}

    private final Path home;
    private final Map<Key, Setting> settings;

    private Configuration(Path home, Map<Key, Setting> settings) {
        this.home = home;
        this.settings = settings;
    }

    /// Reads the settings.
    /// @param home the program's folder, to which relative folders of the file and the defaults belong
    /// @param options what the command line gave, by key
    /// @throws Failure CM-1001 for an unknown key, CM-1002 for a value that is none
    static Configuration read(Path home, Map<String, String> environment, Map<Key, String> options) {
        Map<Key, Setting> settings = new EnumMap<>(Key.class);
        for (Key key : Key.values()) {
            settings.put(key, new Setting(key.standard(), "default"));
        }
        Path file = home.resolve("cotmoc.conf");
        properties(file)
                .forEach((name, value) -> settings.put(
                        key(name.toString(), "in " + file),
                        new Setting(value.toString().strip(), file.toString())));
        environment.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !OF_THE_SCRIPT.contains(name)) {
                String text = name.substring(PREFIX.length()).toLowerCase(Locale.ROOT);
                settings.put(key(text, "in the environment as " + name), new Setting(value, "environment"));
            }
        });
        options.forEach((key, value) -> settings.put(key, new Setting(value, "command line")));
        Configuration configuration = new Configuration(home, settings);
        configuration.number(Key.PORT, 0, 65_535);
        configuration.number(Key.THREADS, 1, 64);
        configuration.memory();
        configuration.address();
        return configuration;
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException wrong) {
                throw new Failure("CM-1003", "The file " + file + " cannot be read: " + wrong.getMessage(), wrong);
            }
        }
        return properties;
    }

    private static Key key(String text, String where) {
        for (Key key : Key.values()) {
            if (key.text().equals(text)) {
                return key;
            }
        }
        List<String> all = new ArrayList<>();
        for (Key key : Key.values()) {
            all.add(key.text());
        }
        throw new Failure(
                "CM-1001",
                "Unknown setting \"" + text + "\" " + where + "."
                        + Nearest.of(text, all)
                                .map(near -> " Did you mean \"" + near + "\"?")
                                .orElse("")
                        + " There are: " + String.join(", ", all) + ".");
    }

    /// The same settings with another data folder.
    Configuration withData(Path data) {
        Map<Key, Setting> other = new EnumMap<>(settings);
        other.put(Key.DATA, new Setting(data.toString(), "training"));
        return new Configuration(home, other);
    }

    Setting get(Key key) {
        Setting setting = settings.get(key);
        if (setting == null) {
            throw new IllegalStateException("No setting " + key);
        }
        return setting;
    }

    String host() {
        return get(Key.HOST).value();
    }

    int port() {
        return number(Key.PORT, 0, 65_535);
    }

    int threads() {
        return number(Key.THREADS, 1, 64);
    }

    /// Where others reach the site, if that is said.
    Optional<PublicAddress> address() {
        Setting setting = get(Key.ADDRESS);
        if (setting.value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(PublicAddress.find(setting.value())
                .orElseThrow(() ->
                        wrong(Key.ADDRESS, setting, "an address without a path, such as https://so-lieu.example.vn")));
    }

    String memory() {
        Setting setting = get(Key.MEMORY);
        if (!setting.value().matches("[1-9][0-9]{0,5}(MB|GB)")) {
            throw wrong(Key.MEMORY, setting, "a size such as 160MB or 2GB");
        }
        return setting.value();
    }

    Path data() {
        return home.resolve(get(Key.DATA).value()).toAbsolutePath().normalize();
    }

    Path pack() {
        return home.resolve(get(Key.PACK).value()).toAbsolutePath().normalize();
    }

    private int number(Key key, int low, int high) {
        Setting setting = get(key);
        Optional<Integer> number = whole(setting.value());
        return number.filter(value -> value >= low && value <= high)
                .orElseThrow(() -> wrong(key, setting, "a whole number from " + low + " to " + high));
    }

    private static Optional<Integer> whole(String text) {
        return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    private static Failure wrong(Key key, Setting setting, String expected) {
        return new Failure(
                "CM-1002",
                "The setting " + key.text() + " is \"" + setting.value() + "\" (" + setting.origin() + "); expected "
                        + expected + ".");
    }

    /// One line a setting: the key, the value, where it came from.
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Key key : Key.values()) {
            Setting setting = get(key);
            lines.add(String.format(
                    Locale.ROOT,
                    "  %-8s %s  (%s)",
                    key.text(),
                    setting.value().isEmpty() ? "–" : setting.value(),
                    setting.origin()));
        }
        return lines;
    }
}
