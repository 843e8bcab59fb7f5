package vn.cotmoc.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.cotmoc.claims.check.Question;
import vn.cotmoc.goals.Replies;
import vn.cotmoc.goals.Reply;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// Reads what is typed into the search as a question, and answers it from the ledger.
record Answering(Clock clock) {

    /// A question and its answer.
    ///
    /// @param place where no place is named, that of the pack
    /// @param reply empty where no indicator was understood
    record Answered(Question question, PlaceId place, Optional<Reply> reply) {}

    /// The day in the zone of the pack.
    LocalDate today(Ask ask) {
        return clock.instant().atZone(ask.ledger().catalogue().pack().zone()).toLocalDate();
    }

    /// Empty where the words are no question and name no indicator clearly.
    Optional<Answered> answer(Ask ask, String asked) {
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        Question question = ask.places().questions().read(asked, Optional.of(today(ask)));
        if (question.indicator().isEmpty() && !question.asks()) {
            return Optional.empty();
        }
        PlaceId place = question.place().orElse(ask.ledger().catalogue().pack().root());
        return Optional.of(
                new Answered(question, place, question.indicator().map(code -> reply(ask, question, code, place))));
    }

    private static Reply reply(Ask ask, Question question, Code indicator, PlaceId place) {
        Question.When when = question.when();
        return new Replies(ask.ledger())
                .reply(
                        new Replies.Question(indicator, place, when.period(), when.toItsEnd(), when.against()),
                        ask.asOf());
    }
}
