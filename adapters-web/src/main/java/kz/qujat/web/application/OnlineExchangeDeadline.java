package kz.qujat.web.application;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.WithTicket.InProgress;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.lifecycle.DraftDeadline;
import org.springframework.stereotype.Component;

/// The last day on which a card can be exchanged online; nothing is offered after that day.
@Component
public final class OnlineExchangeDeadline {
  private final EligibilityRules rules;
  private final InstantSource clock;

  OnlineExchangeDeadline(EligibilityRules rules, InstantSource clock) {
    this.rules = rules;
    this.clock = clock;
  }

  /// The last day on which the application, or a replacement for it, can be registered.
  ///
  /// This is the last day of the window or of the pilot, whichever comes first.
  public LocalDate lastDay(CaseFile file) {
    return DraftDeadline.lastDay(file.application(), rules.pilot());
  }

  /// Whether that last day is over.
  public boolean hasPassed(CaseFile file) {
    return CivilDate.at(clock.instant()).isAfter(lastDay(file));
  }

  boolean mayReapply(CaseFile file) {
    return mightReapply(file, clock.instant());
  }

  /// Whether the citizen could still apply again at `moment`.
  ///
  /// True when the application was annulled for a reason that allows a new application, and the
  /// last day was not over yet.
  boolean mightReapply(CaseFile file, Instant moment) {
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
