package vn.cotmoc.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.cotmoc.claims.check.Verdict;
import vn.cotmoc.goals.Allocation;
import vn.cotmoc.goals.Change;
import vn.cotmoc.goals.Course;
import vn.cotmoc.goals.Reply;
import vn.cotmoc.goals.Status;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Vintage;

/// The shapes of the answers for programs, written once in a short form and given out as JSON Schema 2020-12. A line is
/// a name and its members; a member is `name type`, `name? type` where it may be missing. Types: `text`, `int`,
/// `number`, `flag`, `any`, another name, `[T]` a list, `{T}` an object of such values, `T|null`. `+Name` takes over
/// the
/// members of another shape. Members may be added to any of them, so readers pass over what they do not know.
final class Shapes {
    private static final String LINES = """
            Words: vi text, en text
            Figure: value? number, bound? text, high? number, absent? Absence
            Cell: indicator text, place text, period text, breakdown text, measure Measure
            Board: year int, tree text, issuer? text, asOf text, knownTo text, summary {int}, sections [Section]
            Section: code text, name Words, rows [Row], sections [Section]
            Row: indicator text, name Words, unit text, figure? Shown, status Status, target? RowTarget, targetsInWords? [WordedTarget], percentOfPlan? number, explanation Words, pace? Pace, byIssuer? [OfIssuer], sources int, contradictions [Clash]
            Shown: id text, period text, vintage Vintage, reporter? text, +Figure
            RowTarget: id text, issuer? text, +Figure, implied flag
            WordedTarget: id text, issuer text, words text
            Pace: unsaid? text, basis? text, expected? Figure, missing? number, projection? Projection, needed? Needed
            Projection: id text, chance number, median number, likely Figure
            Needed: remaining number, months int, perMonth number, limit flag
            OfIssuer: target? text, issuer? text, percentOfPlan? number, status Status, explanation Words
            Clash: kind text, explanation Words
            Indicators: indicators [Indicator]
            Indicator: code text, name Words, unit Unit, kind Kind, additivity Additivity, direction Direction, decimals int, owner text, formula? text, definition Words
            Unit: code text, name Words
            Places: places [Place]
            Place: id text, code text, name Words, level text, type text, hierarchy text, parent? text, validFrom? text, validTo? text, legalBasis? text
            PlaceStory: +Place, lasts flag, told Told, before [Thread], after [Thread], past [Reach], now Reach
            Told: vi [text], en [text]
            Thread: date text, kind text, from? text, fromName? Words, to? text, toName? Words, how Words, share? number, legalBasis? text
            Reach: day text, exactness text, members [ReachMember], unit? [text]
            ReachMember: place text, name Words, weight? number, exactness text
            Search: q text, folded text, meant? text, indicatorCount int, placeCount int, sourceCount int, goalCount int, partCount int, indicators [FoundIndicator], places [FoundPlace], sources [FoundSource], goals [FoundGoal], parts [FoundPart], answer? Answer
            Answer: indicator? text, place? text, period? text, fit? Fit, figure? Answered, plans? [AnswerPlan], change? AnswerChange, of? RowsOf, rows? [AnswerRow], notRecorded? [text], ranked? int, placesWithout? int, overall? Words, others? [text], unknown [text]
            AnswerRow: indicator text, place text, breakdown text, fit Fit, top flag, figure Answered, change? AnswerChange
            Answered: id text, period text, unit text, vintage Vintage, reporter? text, source? text, +Figure
            AnswerPlan: target text, issuer? text, period text, +Figure, percentOfPlan? number, explanation Words
            AnswerChange: base text, basePeriod text, kind Measured, +Figure, explanation Words
            FoundIndicator: code text, name Words, unit text
            FoundPlace: id text, code text, name Words, type text, level text, in? text, validFrom? text, validTo? text, placeValidTo? text, named flag
            FoundSource: id text, title text, publisher text, date? text, url? text
            FoundGoal: id text, indicator text, name Words, unit text, place text, period text, breakdown text, issuer text, source text, longTerm flag, page text, anchor text, +Figure, words? text
            FoundPart: indicator text, breakdown text, name Words
            Figures: indicator? text, unit? text, measure Measure, geography? text, breakdown? text, vintage? Vintage, reporter? text, asOf text, revision text, count int, columns [text], rows [[any]], lost? [text]
            Explained: id text, +Cell, +Figure, vintage? Vintage, reporter? text, source? CitedSource, entered? Entered, note? text, stated? [text], known? any, batch? RecordedIn, formula? text, arithmetic? text, inputs? [Input], geography? text, exactness? text, of? int, level? text, reported? int, expected? int, parts? [MovedPart], missing? [text]
            CitedSource: id text, title? text, publisher? text, url? text, published? text, licence? text, locator? text
            Entered: file text, sheet? text, row? int, column? int
            RecordedIn: revision text, recorded text, origin text, contentHash text, hash text
            Input: id? text, +Cell, +Figure, vintage? Vintage, formula? text, arithmetic? text, inputs? [Input]
            MovedPart: id? text, +Cell, +Figure, weight? text, exactness? text, acts? [Act]
            Act: date text, kind text, legalBasis? text
            Reconciled: asOf text, open int, explained int, contradictions [Contradiction], revisions [Contradiction]
            Contradiction: id text, kind text, cause text, indicator text, place text, period text, breakdown text, sizePercent? number, explanation Words, figures [text], sources [text], explained? Reason
            Reason: words text, by text, at text
            Doubts: asOf text, open int, explained int, doubts [Doubt]
            Doubt: id text, indicator text, place text, period text, breakdown text, figure text, value number, unit text, expected Expected, slip Slip, sureness number, explanation Words, source text, explained? Reason
            Expected: low number, high number, history int
            Slip: kind text, times? number, with? text
            Ranking: indicator text, unit text, period text, level? text, best text, count int, without int, places int, ranking [Ranked], missing [Gap]
            Ranked: rank int, place text, name Words, value number, status? Status, percentOfPlan? number, id text
            Gap: place text, reason Absence
            Goals: year int, asOf text, goals [Goal]
            Goal: indicator text, name Words, unit text, year int, status Status, target GoalTarget, baseline? YearValue, latest? Latest, fromBaseline? Route, fromLatest? Route, explanation Words
            GoalTarget: id text, issuer text, +Figure, source text
            YearValue: year int, value number
            Latest: id text, period text, +Figure
            Route: growthPercentAYear? number, stepAYear? number, stepUnit? text, levels [YearValue]
            Allocations: year int, asOf text, allocations [Allocation]
            Allocation: indicator text, place text, period text, unit text, state State, allocated number, remaining number, target Divided, parts [Share], explanation Words
            Divided: id text, issuer text, +Figure
            Share: place text, breakdown text, id text, issuer text, +Figure, divides? number, outdated flag
            Composite: indicator text, asOf text, mean Mean, gaps Gaps, period? text, level? text, places? int, ranking? [Score], missing? [Score]
            Score: rank? int, place text, +Figure, parts [ScorePart], explanation Words
            ScorePart: indicator text, id? text, +Figure, points? number, weightPercent number
            Changes: since text, next text, more? flag, batches [Recorded], changes [Change]
            Recorded: revision text, at text, origin text, statements int, hash text
            Change: id text, revision text, +Cell, vintage Vintage, reporter text, +Figure, source text, known text
            Check: asOf text, length int, alarms int, count int, claims [Claim]
            Claim: start int, end int, text text, sentence text, subject text, indicator text|null, kind text, value number, low number|null, high number|null, unit text, scale number, of number|null, hedge text|null, period text|null, place text|null, status text, comparisons [Compared], ambiguous [Reading], rule text, link Link, verdict Verdict, verdicts [Judged]
            Compared: kind text, value number, unit text, reference text
            Reading: value number, high number|null, comparisons [Compared], why text
            Link: score number, period text|null, why Words
            Judged: kind Verdict, test Test, sentence Words, figures [text], claims [[int]]
            Description: openapi text, info any, servers [any], paths {any}, components any
            Problem: type text, title text, status int, detail text, code text, titleVi text, detailVi text
            FigureLine: indicator text, place text, period text, breakdown text, value number|null, bound? text, high? number, absence? Absence, vintage? Vintage, reporter? text, exactness? text, known? int, parts? int, id text
            """;

    /// Words that programs read as lower-case constants.
    private static final Map<String, List<? extends Enum<?>>> WORDS = Map.ofEntries(
            Map.entry("Absence", List.of(Absence.values())),
            Map.entry("Additivity", List.of(Indicator.Additivity.values())),
            Map.entry("Direction", List.of(Indicator.Direction.values())),
            Map.entry("Fit", List.of(Reply.Fit.values())),
            Map.entry("RowsOf", List.of(Course.Of.values())),
            Map.entry("Gaps", List.of(Composite.Gaps.values())),
            Map.entry("Kind", List.of(Indicator.Kind.values())),
            Map.entry("Mean", List.of(Composite.Mean.values())),
            Map.entry("Measure", List.of(Measure.values())),
            Map.entry("Measured", List.of(Change.Kind.values())),
            Map.entry("State", List.of(Allocation.State.values())),
            Map.entry("Status", List.of(Status.values())),
            Map.entry("Test", List.of(Verdict.Test.values())),
            Map.entry("Verdict", List.of(Verdict.Kind.values())),
            Map.entry("Vintage", List.of(Vintage.values())));

    private static final Pattern MEMBER = Pattern.compile("(\\w+)(\\?)? (\\S+)");
    private static final Map<String, List<Member>> ALL = parse();

    private Shapes() {}

    private record Member(String name, String type, boolean optional) {}

    private static Map<String, List<Member>> parse() {
        Map<String, List<Member>> all = new LinkedHashMap<>();
        LINES.lines().forEach(line -> {
            int colon = line.indexOf(':');
            List<Member> members = Arrays.stream(line.substring(colon + 1).split(",", 100))
                    .map(String::strip)
                    .flatMap(text -> members(all, text))
                    .toList();
            all.put(line.substring(0, colon), members);
        });
        return all;
    }

    private static Stream<Member> members(Map<String, List<Member>> before, String text) {
        if (text.startsWith("+")) {
            return Optional.ofNullable(before.get(text.substring(1))).orElseThrow().stream();
        }
        Matcher member = MEMBER.matcher(text);
        if (!member.matches()) {
            throw new IllegalStateException("No member: " + text);
        }
        return Stream.of(new Member(member.group(1), member.group(3), member.group(2) != null));
    }

    /// Writes every shape as a schema under its name.
    static void write(Json json) {
        ALL.forEach((name, members) -> thing(json.open(name), members));
        WORDS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> {
            json.open(each.getKey()).put("type", "string").list("enum");
            each.getValue().forEach(word -> json.item(Csv.lower(word)));
            json.end().close();
        });
    }

    private static void thing(Json json, List<Member> members) {
        json.put("type", "object").list("required");
        members.stream().filter(each -> !each.optional()).map(Member::name).forEach(json::item);
        json.end().open("properties");
        members.forEach(each -> type(json.open(each.name()), each.type()));
        json.close().close();
    }

    /// Writes what the object that was just opened says of the type, and closes it.
    private static void type(Json json, String type) {
        switch (type.charAt(0)) {
            case '[' -> {
                json.put("type", "array").open("items");
                type(json, type.substring(1, type.length() - 1));
            }
            case '{' -> {
                json.put("type", "object").open("additionalProperties");
                type(json, type.substring(1, type.length() - 1));
            }
            default -> word(json, type);
        }
        json.close();
    }

    private static void word(Json json, String type) {
        if (type.endsWith("|null")) {
            json.list("type");
            json.item(plain(type.substring(0, type.length() - "|null".length())));
            json.item("null").end();
        } else if (WORDS.containsKey(type) || ALL.containsKey(type)) {
            json.put("$ref", ref(type));
        } else if (!type.equals("any")) {
            json.put("type", plain(type));
        }
    }

    private static String plain(String type) {
        return switch (type) {
            case "text" -> "string";
            case "int" -> "integer";
            case "number" -> "number";
            case "flag" -> "boolean";
            default -> throw new IllegalStateException("No type: " + type);
        };
    }

    /// Where the shape stands in the description.
    static String ref(String name) {
        return "#/components/schemas/" + name;
    }
}
