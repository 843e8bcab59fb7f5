package vn.cotmoc.outlook;

import java.math.BigDecimal;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Puts a doubt into words.
record DoubtWords(Doubt doubt) {
    private static final double WHOLE = 100;

    LocalText write() {
        return new LocalText(vietnamese(), english());
    }

    private String vietnamese() {
        Language vi = Language.VI;
        return "Số " + vi.value(doubt.figure()) + " "
                + doubt.figure().unit().name().vi() + " của kỳ "
                + vi.period(doubt.cell().period()) + " khác xa mức dự kiến "
                + vi.number(doubt.expected().low()) + " đến "
                + vi.number(doubt.expected().high())
                + " (95 %, theo " + doubt.expected().history() + " số trước). "
                + switch (doubt.slip()) {
                    case Slip.Scale(int exponent) ->
                        "Có thể nhầm đơn vị hoặc dấu thập phân: " + (exponent > 0 ? "lớn" : "nhỏ") + " gấp "
                                + power(exponent, vi) + " lần. ";
                    case Slip.Sign sign -> "Có thể sai dấu. ";
                    case Slip.Swap(var with, var figure) ->
                        "Có thể đổi chỗ với " + figure + " (" + with.indicator() + ", " + with.place() + ", kỳ "
                                + vi.period(with.period()) + "): số này hợp với chỗ kia và ngược lại. ";
                    case Slip.Unknown unknown -> "";
                }
                + "Mức chắc chắn: " + percent() + " %.";
    }

    private String english() {
        Language en = Language.EN;
        return "The figure " + en.value(doubt.figure()) + " "
                + doubt.figure().unit().name().en() + " of "
                + en.period(doubt.cell().period())
                + " is far from the expected " + en.number(doubt.expected().low()) + " to "
                + en.number(doubt.expected().high()) + " (95 %, from "
                + doubt.expected().history() + " earlier figures). " + hint(doubt.slip()) + "Sure to " + percent()
                + " %.";
    }

    private long percent() {
        return (long) Math.floor(doubt.sureness() * WHOLE);
    }

    /// What may have gone wrong, as an English sentence with a space behind it; nothing where it is not known.
    static String hint(Slip slip) {
        return switch (slip) {
            case Slip.Scale(int exponent) ->
                "It may be " + power(exponent, Language.EN) + " times too " + (exponent > 0 ? "large" : "small") + ". ";
            case Slip.Sign sign -> "Its sign may be wrong. ";
            case Slip.Swap(var with, var figure) ->
                "It may have been swapped with " + figure + " (" + with.indicator() + ", " + with.place() + ", "
                        + with.period() + "), since each fits where the other stands. ";
            case Slip.Unknown unknown -> "";
        };
    }

    private static String power(int exponent, Language language) {
        return language.number(BigDecimal.TEN.pow(Math.abs(exponent)));
    }
}
