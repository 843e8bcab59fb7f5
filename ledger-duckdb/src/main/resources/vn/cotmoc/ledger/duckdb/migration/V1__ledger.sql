-- The log: every statement ever recorded, in the order of recording. Never updated, never deleted from.
CREATE TABLE obs (
    number BIGINT NOT NULL,
    revision BIGINT NOT NULL,
    known TIMESTAMP NOT NULL,
    indicator INTEGER NOT NULL,
    breakdown INTEGER NOT NULL,
    measure TINYINT NOT NULL,
    period INTEGER NOT NULL,
    place INTEGER NOT NULL,
    vintage TINYINT NOT NULL,
    reporter INTEGER NOT NULL,
    absence TINYINT NOT NULL,
    bound TINYINT NOT NULL,
    value DECIMAL(18, 6),
    high DECIMAL(18, 6),
    source INTEGER NOT NULL,
    file INTEGER NOT NULL,
    sheet VARCHAR,
    line INTEGER NOT NULL,
    col INTEGER NOT NULL,
    locator VARCHAR,
    note VARCHAR,
    stated VARCHAR
);

-- The projection: the newest version of each cell, reporter and vintage, in the order in which slices are read.
-- Derived from the log and replaceable by it at any time.
CREATE TABLE cur (
    indicator INTEGER NOT NULL,
    breakdown INTEGER NOT NULL,
    measure TINYINT NOT NULL,
    period INTEGER NOT NULL,
    place INTEGER NOT NULL,
    vintage TINYINT NOT NULL,
    reporter INTEGER NOT NULL,
    absence TINYINT NOT NULL,
    bound TINYINT NOT NULL,
    value DECIMAL(18, 6),
    high DECIMAL(18, 6),
    source INTEGER NOT NULL,
    known TIMESTAMP NOT NULL,
    number BIGINT NOT NULL
);

-- The dictionary: the words behind the numbers. kind is the ordinal of the kind of term.
CREATE TABLE term (
    kind TINYINT NOT NULL,
    number INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    revision BIGINT NOT NULL
);

-- The files that define words, every version.
CREATE TABLE document (
    revision BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    bytes BLOB NOT NULL
);

-- The chain. last_number is the highest number given out when the batch was recorded.
CREATE TABLE batch (
    revision BIGINT PRIMARY KEY,
    recorded TIMESTAMP NOT NULL,
    origin VARCHAR NOT NULL,
    content_hash VARCHAR NOT NULL,
    statements BIGINT NOT NULL,
    last_number BIGINT NOT NULL,
    previous_hash VARCHAR NOT NULL,
    hash VARCHAR NOT NULL
);
