package vn.cotmoc.intake;

/// Is told from time to time how far a reading has come.
@FunctionalInterface
public interface Progress {
    /// Tells nobody.
    Progress NONE = (rows, bytes, total) -> {};

    /// @param rows rows read so far
    /// @param bytes bytes of the file read so far
    /// @param total bytes of the file
    void at(long rows, long bytes, long total);
}
