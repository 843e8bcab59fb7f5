package vn.cotmoc.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.cotmoc.model.LocalText;

/// Which page of an answer an assistant reads. Its text form, as `r17-9f3c12ab-rows-25`, goes out as `next` and comes
/// back as `after`: the revision that was read, the question, and of each list that was not told to its end how many
/// items were. Every page is of the state of knowledge of the first.
///
/// @param told of each list that goes on how many items were told; empty on the first page
record ToolPage(long revision, String question, Map<String, Integer> told) {
    private static final Pattern FORM =
            Pattern.compile("r([1-9]\\d{0,17}|0)-([0-9a-f]{1,8})((?:-[A-Za-z]{1,40}-\\d{1,9}){1,12})");
    private static final Pattern LIST = Pattern.compile("-([A-Za-z]+)-(\\d+)");
    private static final String AS_OF = "asOf";
    private static final LocalText EXPECTED = new LocalText(
            "next của câu trả lời trước, với đúng câu hỏi ấy; hoặc hỏi lại không có after",
            "the next of the answer before, with the very same question; or ask again without after");

    ToolPage {
        told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
    }

    /// @param question what is asked, without the page
    /// @param head the newest revision
    /// @throws Problem where the text is no page of this question
    static ToolPage of(Optional<String> after, String question, long head) {
        CRC32 sum = new CRC32();
        sum.update(question.getBytes(StandardCharsets.UTF_8));
        String hash = Long.toHexString(sum.getValue());
        if (after.isEmpty()) {
            return new ToolPage(head, hash, Map.of());
        }
        Matcher form = FORM.matcher(after.get());
        if (!form.matches() || !form.group(2).equals(hash) || Long.parseLong(form.group(1)) > head) {
            throw none(after.get());
        }
        Map<String, Integer> told = new LinkedHashMap<>();
        Matcher list = LIST.matcher(form.group(3));
        while (list.find()) {
            told.put(list.group(1), Integer.valueOf(list.group(2)));
        }
        return new ToolPage(Long.parseLong(form.group(1)), hash, told);
    }

    private static Problem none(String text) {
        return Problem.badParameter("after", text, EXPECTED);
    }

    /// The question of this page: what is asked now, as known when the first page was told. A day may since have been
    /// told of anew, so such a question begins again.
    Map<String, String> steadied(Map<String, String> values, long head) {
        String known = values.getOrDefault(AS_OF, "latest");
        if (revision == head || known.matches("r\\d+")) {
            return values;
        }
        if (!known.equals("latest")) {
            throw none(toString());
        }
        Map<String, String> steady = new LinkedHashMap<>(values);
        steady.put(AS_OF, "r" + revision);
        return steady;
    }

    /// How many items of the list come before this page.
    int from(String list) {
        return told.getOrDefault(list, 0);
    }

    /// The items of this page, so many at most.
    <T> List<T> of(String list, List<T> all, int most) {
        int from = from(list);
        if (from > 0 && from >= all.size()) {
            throw none(toString());
        }
        return all.subList(from, Math.min(all.size(), from + most));
    }

    /// Leaves what was told before out of the answer.
    ///
    /// @param begun the lists that begin with the first item of this page already
    void turn(ObjectNode answer, Set<String> begun) {
        if (told.isEmpty()) {
            return;
        }
        for (String name : List.copyOf(answer.propertyNames())) {
            if (answer.get(name).isContainer() && !told.containsKey(name)) {
                answer.remove(name);
            }
        }
        told.forEach((name, count) -> {
            if (!(answer.get(name) instanceof ArrayNode list) || !begun.contains(name) && list.size() <= count) {
                throw none(toString());
            }
            if (!begun.contains(name)) {
                List<tools.jackson.databind.JsonNode> rest =
                        list.valueStream().skip(count).toList();
                list.removeAll();
                list.addAll(rest);
            }
        });
    }

    /// How many items each list of the answer has on all pages together.
    ///
    /// @param known of the lists that hold no more than this page
    Map<String, Integer> totals(ObjectNode answer, Map<String, Integer> known) {
        Map<String, Integer> totals = new LinkedHashMap<>();
        answer.properties().forEach(each -> {
            if (each.getValue().isArray()) {
                int held = from(each.getKey()) + each.getValue().size();
                totals.put(each.getKey(), known.getOrDefault(each.getKey(), held));
            }
        });
        return totals;
    }

    /// What of the lists stands on this page, of those that do not stand on it whole.
    List<String> notes(ObjectNode answer, Map<String, Integer> totals, Set<String> leftOut) {
        List<String> notes = new ArrayList<>();
        leftOut.forEach(name -> notes.add(
                totals.containsKey(name)
                        ? name + ": item " + (from(name) + 1) + " of " + totals.get(name) + " left out, too large."
                        : name + ": left out, too large."));
        totals.forEach((name, total) -> {
            int from = from(name);
            int shown = answer.path(name).size();
            if (shown < total && shown > 0) {
                String which = from == 0 ? "" + shown : (from + 1) + " to " + (from + shown);
                notes.add(name + ": " + which + " of " + total + " shown.");
            }
        });
        return notes;
    }

    /// The page after this one; none where every list ends on it.
    Optional<ToolPage> next(ObjectNode answer, Map<String, Integer> totals, Set<String> leftOut) {
        Map<String, Integer> goOn = new LinkedHashMap<>();
        totals.forEach((name, total) -> {
            int to =
                    from(name) + (leftOut.contains(name) ? 1 : answer.path(name).size());
            if (to < total) {
                goOn.put(name, to);
            }
        });
        return goOn.isEmpty() ? Optional.empty() : Optional.of(new ToolPage(revision, question, goOn));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("r" + revision + "-" + question);
        told.forEach((name, count) -> text.append('-').append(name).append('-').append(count));
        return text.toString();
    }
}
