package vn.cotmoc.benchmarks.claims;

import java.util.List;
import java.util.Random;

/// A stretch of time in words, the one a year before it, and its canonical text.
record Times(String words, String before, String canonical) {
    private static final List<Times> PAST = List.of(
            new Times("năm 2024", "năm 2023", "2024"),
            new Times("9 tháng đầu năm 2025", "9 tháng đầu năm 2024", "2025/P9M"),
            new Times("quý II năm 2025", "quý II năm 2024", "2025-Q2"),
            new Times("6 tháng đầu năm 2024", "6 tháng đầu năm 2023", "2024-H1"),
            new Times("tháng 10/2025", "tháng 10/2024", "2025-10"),
            new Times("11 tháng năm 2025", "11 tháng năm 2024", "2025/P11M"));
    private static final List<Times> YEARS = List.of(
            new Times("năm 2026", "năm 2025", "2026"),
            new Times("năm 2024", "năm 2023", "2024"),
            new Times("năm 2025", "năm 2024", "2025"));
    private static final List<Times> TERMS = List.of(
            new Times("giai đoạn 2021 - 2025", "giai đoạn 2016 - 2020", "2021/2025"),
            new Times("giai đoạn 2026 - 2030", "giai đoạn 2021 - 2025", "2026/2030"));

    /// One that goes with the words of the sentence.
    static Times of(String text, Random random) {
        if (text.contains("Bình quân {p}") || text.contains("bình quân {p}")) {
            return TERMS.get(random.nextInt(TERMS.size()));
        }
        boolean whole = text.matches("(?s).*([Đđ]ến|hết|cả|vào|cuối|Phấn đấu|[Nn]âng|[Ll]uỹ kế) (cuối )?\\{p}.*")
                || text.contains("{p} là năm");
        List<Times> from = whole ? YEARS : PAST;
        return from.get(random.nextInt(from.size()));
    }
}
