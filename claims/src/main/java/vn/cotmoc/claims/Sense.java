package vn.cotmoc.claims;

/// What a word or phrase does around a number.
enum Sense {
    /// khoảng, hơn, gần: how exact the number is.
    HEDGE,
    /// nghìn, triệu, tỷ.
    SCALE,
    /// ước, mục tiêu, dự báo: how firm the statement is.
    STATUS,
    /// tăng: a change upwards, by the number.
    UP,
    /// giảm: a change downwards, by the number.
    DOWN,
    /// cao hơn: above something else, by the number.
    HIGHER,
    /// thấp hơn: below something else, by the number.
    LOWER,
    /// vượt: above a plan, by the number.
    EXCEED,
    /// đạt, là, có, lên, còn: the number is the level.
    REACH,
    /// bằng, tương đương: the number is a part or multiple of something.
    EQUAL,
    /// gấp: the number is a multiple of something.
    TIMES,
    /// chiếm: the number is a part of a whole.
    SHARE,
    /// xếp, đứng, hạng: the number is a place in an order.
    RANK,
    /// so với, so: what follows is the reference.
    VERSUS,
    /// cùng kỳ, năm trước: the year before.
    YOY,
    /// tháng trước, đầu năm: an earlier state.
    PREVIOUS,
    /// kế hoạch, dự toán: a plan.
    PLAN,
    /// số, tổng số: the whole that a share is of.
    WHOLE,
    /// trong đó, gồm: parts follow.
    PART,
    /// mạnh, thêm, bình quân: between a cue and its number.
    ADVERB,
    /// và, nhưng, còn: joins without naming anything.
    LINK,
    /// tốc độ tăng, tăng trưởng: a noun whose level is a change.
    GROWTH,
    /// bình quân hằng năm: the change is an average of years.
    AVERAGE,
    /// mỗi ngày, hằng năm: the level is counted per that time.
    PER,
    /// của, tại, ở: what follows is described, not stated.
    OF,
    /// từ: the first of two ends.
    FROM,
    /// lên, xuống, còn after từ: the second of two ends.
    TO,
    /// lần lượt, tương ứng: values in the order of what was named.
    RESPECTIVELY,
    /// chỉ số, thành lập: words that name something although a part of them is a cue.
    NAME,
    /// thời gian, thời hạn: a noun that is measured in time.
    DURATION
}
