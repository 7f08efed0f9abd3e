package kz.qujat.benchmark.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of the table.
///
/// @param what the name of the row
/// @param peer what the value is compared with, absent when there is nothing to compare
/// @param ratio ours divided by the peer's
/// @param details more figures and remarks, by name
@JsonInclude(Include.ALWAYS)
public record Result(
    String what,
    double value,
    String unit,
    @Nullable String peer,
    @Nullable Double peerValue,
    @Nullable Double ratio,
    Map<String, Object> details) {
  public Result {
    details = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }

  /// Compares two series by their median rates.
  public static Result comparison(
      String what, String unit, Series ours, String peer, Series theirs) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("spread", ours.rates());
    details.put("peerSpread", theirs.rates());
    details.put("cpuMillisPerOperation", ours.cpuPerOperation());
    details.put("peerCpuMillisPerOperation", theirs.cpuPerOperation());
    details.put("catchUpSeconds", ours.catchUpSeconds());
    details.put("untilAllWasDone", ours.sustainedRates());
    details.put("keptUp", ours.keptUp());
    double value = ours.rates().median();
    double peerValue = theirs.rates().median();
    return new Result(what, value, unit, peer, peerValue, value / peerValue, details);
  }

  /// Returns a figure that is compared with nothing.
  public static Result alone(String what, double value, String unit, Map<String, Object> details) {
    return new Result(what, value, unit, null, null, null, details);
  }
}
