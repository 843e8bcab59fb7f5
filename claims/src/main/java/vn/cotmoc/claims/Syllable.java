package vn.cotmoc.claims;

import java.util.Locale;

/// One spelling for the many ways to write a syllable: hoà and hòa, tỉ and tỷ, quí and quý.
///
/// It does what [vn.cotmoc.model.Spelling] does for names, and i/y beside, in a pass over a few letters, since it is
/// asked for every word of a text.
final class Syllable {
    private static final String FROM = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String INTO = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";
    private static final String LIGHT = "iìíỉĩị";
    private static final String HEAVY = "yỳýỷỹỵ";
    private static final String ONSETS = "hklmst";

    private Syllable() {}

    /// The key under which the syllable is looked up: lower case, tones where hòa and thủy have them, y for a lone i
    /// after h, k, l, m, s, t and qu.
    static String key(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int length = lower.length();
        if (length < 2) {
            return lower;
        }
        char last = lower.charAt(length - 1);
        int light = LIGHT.indexOf(last);
        if (light >= 0 && takesY(lower, length)) {
            return lower.substring(0, length - 1) + HEAVY.charAt(light);
        }
        if (length > 2 && last > 0x7F && lower.charAt(length - 3) != 'q') {
            String pair = lower.substring(length - 2);
            int at = FROM.indexOf(pair);
            return at >= 0 && at % 2 == 0 ? lower.substring(0, length - 2) + INTO.substring(at, at + 2) : lower;
        }
        return lower;
    }

    private static boolean takesY(String lower, int length) {
        return length == 2 && ONSETS.indexOf(lower.charAt(0)) >= 0 || length == 3 && lower.startsWith("qu");
    }
}
