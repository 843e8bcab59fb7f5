/// SDMX: the structures of a catalogue and the figures of a ledger, in the messages and at the addresses of the
/// standard for statistical data (ISO 17369), so that the tools that statisticians use already read them.
///
/// Why: a ministry's system or a statistician with R should not have to learn another interface. An [Sdmx] answers the
/// addresses of SDMX REST 1.5 (SDMX 2.1) and 2.2 (SDMX 3) from the same information model.
///
/// Invariants: structures are made from the catalogue and the geography and from nothing else; an answer is of one
/// state of the ledger; data is written while it is read, one indicator at a time, so a large answer takes no more
/// memory than its largest indicator; a request that cannot be answered is a [Refusal] with a code; everything that a
/// client may ask for is bounded. Sections of the standard are named as in the specification of SDMX REST.
@NullMarked
package vn.cotmoc.exchange.sdmx;

import org.jspecify.annotations.NullMarked;
