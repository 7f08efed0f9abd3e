package kz.qujat.web.fake.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.review.DecisionDrafts;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;

/// Drafts of decisions, in memory.
public final class UnsignedDecisions implements DecisionDrafts {
  private record Key(StaffId officer, ApplicationId application) {}

  private final Map<Key, Draft> drafts = new HashMap<>();

  @Override
  public Optional<Draft> find(StaffId officer, ApplicationId application) {
    return Optional.ofNullable(drafts.get(new Key(officer, application)));
  }

  @Override
  public void keep(StaffId officer, ApplicationId application, Draft draft) {
    drafts.put(new Key(officer, application), draft);
  }

  @Override
  public void forget(StaffId officer, ApplicationId application) {
    drafts.remove(new Key(officer, application));
  }
}
