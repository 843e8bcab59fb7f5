package vn.cotmoc.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.claims.check.Question;
import vn.cotmoc.claims.check.Question.Grain;
import vn.cotmoc.claims.check.Question.Want;
import vn.cotmoc.goals.Course;
import vn.cotmoc.goals.Course.Order;
import vn.cotmoc.goals.Courses;
import vn.cotmoc.goals.Replies;
import vn.cotmoc.goals.Reply;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Reads what is typed into the search as a question, and answers it from the ledger.
record Answering(Clock clock) {

    /// A question and its answer.
    ///
    /// @param place where no place is named, that of the pack
    /// @param reply empty where no indicator was understood, or several figures answer instead of one
    /// @param course the several figures that answer
    record Answered(Question question, PlaceId place, Optional<Reply> reply, Optional<Course> course) {}

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
        boolean near = question.when().isNamed()
                || !question.others().isEmpty()
                || !question.where().outside().isEmpty();
        boolean half = near && !question.unknown().isEmpty();
        if (question.indicator().isEmpty() && !question.asks() && !half) {
            return Optional.empty();
        }
        PlaceId place = question.place().orElse(ask.ledger().catalogue().pack().root());
        return Optional.of(question.indicator()
                .map(code -> new Told(ask.ledger(), question, code, place, ask.asOf()).answered())
                .orElseGet(() -> new Answered(question, place, Optional.empty(), Optional.empty())));
    }

    /// Finds what answers one question.
    private record Told(Ledger ledger, Question question, Code indicator, PlaceId place, AsOf asOf) {
        Answered answered() {
            Optional<Course> several = several();
            boolean one = several.isEmpty() && question.where().level().isEmpty();
            Optional<Reply> reply = one ? Optional.of(reply()) : whole();
            boolean none = reply.filter(each -> each.fit() == Reply.Fit.NONE || each.fit() == Reply.Fit.OTHER)
                    .isPresent();
            return new Answered(question, place, reply, none ? courses().parts(about(), asOf) : several);
        }

        private Courses courses() {
            return new Courses(ledger);
        }

        private Replies.Question about() {
            return about(indicator);
        }

        private Replies.Question about(Code code) {
            Question.When when = question.when();
            return new Replies.Question(code, place, when.period(), when.toItsEnd(), when.against());
        }

        private Reply reply() {
            return new Replies(ledger).reply(about(), asOf);
        }

        /// The figure of a stretch of years, where it is recorded as a whole.
        private Optional<Reply> whole() {
            boolean stretch = question.when().course().isPresent()
                    && question.when().period().isPresent()
                    && !question.named().tied();
            return Optional.of(question)
                    .filter(_ -> stretch)
                    .map(_ -> reply())
                    .filter(each -> each.fit() == Reply.Fit.ASKED);
        }

        private Optional<Course> several() {
            if (!question.named().tied()) {
                return several(indicator);
            }
            List<Code> all = new ArrayList<>(List.of(indicator));
            all.addAll(question.others());
            List<Course> each =
                    all.stream().flatMap(code -> several(code).stream()).toList();
            return Optional.of(each.isEmpty() ? courses().indicators(about(), all, asOf) : Courses.together(each));
        }

        private Optional<Course> several(Code code) {
            Replies.Question about = about(code);
            if (question.where().level().isPresent()) {
                return courses().level(about, question.where().level().get(), order().orElse(Order.HIGHEST), asOf);
            }
            if (question.where().places().size() > 1) {
                return Optional.of(courses().places(about, question.where().places(), order(), asOf));
            }
            return question.when().course().map(course -> times(about, course));
        }

        private Course times(Replies.Question about, Question.Course course) {
            return switch (course) {
                case Question.Course.Listed(List<Period> periods) -> courses().listed(about, periods, order(), asOf);
                case Question.Course.Every(Optional<Integer> first, Optional<Integer> last, Grain grain) ->
                    courses()
                            .every(
                                    about.indicator(),
                                    place,
                                    new Courses.Stretch(first, last, frequency(grain), grain == Grain.ANY),
                                    order(),
                                    asOf);
            };
        }

        private static Optional<Frequency> frequency(Grain grain) {
            return switch (grain) {
                case QUARTER -> Optional.of(Frequency.QUARTER);
                case MONTH -> Optional.of(Frequency.MONTH);
                case YEAR, ANY -> Optional.empty();
            };
        }

        private Optional<Order> order() {
            return question.wants().stream()
                    .flatMap(want -> order(want).stream())
                    .findFirst();
        }

        private static Optional<Order> order(Want want) {
            return switch (want) {
                case HIGHEST -> Optional.of(Order.HIGHEST);
                case LOWEST -> Optional.of(Order.LOWEST);
                case BEST -> Optional.of(Order.BEST);
                case WORST -> Optional.of(Order.WORST);
                case PLAN, CHANGE, RANK, PERCENT -> Optional.empty();
            };
        }
    }
}
