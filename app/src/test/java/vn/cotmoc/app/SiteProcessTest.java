package vn.cotmoc.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The real program in a process of its own.
class SiteProcessTest {
    @TempDir
    private Path folder;

    @Test
    void servesTheBoardCarriesOutVerbsAndStopsCleanly() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Process up = start("up", "--port", "0", "--data", data.toString());
        try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(up.getInputStream(), StandardCharsets.UTF_8));
                HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create(String.valueOf(out.readLine()));

            String board = client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
            ByteArrayOutputStream shown = new ByteArrayOutputStream();
            OptionalInt answered = Door.knock(
                    data, Program.HOME, List.of("show", "budget-revenue", "--format", "csv"), shown, System.err);
            up.destroy();

            assertThat(board).contains("Thu ngân sách nhà nước trên địa bàn");
            assertThat(answered).hasValue(0);
            assertThat(shown.toString(StandardCharsets.UTF_8)).contains("budget-revenue,_T,20@,2024,");
            assertThat(up.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(up.exitValue()).isZero();
            assertThat(data.resolve("cotmoc.sock")).doesNotExist();
        } finally {
            up.destroyForcibly();
        }
    }

    @Test
    void saysThatAnotherProcessHoldsTheStore() throws IOException, InterruptedException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Process first = start("up", "--port", "0", "--data", data.toString());
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(first.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).startsWith("http://127.0.0.1:");

            Process second = start("up", "--port", "0", "--data", data.toString());
            String told = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(second.waitFor()).isEqualTo(1);
            assertThat(told).contains("CM-5004: The store ");
        } finally {
            first.destroyForcibly();
        }
    }

    private static Process start(String... words) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dcotmoc.home=" + Program.HOME,
                "-cp",
                System.getProperty("java.class.path"),
                "vn.cotmoc.app.Cotmoc"));
        command.addAll(List.of(words));
        return new ProcessBuilder(command).start();
    }
}
