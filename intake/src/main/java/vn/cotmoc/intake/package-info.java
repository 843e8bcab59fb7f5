/// From files to batches: packs, CSV and XLSX, with every defect a finding.
///
/// Why: figures arrive as files that people made, so every file is read as if it were wrong. [PackReader] reads the
/// words, places and figures of a province; [Intake] reads files of figures. Nothing of a file is loaded while one
/// finding of severity error stands. Invariants: nothing is guessed, rounded, executed or fetched; memory is bounded
/// whatever a file holds, but for 12 to 32 bytes a row that find repeated rows; the same bytes give the same
/// findings in the same order; nothing here logs.
///
/// ## The layout of figures
/// A header and rows, in CSV (UTF-8; commas, semicolons or tabs) or on a sheet of an XLSX workbook, the columns in any
/// order: `indicator, place, period, measure, vintage, value, bound, reporter, source, locator, note`, and where wanted
/// `breakdown, unit, stated`. In a pack a place is an id (`06040@2024-12-01`) or a code, which means its bearer on the
/// last day of the period. A value is a plain number (`18063.8`), with bound `range` two (`7.7..8`), or `absent:` and a
/// reason. A
/// stated unit is converted exactly into the indicator's own.
///
/// ## Places in tables
/// In a file that is no part of a pack, `place` is an id, a code or a name (`Tân Thành (Cao Lộc)`, `TT. Thất Khê`), and
/// `place_name` and `place_in` (the district) may stand beside it. Codes and names are those of the day of the table's
/// map where one is stated, else of the days of the period. What is certain is recoded, what is not is left with all
/// its readings; every other case is an error:
///
/// - One place bears the code or name then: it is taken. Several: [RowDefect#REUSED_CODE],
///   [RowDefect#AMBIGUOUS_PLACE], unless they are versions of one territory, of which the last is taken.
/// - A code and a name are taken where one place bears both; otherwise [RowDefect#OTHER_NAME].
/// - A name that is nobody's then is left with its dates ([RowDefect#OTHER_TIME]); only the day of the map makes it
///   certain. A code that only one place ever bore is certain, and so is an id.
/// - A certain place that does not live in the period is exchanged, with a warning, for the one of the same territory
/// by
///   the composed lineage; where there is none, it was divided or merged and is left with its smallest exact group.
///
/// ## A mapping
/// A table in the owner's own layout is read through `NAME.mapping.yaml` beside `NAME.xlsx` or `NAME.csv`:
///
/// ```yaml
/// sheet: Biểu 01            # workbooks: the sheet, the first where it is left out
/// header: 3                 # the row of the headings, 1 where it is left out
/// numbers: vi               # vi 18.063,8 · en 18,063.8 · plain 18063.8 · auto, where only one reading is possible
/// columns:                  # field: heading, or the letter of the column
///   indicator: Chỉ tiêu
///   unit: ĐVT
/// constants:                # field: what holds for every row
///   place: 20@
///   reporter: thong-ke-tinh
///   source: nien-giam-2024
/// pivot:                    # where each column is a period (or an indicator, a place): one entry a column
///   - {column: TH 2023, period: "2023", vintage: official}
///   - {column: Ước TH 2024, period: "2024", vintage: administrative-estimate}
/// labels:                   # field: what the labels of the table stand for
///   indicator: {Thu NSNN: budget-revenue}
///   value: {"-": "absent:not-applicable"}
/// placesAsOf: 2025-06-30    # the day of the map that the codes and names of places follow
/// ```
///
/// Every field of the layout of figures may be named. Needed are indicator, place, period, value (or a pivot), reporter
/// and source; measure is `actual` and vintage `reported` unless said otherwise. A row whose value cell is blank is
/// passed over. Labels of indicators (names and aliases), places, units, agencies
/// and periods (`9 tháng 2025`, `quý III/2024`) are resolved whatever their case, spaces and place of the tone mark; a
/// label that names several things is a finding with all of them.
@NullMarked
package vn.cotmoc.intake;

import org.jspecify.annotations.NullMarked;
