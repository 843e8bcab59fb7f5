package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.claims.Claim;

/// The words by which a claim may name its indicator: those before the number, those behind it, or both.
///
/// @param weight below 1 where the words are less sure to speak of the number
/// @param growthOnly whether the words were made for a rate of growth
record Mention(String text, double weight, boolean growthOnly) {
    private static final int LONGEST_TAIL = 90;
    private static final int LONGEST_CONTEXT = 240;
    private static final int NARROW = 2;
    private static final double BOTH = 0.97;
    private static final double BEHIND = 0.95;
    private static final Pattern END = Pattern.compile(
            "[,;.:()\\d]|\\s(so với|tăng|giảm|bằng|vượt|trong đó|nhưng|và|gồm|hoàn thành|chiếm|lên|xuống|ở|tại)\\s");

    private static final Pattern NUMBER = Pattern.compile("[\\d.,/–-]+|\\b(nghìn|triệu|tỷ)\\b");
    private static final Pattern START = Pattern.compile("[,;:().\\n\\d]");

    /// What the sentence says before the number, which may hold a part of the name.
    static String context(String text, Claim claim) {
        int start = Math.max(
                0, text.lastIndexOf(claim.mention().sentence(), claim.mention().start()));
        int to = claim.mention().start();
        return text.substring(Math.max(start, to - LONGEST_CONTEXT), to);
    }

    static List<Mention> of(String text, Claim claim) {
        String subject = claim.subject();
        String behind = counted(claim) + tail(text, claim);
        List<Mention> all = new ArrayList<>();
        add(all, subject, 1, false);
        add(all, behind, BEHIND, false);
        add(all, subject + " " + behind, BOTH, false);
        if (claim.kind() == Claim.Kind.GROWTH) {
            add(all, "tăng trưởng " + subject, 1, true);
            add(all, "tốc độ tăng " + subject, 1, true);
        }
        String clause = clause(text, claim);
        add(all, clause, BOTH, false);
        add(all, clause + " " + behind, BOTH, false);
        String last = lastPart(subject);
        if (!last.equals(subject)) {
            add(all, last, BOTH, false);
            add(all, last + " " + behind, BEHIND, false);
        }
        return all;
    }

    private static void add(List<Mention> all, String text, double weight, boolean growthOnly) {
        if (!text.isBlank()) {
            all.add(new Mention(text.strip(), weight, growthOnly));
        }
    }

    /// Words for a rate of growth name no amount.
    boolean isOnlyFor(Measures.Fit fit) {
        return growthOnly && fit != Measures.Fit.VALUE;
    }

    /// Whether the words behind what is counted narrow it: “178 xã đạt bộ tiêu chí về y tế” counts no communes at
    /// large.
    static boolean isNarrowed(String text, Claim claim) {
        return Terms.of(tail(text, claim)).stream().filter(Terms::tells).count() >= NARROW;
    }

    /// What is counted, as the mention prints it behind the number; money and percentages count nothing.
    private static String counted(Claim claim) {
        String unit = claim.amount().unit();
        return unit.startsWith("đồng") || unit.startsWith("USD") || unit.equals("%")
                ? ""
                : NUMBER.matcher(claim.mention().text()).replaceAll(" ").strip();
    }

    private static String tail(String text, Claim claim) {
        int from = claim.mention().end();
        String behind = text.substring(from, Math.min(text.length(), from + LONGEST_TAIL));
        int line = behind.indexOf('\n');
        String words = " " + (line < 0 ? behind : behind.substring(0, line)) + " ";
        Matcher end = END.matcher(words);
        return end.find() ? words.substring(0, end.start()) : words;
    }

    /// What stands between the last mark and the number.
    private static String clause(String text, Claim claim) {
        int to = claim.mention().start();
        String before = text.substring(Math.max(0, to - LONGEST_TAIL), to);
        return before.substring(Math.max(
                START.matcher(before).results().mapToInt(MatchResult::end).max().orElse(0), 0));
    }

    private static String lastPart(String subject) {
        return subject.substring(Math.max(subject.lastIndexOf(','), subject.lastIndexOf(')')) + 1)
                .strip();
    }
}
