package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.cotmoc.geography.Chronicle;
import vn.cotmoc.geography.ChronicleBuilder;
import vn.cotmoc.geography.Correspondence;
import vn.cotmoc.geography.Figures;
import vn.cotmoc.geography.Lineage;
import vn.cotmoc.geography.Restatement;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.intake.RestateRequest;
import vn.cotmoc.intake.RestateResult;
import vn.cotmoc.intake.Restater;
import vn.cotmoc.model.Location;

/// A national series moved from the communes before a merger to those after it: 10,035 places of which 460 are cut, to
/// 3,321. The lineage is made up in the size of the real one, with all shares known, which costs more than unknown
/// ones.
final class RestateBench implements Benchmark {
    private static final int BEFORE = 10_035;
    private static final int AFTER = 3_321;
    private static final int CUT = 460;
    private static final int MONTHS = 120;
    private static final double COMPOSE_LIMIT = 300;
    private static final double SERIES_LIMIT = 150;
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    private static final LocalDate OLD = MERGER.minusDays(1);

    private record Piece(int from, int to, String share) {}

    @Override
    public void run(Scene scene, Report report) throws Exception {
        List<Piece> pieces = pieces();
        Chronicle chronicle = chronicle(pieces);
        double cold = once(() -> chronicle.between(OLD, MERGER));
        Timing compose = Timing.of(1, 3, 9, () -> chronicle.between(OLD, MERGER));
        Correspondence way = chronicle.between(OLD, MERGER);
        Figures figures = figures(way);
        double coldSeries = once(() -> Restatement.along(way).withDecimals(0).sum(figures));
        Restatement restatement = Restatement.along(way).withDecimals(0);
        Timing series = Timing.of(1, 3, 9, () -> restatement.sum(figures));
        Timing exact = Timing.of(1, 3, 9, () -> Restatement.along(way).sum(figures));
        report.line("  the first time, nothing compiled: compose %.0f ms, plan and series %.0f ms", cold, coldSeries);
        report.line("  plan and series with six decimals: %.1f ms", exact.median());
        report.atMost("compose the national lineage, median of 9", compose.median(), "ms", COMPOSE_LIMIT);
        report.atMost(
                "one national series, 10,035 x 120, whole numbers, median of 9", series.median(), "ms", SERIES_LIMIT);
        files(pieces, report);
    }

    private static double once(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    /// Every old place goes to one new one, every twenty-second to two.
    private static List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        Random random = new Random(1);
        for (int from = 0; from < BEFORE; from++) {
            int to = (int) ((long) from * AFTER / BEFORE);
            boolean cut = from % (BEFORE / CUT) == 0 && to + 1 < AFTER;
            int size = cut ? 1 + random.nextInt(9998) : 10_000;
            pieces.add(new Piece(from, to, share(size)));
            if (cut) {
                pieces.add(new Piece(from, to + 1, share(10_000 - size)));
            }
        }
        return pieces;
    }

    private static String share(int size) {
        return BigDecimal.valueOf(size, 4).stripTrailingZeros().toPlainString();
    }

    private static Chronicle chronicle(List<Piece> pieces) {
        ChronicleBuilder rows = new ChronicleBuilder(OLD, MERGER);
        Validity ended = new Validity(Optional.empty(), Optional.of(MERGER));
        for (int i = 0; i < BEFORE; i++) {
            rows.place("a" + i, "", "", ended, Location.of("places"));
        }
        for (int i = 0; i < AFTER; i++) {
            rows.place("b" + i, "", "", Validity.since(MERGER), Location.of("places"));
        }
        for (Piece piece : pieces) {
            BigDecimal share = new BigDecimal(piece.share());
            rows.thread(
                    MERGER,
                    Optional.of("a" + piece.from()),
                    Optional.of("b" + piece.to()),
                    share.compareTo(BigDecimal.ONE) == 0
                            ? Lineage.Share.WHOLE
                            : new Lineage.Share(Optional.of(share), Lineage.Basis.DOCUMENTED),
                    Location.of("lineage"));
        }
        return rows.build().chronicle().orElseThrow();
    }

    private static Figures figures(Correspondence way) {
        Random random = new Random(2);
        long[] values = new long[way.sourceCount() * MONTHS];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(20_000) * 1_000_000L;
        }
        return new Figures(MONTHS, values, new BitSet());
    }

    /// The same as files, as the command reads them.
    private static void files(List<Piece> pieces, Report report) throws IOException {
        Path folder = Files.createTempDirectory("cotmoc-bench");
        StringBuilder places = new StringBuilder("place_id,code,name,level,valid_from,valid_to\n");
        StringBuilder data = new StringBuilder("place_id,value\n");
        for (int i = 0; i < BEFORE; i++) {
            places.append("a" + i + ",a" + i + ",Xã,commune,," + MERGER + "\n");
            data.append("a" + i + "," + (i % 9973) + "\n");
        }
        for (int i = 0; i < AFTER; i++) {
            places.append("b" + i + ",b" + i + ",Xã,commune," + MERGER + ",\n");
        }
        StringBuilder lineage = new StringBuilder("date,from_place_id,to_place_id,share\n");
        pieces.forEach(
                piece -> lineage.append(MERGER + ",a" + piece.from() + ",b" + piece.to() + "," + piece.share() + "\n"));
        RestateRequest request = new RestateRequest(
                Files.writeString(folder.resolve("p.csv"), places),
                Files.writeString(folder.resolve("l.csv"), lineage),
                Files.writeString(folder.resolve("d.csv"), data),
                new RestateRequest.Ways(OLD, MERGER),
                false,
                java.util.OptionalInt.of(0));
        long start = System.nanoTime();
        RestateResult result = Restater.restate(request);
        report.line(
                "  by files, read and checked, once: %.0f ms, %d places",
                (System.nanoTime() - start) / 1e6, result.lines().orElseThrow().size());
    }
}
