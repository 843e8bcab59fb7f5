package vn.cotmoc.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Failure;

/// The site as files that any web server gives, and that open from a folder without one: every page that can be reached
/// from the board in both languages, asked of the site itself.
public final class StaticSite {
    private static final int OK = 200;
    private static final int AT_ONCE = 4;

    private final URI base;
    private final Path folder;
    private final String release;
    private final HttpClient client;

    private StaticSite(URI base, Path folder, String release, HttpClient client) {
        this.base = base;
        this.folder = folder;
        this.release = release;
        this.client = client;
    }

    /// Writes the copy into the folder and gives the number of files.
    ///
    /// @param release where the data stands, relative to the folder
    /// @throws Failure CM-6203 where a page that another one leads to is missing
    public static int write(Path folder, String release, String version, Ledger ledger) throws IOException {
        try (Site site = Site.start(new Site.Settings("127.0.0.1", 0, version), () -> ledger);
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            return new StaticSite(site.address(), folder, release, client).crawl();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private int crawl() throws IOException, InterruptedException {
        Set<String> seen = new TreeSet<>();
        Set<String> next = new TreeSet<>(Set.of("/", "/?lang=en"));
        try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
            while (!next.isEmpty()) {
                seen.addAll(next);
                Set<String> found = new ConcurrentSkipListSet<>();
                List<Callable<Integer>> tasks = new ArrayList<>();
                next.forEach(address -> tasks.add(() -> copy(address, found)));
                for (Future<Integer> each : workers.invokeAll(tasks)) {
                    done(each);
                }
                found.removeAll(seen);
                next = found;
            }
        }
        return seen.size();
    }

    private static void done(Future<Integer> task) throws IOException, InterruptedException {
        try {
            task.get();
        } catch (ExecutionException wrong) {
            if (wrong.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IOException(wrong.getCause());
        }
    }

    private int copy(String address, Collection<String> found) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(base.resolve(address)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new Failure(
                    "CM-6203",
                    "The page " + address + ", to which another page leads, answers " + answer.statusCode()
                            + "; report it with the log of the run.");
        }
        String file = StaticNames.file(address).orElseThrow();
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        boolean page = file.endsWith(".html");
        Files.write(target, page ? page(file, answer.body(), found) : answer.body());
        return answer.body().length;
    }

    private byte[] page(String file, byte[] html, Collection<String> found) {
        return new StaticPage(file, release, found::add)
                .of(new String(html, StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.UTF_8);
    }
}
