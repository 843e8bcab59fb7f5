package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {
    @TempDir
    private Path home;

    @Test
    void saysWhereEverySettingCameFrom() throws IOException {
        Files.writeString(home.resolve("cotmoc.conf"), "memory = 300MB\nthreads=3\n");

        Configuration configuration = Configuration.read(
                home, Map.of("COTMOC_THREADS", "4", "PATH", "x"), Map.of(Configuration.Key.PORT, "0"));

        assertThat(configuration.lines())
                .containsExactly(
                        "  host     127.0.0.1  (default)",
                        "  port     0  (command line)",
                        "  address  –  (default)",
                        "  data     .cotmoc/data  (default)",
                        "  pack     packs/langson  (default)",
                        "  memory   300MB  (" + home.resolve("cotmoc.conf") + ")",
                        "  threads  4  (environment)");
    }

    @Test
    void proposesTheNearestKeyWhereOneIsUnknown() {
        assertThatThrownBy(() -> Configuration.read(home, Map.of("COTMOC_PROT", "1"), Map.of()))
                .hasMessage("Unknown setting \"prot\" in the environment as COTMOC_PROT. Did you mean \"port\"?"
                        + " There are: host, port, address, data, pack, memory, threads.");
    }

    @Test
    void refusesAnUnknownKeyOfTheFile() throws IOException {
        Files.writeString(home.resolve("cotmoc.conf"), "zzz = 1\n");

        assertThatThrownBy(() -> Configuration.read(home, Map.of(), Map.of()))
                .hasMessage("Unknown setting \"zzz\" in " + home.resolve("cotmoc.conf")
                        + ". There are: host, port, address, data, pack, memory, threads.");
    }

    @Test
    void refusesValuesThatASettingCannotHave() {
        assertThatThrownBy(() -> Configuration.read(home, Map.of(), Map.of(Configuration.Key.PORT, "65536")))
                .hasMessage("The setting port is \"65536\" (command line); expected a whole number from 0 to 65535.");
        assertThatThrownBy(() -> Configuration.read(home, Map.of("COTMOC_MEMORY", "much"), Map.of()))
                .hasMessage("The setting memory is \"much\" (environment); expected a size such as 160MB or 2GB.");
        assertThatThrownBy(() -> Configuration.read(
                        home, Map.of(), Map.of(Configuration.Key.ADDRESS, "https://so-lieu.example.vn/a")))
                .hasMessage(
                        "The setting address is \"https://so-lieu.example.vn/a\" (command line); expected an address "
                                + "without a path, such as https://so-lieu.example.vn.");
    }

    @Test
    void leavesTheVariablesOfTheStartScriptAlone() {
        assertThat(Configuration.read(home, Map.of("COTMOC_JAVA_OPTS", "-Xmx1g", "COTMOC_BUILD", "never"), Map.of())
                        .port())
                .isEqualTo(8080);
    }

    @Test
    void takesFoldersOfTheFileFromTheProgramsFolder() {
        assertThat(Configuration.read(home, Map.of("COTMOC_DATA", "elsewhere"), Map.of())
                        .data())
                .isEqualTo(home.resolve("elsewhere"));
    }
}
