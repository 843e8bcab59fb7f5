package vn.cotmoc.app;

/// The program: prints its version, for now.
public final class Cotmoc {
    private Cotmoc() {}

    /// Runs one command.
    public static void main(String[] args) {
        var version = Cotmoc.class.getPackage().getImplementationVersion();
        System.out.println("cotmoc " + (version == null ? "dev" : version));
    }
}
