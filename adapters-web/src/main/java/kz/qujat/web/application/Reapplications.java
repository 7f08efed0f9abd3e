package kz.qujat.web.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Ticketed.InProgress;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.lifecycle.DraftDeadline;

/// Whether whoever had an application annulled may apply again: promised only while it is possible.
public final class Reapplications {
  private final EligibilityRules rules;
  private final InstantSource clock;

  Reapplications(EligibilityRules rules, InstantSource clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /// The last day on which the applicant can apply online for this card.
  public LocalDate lastDay(CaseFile file) {
    return DraftDeadline.lastDay(file.application(), rules.pilot());
  }

  boolean areOpenTo(CaseFile file) {
    return wereOpenTo(file, clock.instant());
  }

  /// Whether the reason of the annulment allowed it, and it was not too late at `moment`.
  boolean wereOpenTo(CaseFile file, Instant moment) {
    LocalDate day = CivilDate.at(moment);
    return switch (file.application().stage()) {
      case Annulled annulled ->
          annulled.reason().allowsReapplication()
              && rules.pilot().covers(day)
              && !day.isAfter(lastDay(file));
      case Draft _, EndedDraft _, InProgress _, Issued _ -> false;
    };
  }
}
