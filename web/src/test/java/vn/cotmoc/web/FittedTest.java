package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/// Answers are cut from the end of their longest lists, and what does not fit at all is named.
class FittedTest {
    private static ObjectNode read(String json) {
        return (ObjectNode) ToolJson.MAPPER.readTree(json);
    }

    @Test
    void leavesWhatFits() {
        ObjectNode answer = read("{\"a\":[1,2,3]}");
        assertThat(Fitted.cut(answer, each -> true)).isEmpty();
        assertThat(answer).isEqualTo(read("{\"a\":[1,2,3]}"));
    }

    @Test
    void cutsTheLargestList() {
        ObjectNode answer = read("{\"count\":8,\"rows\":[1,2,3,4,5,6,7,8],\"few\":[1]}");
        assertThat(Fitted.cut(answer, each -> each.toString().length() < 40)).isEmpty();
        assertThat(answer).isEqualTo(read("{\"count\":8,\"rows\":[1,2,3,4],\"few\":[1]}"));
    }

    @Test
    void leavesOutWhatIsTooLargeAsAWhole() {
        ObjectNode answer = read("{\"id\":\"f1\",\"rows\":[\"" + "a".repeat(100) + "\"]}");
        assertThat(Fitted.cut(answer, each -> each.toString().length() < 40)).containsExactly("rows");
        assertThat(answer).isEqualTo(read("{\"id\":\"f1\"}"));
    }

    /// Whatever an answer holds, it ends, and what is left is the beginning of what was there.
    @RepeatedTest(30)
    void keepsTheBeginningOfEveryList(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        ObjectNode answer = ToolJson.MAPPER.createObjectNode();
        for (int list = 0; list < 4; list++) {
            for (int i = random.nextInt(60); i > 0; i--) {
                answer.withArray("/list" + list).add("x".repeat(random.nextInt(20)));
            }
        }
        ObjectNode before = answer.deepCopy();
        int most = 20 + random.nextInt(400);
        Set<String> leftOut = Fitted.cut(answer, each -> each.toString().length() <= most);
        assertThat(answer.toString().length())
                .as("seed " + run.getCurrentRepetition())
                .isLessThanOrEqualTo(most);
        before.properties()
                .forEach(each -> assertThat(leftOut.contains(each.getKey())).isEqualTo(!answer.has(each.getKey())));
        answer.properties().forEach(each -> {
            for (int i = 0; i < each.getValue().size(); i++) {
                assertThat(each.getValue().get(i))
                        .isEqualTo(before.get(each.getKey()).get(i));
            }
        });
    }

    @Test
    void findsFiguresByTheMembersThatNameThem() {
        assertThat(FigureIds.in(read("""
                {"id":"f17","target":"f2","base":"trade-balance~90@~2024~_T","figures":["f3","f17"],
                 "place":"f9","text":"f8","rows":[{"id":"population~90107@2025-07-01~2024~_T~2025-12-31"}],
                 "source":{"id":"f5"},"sources":[{"id":"f6"}],"indicators":[{"id":"F7"}]}
                """)))
                .containsExactly(
                        "f17",
                        "f2",
                        "trade-balance~90@~2024~_T",
                        "f3",
                        "population~90107@2025-07-01~2024~_T~2025-12-31");
    }
}
