package vn.cotmoc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MarkTest {
    private static final Instant AT = Instant.parse("2026-03-01T02:03:04Z");
    private static final BatchHead BATCH = new BatchHead(7, AT, "marks/c-1", "", 0, "", "");

    private static Mark mark(String subject, String words, String by) {
        return new Mark(subject, words, by, AT, 7);
    }

    @Test
    void readsBackWhatItWrites() {
        Mark mark = mark("growth-1a2b", "Dòng một.\nDòng hai: “đã đối chiếu”.", "Nguyễn Thị Lan, Sở Tài chính");
        assertThat(Mark.find(mark.toDocument(), BATCH)).contains(mark);
        assertThat(Mark.isMark(mark.toDocument())).isTrue();
    }

    @Test
    void takesNoOtherDocumentForAMark() {
        Batch.Document units = new Batch.Document("units.yaml", new byte[] {1});
        assertThat(Mark.isMark(units)).isFalse();
        assertThat(Mark.find(units, BATCH)).isEmpty();
    }

    @Test
    void refusesWhatItCannotHold() {
        assertThatThrownBy(() -> mark("C 1", "a", "b"))
                .hasMessage("\"C 1\" is not the id of anything that can be marked; ids are of lower-case letters, "
                        + "digits and -.");
        assertThatThrownBy(() -> mark("c-1", " ", "b"))
                .hasMessage("\" \" cannot be the words of a mark, which needs 1 to 2000 characters and no space at "
                        + "its ends.");
        assertThatThrownBy(() -> mark("c-1", "a", ""))
                .hasMessage("\"\" cannot be the name of a mark, which needs 1 to 200 characters and no space at its "
                        + "ends.");
        assertThatThrownBy(() -> mark("c-1", "a", "b\nc")).hasMessage("A name stands on one line, found \"b\nc\".");
    }
}
