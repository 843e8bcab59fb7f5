package vn.cotmoc.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A comparison that a source states beside its figure, kept as stated and never computed here.
///
/// Text form: `yoy:+30` (percent on the same period a year earlier), `mom:+8.2` (on the month before),
/// `vs_plan:132` (percent of plan attained), `vs_plan@tw:80.6` (of that issuer's plan), `of:181` (the
/// denominator), `rank_of:63` (how many were ranked), `change:-0.7` (the change that leads to a target's level, in the
/// unit of differences), `base@2020:45` (the level of that year that a target starts from), `part_of@tw:9850` (the
/// target of that issuer of which this one is a part). A trailing `~` marks a hedged number, `?` one of several
/// readings of an ambiguous wording. Several are joined by `;`.
///
/// @param issuer whose plan or target it is; of a base, its year
public record Comparison(Kind kind, BigDecimal value, Optional<Code> issuer, Certainty certainty) {
    private static final Pattern FORM = Pattern.compile(
            "(yoy|mom|vs_plan|of|rank_of|change|base|part_of)(?:@([a-z0-9]+(?:-[a-z0-9]+)*))?:([+-]?\\d{1,12}(?:\\.\\d{1,6})?)([~?]?)");

    /// What is compared with what.
    public enum Kind {
        YOY("yoy"),
        MOM("mom"),
        VS_PLAN("vs_plan"),
        OF("of"),
        RANK_OF("rank_of"),
        CHANGE("change"),
        BASE("base"),
        PART_OF("part_of");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        private static Kind read(String text) {
            for (Kind kind : values()) {
                if (kind.text.equals(text)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(text);
        }
    }

    /// How firmly the source states it.
    public enum Certainty {
        STATED(""),
        HEDGED("~"),
        ONE_READING("?");

        private final String mark;

        Certainty(String mark) {
            this.mark = mark;
        }
    }

    public Comparison {
        value = Figure.normal(value);
    }

    /// Reads one comparison.
    /// @throws IllegalArgumentException for any text that is none
    public static Comparison parse(String text) {
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is not a stated comparison; write yoy:+30, mom:+8.2, vs_plan:132, vs_plan@tw:80.6, of:181 "
                    + "or rank_of:63, with ~ behind a hedged number and ? behind one of several readings.");
        }
        Certainty certainty = switch (m.group(4)) {
            case "~" -> Certainty.HEDGED;
            case "?" -> Certainty.ONE_READING;
            default -> Certainty.STATED;
        };
        return new Comparison(
                Kind.read(m.group(1)),
                new BigDecimal(m.group(3)),
                Optional.ofNullable(m.group(2)).map(Code::parse),
                certainty);
    }

    /// Reads none, one or several, joined by `;`.
    public static List<Comparison> parseAll(String text) {
        List<Comparison> all = new ArrayList<>();
        for (String part : text.split(";", -1)) {
            if (!part.isBlank()) {
                all.add(parse(part.strip()));
            }
        }
        return List.copyOf(all);
    }

    @Override
    public String toString() {
        return kind.text + issuer.map(code -> "@" + code).orElse("") + ":" + value.toPlainString() + certainty.mark;
    }
}
