package vn.cotmoc.claims;

import java.time.LocalDate;
import java.util.Optional;
import vn.cotmoc.model.Period;

/// Of what time a text speaks where a sentence does not say it, and whether of aims.
///
/// A heading holds until the next one; a time in a sentence holds until the end of its paragraph, or, in a text without
/// headings, until another one is named.
final class Topic {
    private static final int LONGEST_HEADING = 40;

    private Optional<Period> heading = Optional.empty();
    private Optional<Period> latest = Optional.empty();

    /// The last time that is longer than a day: a day holds for its paragraph only.
    private Optional<Period> lasting = Optional.empty();

    private final Optional<Integer> year;
    private boolean aims;
    private int paragraph = -1;

    /// What changes of the sentence before were compared with.
    private Optional<Reference> earlier = Optional.empty();

    /// @param day of the text
    Topic(Optional<LocalDate> day) {
        this.year = day.map(LocalDate::getYear);
    }

    /// The year of the text.
    Optional<Integer> year() {
        return year;
    }

    /// What changes were compared with in the sentence before, of the same paragraph.
    Optional<Reference> earlier() {
        return earlier;
    }

    void compared(Optional<Reference> reference) {
        earlier = reference;
    }

    /// Begins a sentence.
    void enter(Sentence sentence) {
        if (sentence.paragraph() != paragraph) {
            paragraph = sentence.paragraph();
            latest = heading.isPresent() ? heading : lasting;
            earlier = Optional.empty();
        }
    }

    /// Takes note of what a sentence said.
    ///
    /// @param empty whether it stated no number
    void hear(Line line, boolean empty) {
        Optional<Period> named = named(line);
        latest = named.isPresent() ? named : latest;
        lasting = named.filter(each -> each.toString().length() < 10).isPresent() ? named : lasting;
        if (line.isHeading() || empty && line.isOpen() && line.size() <= LONGEST_HEADING) {
            heading = named.isPresent() ? named : heading;
            aims = isAim(line);
        }
    }

    Optional<Period> period() {
        return latest;
    }

    boolean aims() {
        return aims;
    }

    private static Optional<Period> named(Line line) {
        Naming naming = new Naming(line, new Topic(Optional.empty()));
        for (int i = 0; i < line.size() && !line.isNumber(i); i++) {
            Stretch stretch = line.at(i).stretch();
            if (stretch != null
                    && stretch.period().isPresent()
                    && !naming.compared(i)
                    && !Occasions.isOne(line, i, line.size())) {
                return stretch.period();
            }
        }
        return Optional.empty();
    }

    private static boolean isAim(Line line) {
        boolean aim = false;
        for (int i = 0; i < line.size(); i++) {
            Lexicon.Entry status = line.at(i).senses().get(Sense.STATUS);
            aim |= line.at(i).has(Sense.PLAN)
                    || status != null && status.value().equals("TARGET");
            if (line.key(i).contains("kết quả")
                    || line.key(i).contains("tình hình")
                    || line.key(i).equals("thực hiện")) {
                return false;
            }
        }
        return aim && !Line.plain(line.sentenceText()).contains("kết quả");
    }
}
