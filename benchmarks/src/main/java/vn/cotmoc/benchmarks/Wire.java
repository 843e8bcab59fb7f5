package vn.cotmoc.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/// The least client there can be: one open connection for each that asks, and bodies read and thrown away. What it
/// measures is the server and the wire, and not what a program makes of the answer.
final class Wire implements AutoCloseable {
    private static final int ROOM = 256 * 1024;

    private final URI site;
    private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();

    private static final class Connection {
        private final Socket socket;
        private final InputStream in;
        private final byte[] buffer = new byte[ROOM];

        Connection(URI site) throws IOException {
            socket = new Socket(site.getHost(), site.getPort());
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream(), ROOM);
        }

        /// The number of bytes of the body.
        int get(String path, boolean compressed) throws IOException {
            String request = "GET " + path + " HTTP/1.1\r\nHost: "
                    + socket.getInetAddress().getHostAddress() + ":" + socket.getPort()
                    + (compressed ? "\r\nAccept-Encoding: gzip" : "") + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String status = line();
            if (!status.startsWith("HTTP/1.1 200")) {
                throw new IOException(path + " answered " + status);
            }
            int length = -1;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            return length < 0 ? chunks() : skip(length);
        }

        private int chunks() throws IOException {
            int all = 0;
            for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
                all += skip(size);
                line();
            }
            line();
            return all;
        }

        private int skip(int length) throws IOException {
            for (int left = length; left > 0; ) {
                int read = in.read(buffer, 0, Math.min(left, ROOM));
                if (read < 0) {
                    throw new IOException("The answer ended early.");
                }
                left -= read;
            }
            return length;
        }

        private String line() throws IOException {
            StringBuilder text = new StringBuilder();
            for (int next = in.read(); next != '\n'; next = in.read()) {
                if (next < 0) {
                    throw new IOException("The answer ended early.");
                }
                if (next != '\r') {
                    text.append((char) next);
                }
            }
            return text.toString();
        }
    }

    Wire(URI site) {
        this.site = site;
    }

    /// How many bytes the body of the path has, compressed where asked for.
    int get(String path, boolean compressed) throws IOException {
        Connection connection = idle.poll();
        connection = connection == null ? new Connection(site) : connection;
        int bytes = connection.get(path, compressed);
        idle.add(connection);
        return bytes;
    }

    @Override
    public void close() throws IOException {
        for (Connection connection : idle) {
            connection.socket.close();
        }
    }
}
