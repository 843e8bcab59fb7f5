package vn.cotmoc.benchmarks;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The small steps that are taken once for every statement.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Parts {
    private final National nation = new National(1);

    private String month = "2024-11";
    private String place = "c00042@2016-01-01";
    private String code = "budget-revenue";
    private String number = "12345.67";

    @Benchmark
    public Period parsePeriod() {
        return Period.parse(month);
    }

    @Benchmark
    public PlaceId parsePlace() {
        return PlaceId.parse(place);
    }

    @Benchmark
    public Code parseCode() {
        return Code.parse(code);
    }

    @Benchmark
    public BigDecimal parseNumber() {
        return Figure.normal(new BigDecimal(number));
    }

    /// A submission of 200 cells in memory.
    @Benchmark
    public Batch makeSubmission() {
        return Batches.of(nation, 0, Period.month(2024, 6), 0, 200, 5);
    }
}
