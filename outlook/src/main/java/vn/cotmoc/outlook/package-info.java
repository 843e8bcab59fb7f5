/// Where a series is heading: forecasts with intervals, each with a back-test, or a refusal with its reason.
///
/// Why: a planner asks whether a goal will be met, and an answer without its error is a guess. Invariants: the same
/// series gives the same forecast, on every machine and in every thread; an interval is published only with how
/// often such intervals held in the past; estimators count in `double`, and what leaves the room is called an
/// estimate; nothing here reads a clock, a file or a locale.
@NullMarked
package vn.cotmoc.outlook;

import org.jspecify.annotations.NullMarked;
