package kz.qujat.persistence.draft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.filing.Drafts;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfFiling;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfMoney;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfStage;
import kz.qujat.domain.lifecycle.ApplicationId;

/// A draft, or what once was one.
@Entity
@Table(name = "draft")
class DraftEntry {
  @Id UUID applicationId;
  LocalDate windowClosesOn;
  boolean ended;
  long version;

  @SuppressWarnings("NullAway.Init") // JPA fills the fields
  DraftEntry() {}

  DraftEntry(ApplicationStarted started, long sequence) {
    applicationId = started.application().value();
    windowClosesOn = started.eligibility().window().closesOn();
    version = sequence;
  }

  /// Takes an event in, unless it has been taken in before or comes too late to matter.
  void take(ApplicationEvent event, long sequence) {
    if (ended || sequence <= version) {
      return;
    }
    version = sequence;
    switch (event) {
      case OfStage _ -> ended = true;
      case ApplicationStarted _, OfFiling _, OfMoney _, OfRemedy _, DiscrepancyFound _ -> {}
    }
  }

  Drafts.Closed closed() {
    return new Drafts.Closed(new ApplicationId(applicationId), windowClosesOn);
  }
}
