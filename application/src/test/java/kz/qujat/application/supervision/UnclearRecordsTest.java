package kz.qujat.application.supervision;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.rehearsal.Supervised;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.junit.jupiter.api.Test;

class UnclearRecordsTest extends Supervised {
  private final UnclearElementReporter records = new UnclearElementReporter(rehearsal.commands);

  @Test
  void thereIsOneCaseForEachPersonAndElement() {
    records.report(DANA.id(), "personStatus", MONDAY);
    records.report(DANA.id(), "personStatus", TUESDAY);
    records.report(DANA.id(), "documents/document/endDate", TUESDAY);
    records.report(ERLAN.id(), "personStatus", TUESDAY);

    assertThat(rehearsal.histories.supervision())
        .extracting(SupervisionEvent::subject)
        .containsExactly(
            new RegisterRecord(DANA.id(), "personStatus"),
            new RegisterRecord(DANA.id(), "documents/document/endDate"),
            new RegisterRecord(ERLAN.id(), "personStatus"));
  }

  @Test
  void whatHasBeenSettledIsNotOpenedAgain() {
    records.report(DANA.id(), "personStatus", MONDAY);
    var subject = new RegisterRecord(DANA.id(), "personStatus");
    apply(Remedy.SETTLE, subject, ADMINISTRATOR);

    records.report(DANA.id(), "personStatus", TUESDAY);

    assertThat(rehearsal.histories.eventsOf(subject)).hasSize(2);
  }

  @Test
  void theCaseNamesTheElementAndKeepsNothingOfTheRecord() {
    records.report(DANA.id(), "personStatus", MONDAY);

    assertThat(rehearsal.histories.supervision())
        .containsExactly(
            new MessageSetAside(
                new RegisterRecord(DANA.id(), "personStatus"),
                null,
                "civil-registry",
                "UNREADABLE_ELEMENT",
                "personStatus",
                null,
                null,
                MONDAY));
    assertThat(rehearsal.vault.size()).isZero();
  }
}
