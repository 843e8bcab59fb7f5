package vn.cotmoc.outlook;

import java.util.List;
import vn.cotmoc.model.Period;

/// A forecast: one distribution for each period to come, how they hang together, by what model, and how the model
/// fared before.
public final class Forecast implements Outlook {
    private final String model;
    private final List<Expected> points;
    private final BackTest backTest;
    private final Joint joint;

    Forecast(String model, List<Expected> points, BackTest backTest, Joint joint) {
        this.model = model;
        this.points = List.copyOf(points);
        this.backTest = backTest;
        this.joint = joint;
    }

    /// The model in a short text, with its scale: `ARIMA(0,1,1)(0,1,1) log`.
    public String model() {
        return model;
    }

    /// The periods to come, in order, without a gap.
    public List<Expected> points() {
        return points;
    }

    /// How the model fared on the past.
    public BackTest backTest() {
        return backTest;
    }

    /// What the sum over the periods from one to another, both included, is expected to be; a year's end is what is
    /// known of the year plus this.
    ///
    /// Found by drawing paths with a fixed seed, since sums of log-normal and of calibrated distributions have no
    /// closed form: each period has exactly its published distribution, and periods move together as the errors of
    /// the model do (a Gaussian copula). The same forecast gives the same total.
    /// @throws IllegalArgumentException where a period is not among [#points]
    public Quantiles total(Period.Regular from, Period.Regular to) {
        int begin = index(from);
        int end = index(to);
        if (end < begin) {
            throw new IllegalArgumentException("The total ends before it begins: " + from + " to " + to + ".");
        }
        List<Quantiles> some =
                points.subList(begin, end + 1).stream().map(Expected::quantiles).toList();
        return some.size() == 1 ? some.getFirst() : joint.sum(begin, some);
    }

    private int index(Period.Regular period) {
        long index = period.ordinal() - points.getFirst().period().ordinal();
        if (period.frequency() != points.getFirst().period().frequency() || index < 0 || index >= points.size()) {
            throw new IllegalArgumentException("The forecast does not reach " + period + ".");
        }
        return (int) index;
    }
}
