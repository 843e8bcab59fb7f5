package vn.cotmoc.model;

/// Something that stops a command and that a user or an administrator can mend: a missing thing, a full disk, a
/// damaged store. Programming errors are other exceptions. The code is never reused; docs/errors has a section
/// for each.
public final class Failure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String code;

    public Failure(String code, String message) {
        super(message);
        this.code = code;
    }

    public Failure(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /// The stable code, as `CM-5001`.
    public String code() {
        return code;
    }
}
