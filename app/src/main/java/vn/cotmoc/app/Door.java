package vn.cotmoc.app;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;

/// A socket in the data folder, open to the folder's owner alone, through which verbs reach the process that holds
/// the store. A request is the folder and the words of the command line; the answer is a run of frames: a byte (1
/// stdout, 2 stderr, 3 the exit code), a length, and so many bytes.
final class Door implements AutoCloseable {
    private static final int MOST_WORDS = 1_000;
    private static final int LONGEST_PATH = 100;
    private static final int OUT = 1;
    private static final int ERR = 2;
    private static final int EXIT = 3;

    private final ServerSocketChannel server;
    private final Path socket;
    private final BiFunction<Console, List<String>, Integer> verbs;

    private Door(ServerSocketChannel server, Path socket, BiFunction<Console, List<String>, Integer> verbs) {
        this.server = server;
        this.socket = socket;
        this.verbs = verbs;
    }

    /// Opens the door of the data folder. The caller holds the store, so no other process can stand behind it.
    static Door open(Path data, BiFunction<Console, List<String>, Integer> verbs) throws IOException {
        Path socket = socket(data);
        Files.deleteIfExists(socket);
        ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server.bind(UnixDomainSocketAddress.of(socket));
        Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
        Door door = new Door(server, socket, verbs);
        Thread.ofPlatform().name("door").daemon().start(door::serve);
        return door;
    }

    /// Addresses of sockets are short, so a deep data folder has its socket among the temporary files.
    private static Path socket(Path data) {
        Path usual = data.resolve("cotmoc.sock");
        return usual.toString().length() <= LONGEST_PATH
                ? usual
                : Path.of(
                        System.getProperty("java.io.tmpdir"),
                        "cotmoc-" + Integer.toHexString(data.hashCode()) + ".sock");
    }

    private void serve() {
        while (server.isOpen()) {
            try {
                SocketChannel caller = server.accept();
                Thread.ofVirtual().start(() -> answer(caller));
            } catch (ClosedChannelException closed) {
                return;
            } catch (IOException wrong) {
                System.getLogger(Door.class.getName()).log(System.Logger.Level.WARNING, "A caller was lost.", wrong);
            }
        }
    }

    private void answer(SocketChannel caller) {
        try (caller;
                DataInputStream in = new DataInputStream(Channels.newInputStream(caller));
                DataOutputStream answer =
                        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(caller)))) {
            Path folder = Path.of(in.readUTF());
            int count = in.readInt();
            if (count < 0 || count > MOST_WORDS) {
                throw new IOException("A request of " + count + " words.");
            }
            List<String> words = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                words.add(in.readUTF());
            }
            try (PrintWriter out = writer(answer, OUT);
                    PrintWriter err = writer(answer, ERR)) {
                int exit = verbs.apply(new Console(out, err, folder), words);
                out.flush();
                err.flush();
                frame(answer, EXIT, new byte[] {(byte) exit}, 1);
            }
        } catch (IOException gone) {
            System.getLogger(Door.class.getName()).log(System.Logger.Level.DEBUG, "A caller hung up.", gone);
        }
    }

    private static PrintWriter writer(DataOutputStream answer, int channel) {
        OutputStream frames = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                byte[] part = new byte[length];
                System.arraycopy(bytes, from, part, 0, length);
                frame(answer, channel, part, length);
            }
        };
        return new PrintWriter(new BufferedOutputStream(frames, 1 << 13), false, StandardCharsets.UTF_8);
    }

    private static void frame(DataOutputStream answer, int channel, byte[] bytes, int length) throws IOException {
        synchronized (answer) {
            answer.writeByte(channel);
            answer.writeInt(length);
            answer.write(bytes, 0, length);
            answer.flush();
        }
    }

    /// Whether a site may be running on the data folder.
    static boolean stands(Path data) {
        return Files.exists(socket(data));
    }

    /// Has the process behind the door carry out the words; empty where nobody is there.
    static OptionalInt knock(Path data, Path folder, List<String> words, OutputStream out, OutputStream err) {
        Path socket = socket(data);
        if (!Files.exists(socket)) {
            return OptionalInt.empty();
        }
        Optional<SocketChannel> channel = connect(socket);
        if (channel.isEmpty()) {
            return OptionalInt.empty();
        }
        try (SocketChannel open = channel.get();
                DataOutputStream request =
                        new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(open)));
                DataInputStream answer = new DataInputStream(Channels.newInputStream(open))) {
            request.writeUTF(folder.toString());
            request.writeInt(words.size());
            for (String word : words) {
                request.writeUTF(word);
            }
            request.flush();
            return OptionalInt.of(relay(answer, out, err));
        } catch (IOException lost) {
            throw new vn.cotmoc.model.Failure(
                    "CM-1004",
                    "The running site stopped before it had answered; what it acknowledged is kept. Try again.",
                    lost);
        }
    }

    private static Optional<SocketChannel> connect(Path socket) {
        try {
            return Optional.of(SocketChannel.open(UnixDomainSocketAddress.of(socket)));
        } catch (IOException nobody) {
            return Optional.empty();
        }
    }

    private static int relay(DataInputStream answer, OutputStream out, OutputStream err) throws IOException {
        while (true) {
            int channel = answer.readUnsignedByte();
            byte[] bytes = answer.readNBytes(answer.readInt());
            switch (channel) {
                case OUT -> out.write(bytes);
                case ERR -> err.write(bytes);
                case EXIT -> {
                    return bytes[0];
                }
                default -> throw new IOException("Unknown frame " + channel);
            }
            out.flush();
            err.flush();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        Files.deleteIfExists(socket);
    }
}
