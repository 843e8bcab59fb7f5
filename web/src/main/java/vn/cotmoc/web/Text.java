package vn.cotmoc.web;

import vn.cotmoc.model.LocalText;

/// Every word that the pages say of themselves, in both languages. `{0}`, `{1}` stand for values.
enum Text implements Worded {
    // The frame
    BOARD("Bảng mục tiêu", "Goals"),
    YEAR_TABLE("Bảng năm", "Year table"),
    INDICATORS("Chỉ tiêu", "Indicators"),
    PLACES("Địa bàn", "Places"),
    STATIC_COPY(
            "Bản tĩnh: tìm kiếm và chọn lựa cần trang có máy chủ.",
            "A static copy: search and choices need the site with a server."),
    STATIC_DATA("Toàn bộ số liệu ở dạng tệp", "All figures as files"),
    DATA("Dữ liệu", "Data"),
    METHOD("Cách chấm", "Method"),
    SEARCH("Tìm", "Search"),
    SEARCH_HINT("Tìm chỉ tiêu, xã…", "Find an indicator, a place…"),
    PAGES("Các trang", "Pages"),
    SKIP("Đến nội dung chính", "Skip to the content"),
    LANGUAGE("Tiếng Việt", "English"),
    FOOT(
            "Số liệu, mục tiêu và lời nói của {0}, mỗi số dẫn về văn bản gốc.",
            "Figures, goals and words of {0}; every figure leads to its source."),
    REVISION("sổ cái {0}", "ledger {0}"),

    // The board
    BOARD_TITLE("Mục tiêu năm {0} của {1}", "Goals of {1}, {0}"),
    BOARD_LEAD("{0}, theo những gì đã biết đến {1}", "{0}, as known on {1}"),
    YEAR("Năm", "Year"),
    AGAINST("So với", "Against"),
    KNOWN_TO("Biết đến ngày", "Known to"),
    TREE("Xếp theo", "Ordered by"),
    ANYONE("bất cứ ai giao", "any issuer"),
    NEWEST("mới nhất", "newest"),
    DAY_FORM("ngày/tháng/năm", "day/month/year"),
    VIEW("Xem", "Show"),
    PICKS("Chọn bảng", "Choose the board"),
    SUMMARY("Tóm tắt", "Summary"),
    TALLY_REACHED("đạt hoặc vượt", "met or exceeded"),
    TALLY_MISSED("không đạt", "not met"),
    ALERTS("Cần chú ý trước", "To look at first"),
    EXPECTED_YEAR("dự báo cả kỳ {0} (80%: {1}), khả năng đạt {2}%", "expected {0} (80%: {1}), {2}% likely to be met"),
    NEEDED_A_MONTH("cần thêm {0} mỗi tháng", "{0} a month needed"),
    MAY_COME("còn được thêm {0} mỗi tháng", "{0} a month may still come"),
    TALLY_AT_RISK("có nguy cơ hoặc chậm", "at risk or off pace"),
    TALLY_ON_PACE("đúng tiến độ", "on pace"),
    TALLY_OPEN("chưa nói được hoặc chưa kết luận", "not to be said or not conclusive"),
    TALLY_NO_TARGET("chưa ghi nhận chỉ tiêu", "no target recorded"),
    TALLY_NO_FIGURE("chưa có số", "no figure"),
    TALLY_CONTRADICTED("số liệu còn mâu thuẫn", "with open contradictions"),
    SOURCES("{0} nguồn", "{0} sources"),
    SOURCE_ONE("1 nguồn", "1 source"),
    PERCENT_OF_TARGET("{0} chỉ tiêu", "{0} of the target"),
    TARGET_IS("chỉ tiêu {0}", "target {0}"),
    DOWN_TO("{0} (còn {1})", "{0} (to {1})"),
    UP_TO("{0} (lên {1})", "{0} (to {1})"),
    IMPLIED("suy ra", "implied"),
    ON_YEAR("{0} so với {1}", "{0} on {1}"),
    STATED("nguồn nêu {0}", "source says {0}"),
    POINTS("{0} điểm %", "{0} points"),
    RANKS("{0} bậc", "{0} places"),
    OF_WHOLE("/ {0}", "of {0}"),
    NO_FIGURE_YET("Chưa có số năm {0}:", "No figure for {0}:"),
    NO_FIGURE("Chưa có số", "No figure"),
    NO_TARGET_HERE("chưa ghi nhận chỉ tiêu", "no target recorded"),
    VALUES_APART("các nguồn nêu số khác nhau", "sources give different values"),
    GROWTH_APART("tốc độ tăng không khớp số gốc", "stated growth does not fit its base"),
    PLAN_APART("phần trăm kế hoạch không khớp chỉ tiêu", "stated percentage does not fit the target"),
    READINGS("câu chữ có nhiều cách hiểu", "wording has several readings"),
    SUM_APART("các phần cộng lại không ra tổng", "parts do not add up to the whole"),
    PERIODS_APART("các kỳ ngắn không khớp kỳ dài", "shorter periods do not fit the longer one"),
    BASES_APART("hai tốc độ tăng cần hai gốc không khớp", "two growths need bases that do not fit"),
    CUT_OFFS_APART("hai mốc chốt số, không so được", "two cut-offs, not comparable"),
    DENOMINATOR_APART("mẫu số khác nhau", "another denominator"),
    TARGET_BELOW("mục tiêu thấp hơn kết quả gần nhất", "target below the last result"),
    REVISED("đã điều chỉnh", "revised"),
    BY_TIMES("(gấp {0} lần)", "({0} times)"),
    BY_SIZE("(lệch {0}%)", "({0}% apart)"),
    BOARD_NOTE(
            "Chấm rỗng là số ước. “Suy ra” là chỉ tiêu tính ngược từ tỷ lệ mà nguồn nêu.",
            "A hollow dot is an estimate. \"Implied\" is a target worked back from a percentage that a source states."),
    HOW_JUDGED("Cách chấm mục tiêu", "How goals are judged"),
    GET_CSV("Tải CSV", "Download CSV"),
    GET_JSON("JSON", "JSON"),
    EMPTY_BOARD("Bảng này chưa có chỉ tiêu nào.", "This board has no indicators yet."),

    // Tables
    PERIOD("Kỳ", "Period"),
    VALUE("Số liệu", "Figure"),
    VINTAGE("Loại số", "Vintage"),
    REPORTER("Bên báo cáo", "Reporter"),
    SOURCE("Nguồn", "Source"),
    KNOWN("Biết từ", "Known since"),
    PART("Phần", "Part"),
    INDICATOR("Chỉ tiêu", "Indicator"),
    TARGET("Chỉ tiêu được giao", "Target"),
    ACTUAL("Kết quả", "Result"),
    PROJECTION("Dự báo", "Projection"),
    ISSUER("Bên giao", "Issuer"),
    STATE("Trạng thái", "State"),
    REPLACED("đã được thay", "replaced"),
    IN_FORCE("đang có hiệu lực", "in force"),
    ARITHMETIC("Phép tính", "Arithmetic"),
    PLACE("Địa bàn", "Place"),
    STATED_YOY("nguồn nêu {0}% so với cùng kỳ", "source says {0}% on the year"),
    STATED_MOM("nguồn nêu {0}% so với tháng trước", "source says {0}% on the month"),
    STATED_PLAN("nguồn nêu đạt {0}% kế hoạch", "source says {0}% of plan"),
    STATED_OF("trên tổng số {0}", "out of {0}"),
    STATED_CHANGE("thay đổi {0}", "change {0}"),
    STATED_BASE("từ mức {0} năm {1}", "from {0} in {1}"),
    STATED_PART("phần của chỉ tiêu {0} ({1})", "part of the target of {0} ({1})"),
    STATED_RANK("trong {0} đơn vị xếp hạng", "of {0} ranked"),
    ONE_READING("(một cách hiểu)", "(one reading)"),

    // Contradictions
    RECONCILE("Đối chiếu", "Reconcile"),

    // The page of an indicator
    NO_FIGURE_EVER("Chưa ghi nhận số nào.", "No figure is recorded yet."),
    RESULT("Kết quả", "Result"),
    EARLIER("Số đã công bố trước đó", "As published earlier"),
    REPLACED_TARGET("{0}, bản {1}", "{0}, version of {1}"),
    INTERVAL("khoảng {0}%", "{0}% interval"),
    SUMMED("Kết quả (cộng các tháng)", "Result (sum of months)"),
    COURSE_OF("{0}: tiến độ năm {1}", "{0}: the course of {1}"),
    COURSE_NOTE(
            "Luỹ kế từ đầu năm so với kế hoạch và năm trước. Kế hoạch không nêu từng tháng chỉ là một vạch ở cuối năm.",
            "Year to date against the plan and the year before. A plan without months is a mark at the end of the year."),
    OUTLOOK_NOTE("Dự báo: {0}.", "Projection: {0}."),
    TABLE_BEHIND("Bảng số của hình", "The table behind the picture"),
    REASONS("Phép tính và mâu thuẫn", "Arithmetic and contradictions"),
    STATEMENTS("Các phát biểu", "Statements"),
    STATEMENTS_LEAD(
            "Ai nêu số nào, khi nào biết. Dòng mờ là số không được chọn để hiển thị; bấm vào số để xem nó từ đâu.",
            "Who stated what, and since when it is known. Faint rows are not the headline; a figure leads to its origin."),
    DERIVED_LEAD(
            "Chỉ tiêu này được tính từ các chỉ tiêu khác; mỗi dòng có phép tính của nó.",
            "This indicator is computed from others; every row has its arithmetic."),
    BESIDE("Số được nêu bên cạnh số tính", "Stated beside the computed figures"),
    BESIDE_LEAD(
            "Có nơi nêu thẳng số này. Bảng tính dùng công thức; chênh lệch được ghi là mâu thuẫn.",
            "Somebody states this figure itself. The board uses the formula; a difference counts as a contradiction."),
    TARGETS("Chỉ tiêu được giao", "Targets"),
    TARGETS_LEAD(
            "Mọi bên giao và mọi phiên bản; phiên bản mới nhất của mỗi bên đang có hiệu lực.",
            "Every issuer and every version; the newest of each issuer is in force."),
    PARTS("Theo từng phần", "By part"),
    PARTS_LEAD("Số của một phần chỉ tiêu, không phải tổng.", "Figures of a part of the indicator, not the total."),
    BY_PLACE("Theo địa bàn khác", "Other places"),
    BY_PLACE_LEAD("Số mới nhất của mỗi địa bàn.", "The newest figure of each place."),
    MEANING("Ý nghĩa", "Meaning"),
    UNIT("Đơn vị", "Unit"),
    KIND("Tính chất", "Kind"),
    DIRECTION("Chiều tốt", "Good direction"),
    OWNER("Cơ quan chủ trì", "Owner"),
    LEGAL_BASIS("Căn cứ", "Legal basis"),
    ALIASES("Còn gọi là", "Also called"),
    DENOMINATOR("Tổng thể", "The whole"),
    FORMULA("Công thức", "Formula"),
    CODE("Mã", "Code"),
    KIND_FLOW("phát sinh trong kỳ", "accumulates over a period"),
    KIND_STOCK("tại thời điểm", "stands at a date"),
    KIND_RATE("tỷ lệ", "rate"),
    KIND_INDEX("chỉ số", "index"),
    KIND_RANK("thứ hạng", "rank"),
    KIND_EVENT("một lần", "one-off"),
    GOOD_UP("cao hơn là tốt hơn", "higher is better"),
    GOOD_DOWN("thấp hơn là tốt hơn", "lower is better"),
    GOOD_BAND("trong khoảng là tốt", "within a band is good"),
    GOOD_NONE("không xét tốt xấu", "neither is better"),

    // The page of a figure
    WHERE_FROM("Số này từ đâu", "Where this figure comes from"),
    DOWN_TO_SOURCE("Từ con số xuống đến văn bản gốc", "From the number down to its source"),
    KIND_OF_STATEMENT("Là", "Is a"),
    STEP_SAID("Ai nêu", "Who stated it"),
    STEP_SOURCE("Văn bản", "Document"),
    STEP_FILE("Tệp đã nhập", "File"),
    STEP_LEDGER("Trong sổ cái", "In the ledger"),
    STATED_BESIDE("Nêu kèm", "Stated beside"),
    NOTE("Ghi chú", "Note"),
    PUBLISHER("Nơi công bố", "Publisher"),
    PUBLISHED("Ngày công bố", "Published"),
    LICENCE("Giấy phép", "Licence"),
    ADDRESS("Địa chỉ", "Address"),
    LOCATOR("Vị trí trong văn bản", "Place in the document"),
    SHEET("Trang tính", "Sheet"),
    ROW("Dòng", "Row"),
    COLUMN("Cột", "Column"),
    STATEMENT_OF("phát biểu {0}, lần ghi {1}", "statement {0}, revision {1}"),
    KNOWN_SINCE("Coi là biết từ", "Counts as known since"),
    RECORDED("Ghi lúc", "Recorded"),
    CONTENT_HASH("SHA-256 nội dung", "SHA-256 of the content"),
    CHAIN_HASH("SHA-256 chuỗi", "SHA-256 of the chain"),
    INPUTS("Các số đầu vào", "The figures that enter it"),
    SAME_CELL("Mọi phát biểu về cùng câu hỏi", "Every statement about the same question"),
    CHOSEN(
            "Số này được chọn để hiển thị trong các phát biểu dưới đây.",
            "This figure is the headline among the statements below."),
    NOT_CHOSEN(
            "Số này không phải số được chọn để hiển thị; dòng đậm là số được chọn.",
            "This figure is not the headline; the strong row is."),
    HEADLINE_RULE("Quy tắc chọn số hiển thị", "How the headline is chosen"),

    // Places
    PLACES_LEAD(
            "Địa bàn có vào ngày {0}; đổi ngày để xem trước và sau sắp xếp.",
            "Places that exist on {0}; change the day to see before and after a merger."),
    ON_DAY("Vào ngày", "On the day"),
    LEVEL_COUNT("{0}: {1}", "{0}: {1}"),
    NO_PLACES("Không có địa bàn nào vào ngày này.", "No place exists on this day."),
    SINCE("Từ {0} đến nay", "Since {0}"),
    ALWAYS("Từ trước đến nay", "Before all records until now"),
    FROM_TO("Từ {0} đến hết {1}", "From {0} to {1}"),
    UNTIL("Đến hết {0}", "Until {0}"),
    TYPE("Loại", "Type"),
    LEVEL("Cấp", "Level"),
    PART_OF("Thuộc, ngày {0}", "Part of, on {0}"),
    BY_ACT("Theo văn bản", "By the act"),
    MERGE("nhập", "merged"),
    TAKE_OVER("nhập vào", "taken over"),
    SPLIT("chia", "split"),
    SPLIT_OFF("tách ra", "split off"),
    TRANSFER("điều chỉnh", "transferred"),
    RENAME("đổi tên hoặc loại", "renamed"),
    RECODE("đổi mã", "recoded"),
    ABOLISH("giải thể", "abolished"),
    CREATE("thành lập", "created"),
    CONTINUE("tiếp tục", "continued"),
    GONE("Địa bàn này không còn từ {0}.", "This place no longer exists since {0}."),
    LOOK_AT("Nay xem:", "Look at:"),
    STORY("Địa bàn này từ đâu, về đâu", "Where it came from and what it became"),
    STORY_PICTURE("{0}: từ đâu, về đâu", "{0}: where it came from, what it became"),
    STORY_NOTE(
            "Trái: được lập từ. Phải: đã trở thành. Dải rộng theo phần của nơi đi; nét đứt là chưa rõ bao nhiêu.",
            "Left: made of. Right: became. A band is as wide as its share of where it comes from; dashed where unknown."),
    BEFORE("Trước", "Before"),
    AFTER("Sau", "After"),
    REACHES("Số liệu của cùng địa giới", "Figures of the same territory"),
    NAMES_IN_TIME("Tên, loại, mã theo thời gian", "Names, types and codes in time"),
    SAME_CODE("Cùng mã {0}, thời kỳ khác", "Same code {0}, another time"),
    SAME_NAME("Cùng tên, địa bàn khác", "Same name, another place"),
    FIGURES_HERE("Số liệu của địa bàn", "Figures of this place"),
    NO_FIGURES_HERE("Chưa ghi nhận số nào của địa bàn này.", "No figure of this place is recorded yet."),
    LEVEL_COUNTRY("Quốc gia", "Country"),
    LEVEL_PROVINCE("Tỉnh", "Province"),
    LEVEL_DISTRICT("Huyện", "District"),
    LEVEL_COMMUNE("Xã, phường, thị trấn", "Commune"),
    LEVEL_GATE("Cửa khẩu", "Border gate"),
    LEVEL_ZONE("Khu", "Zone"),
    LEVEL_PROJECT("Công trình", "Project"),
    LEVEL_OFFICE("Cơ quan", "Office"),

    // Lists and search
    INDICATORS_LEAD("{0} chỉ tiêu, {1} đã có số.", "{0} indicators, {1} with figures."),
    OTHERS("Ngoài hệ thống", "Outside the tree"),
    SEARCH_TITLE("Tìm “{0}”", "Search for \"{0}\""),
    SEARCH_LEAD(
            "Theo tên chỉ tiêu, địa bàn (cả tên cũ), mục tiêu và nguồn, không cần gõ dấu; hoặc hỏi, như “thu ngân sách 2024 so với dự toán?”.",
            "By names of indicators, places (old names too), goals and sources; tone marks may be left out. Or ask, as “state budget revenue 2024 against plan?”."),
    EVERYTHING("Tất cả", "Everything"),
    FACETS("Lọc theo loại", "Filter by kind"),
    MEANT("Có phải bạn muốn tìm:", "Did you mean:"),
    NAMESAKES("Nhiều địa bàn cùng tên này", "Several places bear this name"),
    MORE_PLACES("Địa bàn khác", "Other places"),
    NO_LONGER("không còn", "no longer exists"),
    OLD_NAME("tên cũ", "former name"),
    FIRST_OF("{0} trong {1}, hãy gõ thêm chữ", "{0} of {1}; type more"),
    SEARCH_EMPTY("Hãy gõ một từ để tìm.", "Type a word to search for."),
    SEARCH_NOTHING(
            "Không tìm thấy gì cho “{0}”. Thử từ ngắn hơn, hoặc xem danh mục chỉ tiêu và địa bàn.",
            "Nothing was found for \"{0}\". Try a shorter word, or the lists of indicators and places."),

    // Data
    DATA_LEAD("Những gì sổ cái đang có, và cách lấy về.", "What the ledger holds, and how to take it along."),
    SOURCES_KNOWN("Nguồn", "Sources"),
    REVISION_NOW("Lần ghi", "Revision"),
    DOWNLOADS("Tải về", "Downloads"),
    DOWNLOADS_LEAD(
            "CSV, UTF-8, dấu chấm thập phân; mỗi dòng một phát biểu kèm nguồn.",
            "CSV, UTF-8, decimal point; one statement a row, with its source."),
    ALL_CSV("Mọi số liệu (CSV)", "All figures (CSV)"),
    BOARD_CSV("Bảng mục tiêu (CSV)", "The board (CSV)"),
    FOR_PROGRAMS("Cho chương trình máy tính", "For programs"),
    FOR_PROGRAMS_LEAD(
            "JSON; mọi lần đọc nhận asOf (ngày, thời điểm hoặc r số) để ghim câu trả lời.",
            "JSON; every read takes asOf (a day, an instant or r and a number), which pins the answer."),
    RECORDINGS("Các lần ghi gần đây", "Recent recordings"),
    RECORDINGS_LEAD(
            "Mỗi lần ghi mang mã băm của lần trước, nên không ai sửa được quá khứ mà không lộ.",
            "Every recording carries the hash of the one before, so nobody can change the past unseen."),

    // Method
    METHOD_LEAD(
            "Quy tắc công khai: cùng số liệu thì ai tính cũng ra cùng kết quả.",
            "Published rules: with the same figures, anyone comes to the same result."),
    STATUSES("Trạng thái của mục tiêu", "Where a goal stands"),
    STATUSES_LEAD(
            "Chiều tốt là của chính chỉ tiêu. Số hoặc chỉ tiêu có khoảng (hơn, khoảng, dưới) được xét với mọi giá trị mà khoảng ấy cho phép; không làm tròn cho đạt.",
            "The good direction is the indicator's own. A figure or target with a bound (above, about, below) is judged by every number the bound allows; nothing is rounded into success."),
    RULE_EXCEEDED(
            "Tốt hơn chỉ tiêu với mọi giá trị có thể có của số liệu.",
            "Better than the target by any number that the figure may be."),
    RULE_MET("Không kém chỉ tiêu.", "As good as the target."),
    RULE_NOT_MET(
            "Kém chỉ tiêu với mọi giá trị có thể có của số liệu.",
            "Short of the target by any number that the figure may be."),
    RULE_ON_PACE(
            "Kỳ chưa hết; số đạt mức phải có đến ngày của nó, và không dự báo nào nói ngược lại.",
            "The period runs; the figure is where it should be by its day, and no projection speaks against it."),
    RULE_AT_RISK(
            "Kỳ chưa hết; số kém mức phải có một ít, hoặc dự báo để ngỏ việc đạt chỉ tiêu.",
            "The period runs; the figure is a little behind where it should be, or a projection leaves it open whether the target is met."),
    RULE_OFF_PACE(
            "Kỳ chưa hết; số kém xa mức phải có, hoặc theo dự báo nhiều khả năng không đạt.",
            "The period runs; the figure is far behind where it should be, or a projection makes it unlikely that the target is met."),
    RULE_CANNOT_SAY(
            "Số chưa nói cho cả kỳ, và không có gì cho biết đến nay phải có bao nhiêu; câu giải thích nêu lý do.",
            "The figure does not speak for the whole period, and nothing says where it should stand by now; the sentence gives the reason."),
    RULE_UNCERTAIN(
            "Khoảng của số liệu nằm cả hai bên chỉ tiêu, hoặc không rõ chiều nào là tốt.",
            "The figure's bounds lie on both sides of the target, or no direction says which side is good."),
    RULE_NO_TARGET(
            "Chưa ghi nhận chỉ tiêu, và nguồn không nêu phần trăm kế hoạch.",
            "No target is recorded, and the source states no percentage of one."),
    RULE_NO_FIGURE("Chưa ghi nhận số nào cho năm.", "No figure is recorded for the year."),
    PERCENTAGES("Các phần trăm", "Percentages"),
    PERCENTAGES_1(
            "Đạt % = thực hiện ÷ chỉ tiêu. Vượt % = thực hiện ÷ chỉ tiêu − 1. Tăng % = thực hiện ÷ cùng kỳ − 1.",
            "Percent of target = result ÷ target. Overshoot = result ÷ target − 1. Growth = result ÷ same period a year before − 1."),
    PERCENTAGES_2(
            "Thay đổi của một tỷ lệ tính bằng điểm phần trăm. Không bao giờ lấy trung bình của tỷ lệ.",
            "A change of a percentage is in percentage points. Percentages are never averaged."),
    PERCENTAGES_3(
            "“Suy ra”: không ai ghi chỉ tiêu, nhưng nguồn nêu đạt bao nhiêu phần trăm; chỉ tiêu được tính ngược và luôn ghi rõ là suy ra.",
            "\"Implied\": nobody recorded the target, but a source says what percentage was reached; the target is worked back and always marked as implied."),
    HEADLINE_1(
            "Nhiều bên có thể nêu nhiều số cho cùng một câu hỏi. Số hiển thị được chọn lần lượt theo: có giá trị trước thiếu số; loại số chín hơn (ước thực hiện, ước tính, đã báo cáo, sơ bộ, chính thức); số chính xác trước số có khoảng; biết sau trước biết trước; ghi sau trước ghi trước.",
            "Several reporters may state several figures for one question. The headline is chosen in this order: a value before an absence; the riper vintage (expected result, estimate, reported, preliminary, official); an exact value before a hedged one; the one known later; the one recorded later."),
    HEADLINE_2(
            "Các số khác không mất đi: chúng ở trang của chỉ tiêu và đọc lại được theo ngày.",
            "The others are not lost: they stand on the page of the indicator and can be read as of any day."),
    DOUBTS_1(
            "Một mâu thuẫn được nêu khi hai bên nêu số khác nhau mà không cách làm tròn nào giải thích được, khi tốc độ tăng nguồn nêu không khớp số gốc đã ghi, khi phần trăm kế hoạch không khớp chỉ tiêu đã ghi, khi các phần, địa bàn hoặc kỳ ngắn không cộng ra tổng, khi hai tốc độ tăng cần hai gốc không thể nối tiếp nhau, khi tỷ lệ dùng mẫu số của ngày khác, khi mục tiêu thấp hơn kết quả gần nhất, hoặc khi câu chữ có nhiều cách hiểu.",
            "A contradiction is raised where two reporters differ by more than rounding explains, where a stated growth does not fit the recorded base, where a stated percentage does not fit the recorded target, where parts, places or shorter periods do not give their whole, where two growths need bases that cannot follow each other, where a share is of the whole of another day, where a target lies below the last result, or where a wording has several readings."),
    DOUBTS_2(
            "Mâu thuẫn không làm mất số: cả hai ở lại, kèm phép tính để tự kiểm tra.",
            "A contradiction removes nothing: both figures stay, with the sum by which to check them."),
    TIME("Thời gian", "Time"),
    TIME_1(
            "Mỗi số có hai mốc: kỳ mà nó nói đến, và ngày từ đó nó được coi là biết. “Biết đến ngày” cho thấy bảng như khi ấy; số luỹ kế giữ đúng ngày chốt của nó.",
            "Every figure has two times: the period it is about, and the day since which it counts as known. \"Known to\" shows the board as it stood then; a cumulative figure keeps its cut-off."),

    // The map
    MAP("Bản đồ", "Map"),
    RANK("Hạng", "Rank"),
    MAP_OPEN("Xem trên bản đồ", "Show on the map"),

    // Errors
    NOT_FOUND("Không tìm thấy", "Not found"),
    REFUSED("Chưa hiểu yêu cầu", "Request not understood"),
    BROKEN("Hệ thống gặp lỗi", "Something broke"),

    // Words of figures
    ADMINISTRATIVE_ESTIMATE("ước thực hiện", "expected result"),
    ESTIMATE("ước tính", "estimate"),
    REPORTED("đã báo cáo", "reported"),
    PRELIMINARY("sơ bộ", "preliminary"),
    OFFICIAL("chính thức", "official"),
    NOT_REPORTED("chưa báo cáo", "not reported"),
    NOT_APPLICABLE("không phát sinh", "not applicable"),
    NOT_YET_DUE("chưa đến kỳ", "not yet due"),
    CONFIDENTIAL("không công bố", "confidential"),
    WITHDRAWN("đã rút", "withdrawn"),
    INCOMPLETE("chưa đủ số thành phần", "incomplete"),
    UNDEFINED("không tính được", "undefined"),
    COMPUTED("tính từ số khác", "computed");

    private final LocalText words;

    Text(String vi, String en) {
        this.words = new LocalText(vi, en);
    }

    @Override
    public LocalText words() {
        return words;
    }
}
