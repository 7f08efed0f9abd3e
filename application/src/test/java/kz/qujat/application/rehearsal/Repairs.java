package kz.qujat.application.rehearsal;

import java.util.HashMap;
import java.util.Map;
import kz.qujat.application.stuck.ReadModelRepairs;
import kz.qujat.domain.filing.ApplicationId;

/// Repairs of read models whose outcome the test decides.
public final class Repairs implements ReadModelRepairs {
  private final Map<ApplicationId, Outcome> outcomes = new HashMap<>();

  /// Determines how the next repairs of the application end.
  public void end(ApplicationId application, Outcome outcome) {
    outcomes.put(application, outcome);
  }

  @Override
  public Outcome repair(ApplicationId application, String readModel) {
    return outcomes.getOrDefault(application, Outcome.NOT_FAILING);
  }
}
