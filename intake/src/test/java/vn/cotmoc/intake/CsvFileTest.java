package vn.cotmoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hostile and odd CSV files.
class CsvFileTest {
    private final Findings findings = new Findings();
    private final List<List<String>> rows = new ArrayList<>();

    private void read(byte[] bytes) {
        read(Input.of("f.csv", bytes));
    }

    private void read(String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
    }

    private void read(Input input) {
        try {
            new CsvFile(input, findings, Progress.NONE).forEach(row -> {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < row.size(); i++) {
                    texts.add(row.text(i));
                }
                rows.add(texts);
            });
        } catch (Stop stop) {
            assertThat(findings.hasErrors()).isTrue();
        }
    }

    private List<String> messages() {
        return SmallPack.messages(findings.list());
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void detectsTheDelimiterFromTheHeader(char delimiter) {
        read("a,b\n1,\"x;,\ty\"\n".replace("a,b", "a" + delimiter + "b").replace("1,", "1" + delimiter));
        assertThat(rows).containsExactly(List.of("a", "b"), List.of("1", "x;,\ty"));
    }

    @Test
    void readsWithAndWithoutAByteOrderMarkAndAnyLineEnd() {
        read("\ufeffa,b\r\n1,2\r\n\r\n3,4");
        assertThat(rows).containsExactly(List.of("a", "b"), List.of("1", "2"), List.of("3", "4"));
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void takesSpacesAwayAroundFieldsAndKeepsThoseInside() {
        read("a,b\n \u00a0x y ,\t\n");
        assertThat(rows.getLast()).containsExactly("x y", "");
    }

    @Test
    void saysThatAFileIsEmpty() {
        read("");
        assertThat(messages())
                .containsExactly("CM-2001: f.csv: the file is empty: \"\"; expected a header and rows. "
                        + "Export the file again, with its header in the first row.");
    }

    @Test
    void namesUtf16() {
        read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16));
        assertThat(messages())
                .containsExactly("CM-2002: f.csv: the text is not UTF-8: \"UTF-16\"; expected UTF-8. "
                        + "Save the file as \"CSV UTF-8\" and read it again.");
        assertThat(rows).isEmpty();
    }

    @Test
    void namesUtf16WithoutAMark() {
        read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16LE));
        assertThat(messages()).singleElement().asString().contains("\"UTF-16\"");
    }

    @Test
    void guessesWindows1258ByItsToneMarks() {
        // In Windows-1258 a letter and its tone mark are two bytes: "Lạng Sơn" is La + dot below + ng.
        read("a,b\nLa\u0323ng Sơn,Hưu\u0303 Nghi\u0323\n".getBytes(Charset.forName("windows-1258")));
        assertThat(messages())
                .containsExactly(
                        "CM-2002: f.csv, row 2: the text is not UTF-8: \"probably Windows-1258\"; expected UTF-8. "
                                + "Save the file as \"CSV UTF-8\" and read it again.");
    }

    @Test
    void guessesWindows1252Otherwise() {
        read("a,b\nd\u00e9j\u00e0,2\n".getBytes(Charset.forName("windows-1252")));
        assertThat(messages()).singleElement().asString().contains("\"probably Windows-1252\"");
    }

    @Test
    void namesTheLineOfTheFirstWrongByteHoweverFarItIs() {
        byte[] good = "a,Lạng Sơn\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(good, good.length + 2);
        bytes[good.length] = (byte) 0xE0;
        bytes[good.length + 1] = '\n';
        read(bytes);
        assertThat(messages()).singleElement().asString().startsWith("CM-2002: f.csv, row 100001: ");
    }

    @Test
    void refusesNulCharacters() {
        read("a,b\n1,x\0y\n");
        assertThat(messages())
                .containsExactly("CM-2004: f.csv, row 2, column 2: a NUL character stands in the text: \"x\u2400y\"; "
                        + "expected text without NUL characters. Export the file again; it may be damaged or hold another "
                        + "format.");
    }

    @Test
    void refusesAQuoteThatIsNotClosed() {
        read("a,b\n1,\"x\n2,y\n");
        assertThat(messages())
                .containsExactly("CM-2017: f.csv, row 2: a quoted field does not end: \"\"\"; expected a closing "
                        + "quotation mark. Close the quotation, and double the quotation marks inside a quoted field.");
    }

    @Test
    void refusesAFieldOfMoreThan64KiB() {
        read("a,b\n1," + "x".repeat(70_000) + "\n");
        assertThat(messages()).containsExactly(tooLong(2));
    }

    @Test
    void refusesARecordOfMoreThan256KiB() {
        read("a,b\n" + ("x".repeat(60_000) + ",").repeat(5) + "\n");
        assertThat(messages()).containsExactly(tooLong(2));
    }

    @Test
    void refusesMoreFieldsThanATableHas() {
        read(",".repeat(600) + "\n");
        assertThat(messages()).containsExactly(tooLong(1));
    }

    private static String tooLong(int row) {
        return "CM-2003: f.csv, row " + row
                + ": a field or a record is too long: \"\"; expected at most 65536 characters "
                + "a field, 262144 a row and 512 fields. Look for a quotation mark that is not closed, or split the text.";
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ",", "\"", "\"\"", "a\n"})
    void endsALineOf200MegabytesInAFindingAndReadsLittleOfIt(String pattern) {
        long[] read = {0};
        Input endless = new Input() {
            @Override
            public String name() {
                return "f.csv";
            }

            @Override
            public long size() {
                return 200L << 20;
            }

            @Override
            public InputStream open() {
                return new Repeated("h,i\n\"", pattern.replace("\n", ""), size(), read);
            }
        };
        read(endless);
        assertThat(findings.list())
                .singleElement()
                .extracting(each -> each.kind().code())
                .isIn("CM-2003", "CM-2017");
        assertThat(read[0]).isLessThan(8L << 20);
    }

    /// A text, then a pattern over and over.
    private static final class Repeated extends InputStream {
        private final byte[] start;
        private final byte[] pattern;
        private final long size;
        private final long[] read;
        private long at;

        Repeated(String start, String pattern, long size, long[] read) {
            this.start = start.getBytes(StandardCharsets.UTF_8);
            this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
            this.size = size;
            this.read = read;
        }

        @Override
        public int read() throws IOException {
            if (at >= size) {
                return -1;
            }
            int one = at < start.length ? start[(int) at] : pattern[(int) ((at - start.length) % pattern.length)];
            at++;
            read[0]++;
            return one;
        }
    }
}
