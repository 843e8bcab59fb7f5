package vn.cotmoc.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.ledger.spi.LedgerStore.Filed;

/// Keeps marks as documents of batches without figures, so the chain of hashes, backup and restore cover them.
record Marks(LedgerStore store) {

    /// The newest mark of each subject that the state of knowledge sees, by subject.
    List<Mark> list(AsOf asOf) {
        return List.copyOf(bySubject(asOf).values());
    }

    private Map<String, Mark> bySubject(AsOf asOf) {
        Map<Long, BatchHead> heads = new HashMap<>();
        store.batches().forEach(head -> heads.put(head.revision(), head));
        Map<String, Mark> newest = new TreeMap<>();
        for (Filed each : store.filed("marks/")) {
            Optional.ofNullable(heads.get(each.revision()))
                    .filter(head -> isSeen(head, asOf))
                    .flatMap(head -> Mark.find(each.document(), head))
                    .ifPresent(mark -> newest.put(mark.subject(), mark));
        }
        return newest;
    }

    private static boolean isSeen(BatchHead head, AsOf asOf) {
        return switch (asOf) {
            case AsOf.Latest() -> true;
            case AsOf.KnownAt(Instant instant) -> !head.at().isAfter(instant);
            case AsOf.Revision(long number) -> head.revision() <= number;
        };
    }

    /// Records what was said, unless it is what the newest mark of the subject says.
    Mark record(String subject, String words, String by) {
        Mark said = new Mark(subject, words.strip(), by.strip(), Instant.EPOCH, 0);
        Optional<Mark> before =
                Optional.ofNullable(bySubject(AsOf.LATEST).get(subject)).filter(mark -> mark.repeats(said));
        return before.orElseGet(() -> append(said));
    }

    /// Who returns to earlier words says something new, so the content is hashed with the revision it follows.
    private Mark append(Mark said) {
        Batch.Document document = said.toDocument();
        String content = store.head() + "\n" + document.name() + "\n";
        Receipt receipt = store.append(new Batch(
                document.name(),
                sha256(List.of(content.getBytes(StandardCharsets.UTF_8), document.bytes())),
                Batch.Entries.of(List.of()),
                List.of(document)));
        return new Mark(said.subject(), said.words(), said.by(), receipt.at(), receipt.revision());
    }

    private static String sha256(Collection<byte[]> parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            parts.forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
