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
/// `breakdown, unit, stated`. A place is an id (`06040@2024-12-01`) or a code, which means its bearer on the last
/// day of the period. A value is a plain number (`18063.8`), with bound `range` two (`7.7..8`), or `absent:` and a
/// reason. A
/// stated unit is converted exactly into the indicator's own.
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
/// ```
///
/// Every field of the layout of figures may be named. Needed are indicator, place, period, value (or a pivot), reporter
/// and source; measure is `actual` and vintage `reported` unless said otherwise. A row whose value cell is blank is
/// passed over. Labels of indicators (names and aliases), places (names on the last day of the period), units, agencies
/// and periods (`9 tháng 2025`, `quý III/2024`) are resolved whatever their case, spaces and place of the tone mark; a
/// label that names several things is a finding with all of them.
@NullMarked
package vn.cotmoc.intake;

import org.jspecify.annotations.NullMarked;
