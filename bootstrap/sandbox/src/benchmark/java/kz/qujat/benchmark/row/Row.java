package kz.qujat.benchmark.row;

import java.util.List;
import kz.qujat.benchmark.measure.Result;

/// A measurement that yields one line of the table, or several that need the same runs.
@FunctionalInterface
public interface Row {
  List<Result> measure() throws Exception;
}
