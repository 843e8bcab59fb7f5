package vn.cotmoc.goals;

/// The numbers in the published rules of a status, as the page `/methods/assessment` states them.
public final class Rules {
    /// Days after which a figure, or a projection, says nothing any more of where a goal stands.
    public static final int FRESH_DAYS = 120;

    /// Past years that a seasonal profile needs.
    public static final int PROFILE_YEARS = 3;

    /// Past years that enter it at most.
    public static final int PROFILE_YEARS_AT_MOST = 6;

    /// The least spread of a profile, in hundredths of the year.
    public static final int LEAST_SPREAD = 1;

    /// How far behind its way, beyond the spread of a profile, a goal may be and is only at risk, in hundredths of the
    /// way of the whole period.
    public static final int RISK_POINTS = 5;

    /// The chance in percent from which a goal is on pace.
    public static final int LIKELY = 80;

    /// The chance in percent below which it is off pace.
    public static final int EVEN = 50;

    private Rules() {}
}
