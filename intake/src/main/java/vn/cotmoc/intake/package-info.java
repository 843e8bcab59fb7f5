/// From files to batches: packs, CSV and XLSX, with every defect a finding.
@NullMarked
package vn.cotmoc.intake;

import org.jspecify.annotations.NullMarked;
