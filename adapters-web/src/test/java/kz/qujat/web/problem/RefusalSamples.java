package kz.qujat.web.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qujat.application.vault.People;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal;
import kz.qujat.domain.lifecycle.Refusal.AlreadyIssued;
import kz.qujat.domain.lifecycle.Refusal.AlreadyRegistered;
import kz.qujat.domain.lifecycle.Refusal.ApplicationAlreadyOpen;
import kz.qujat.domain.lifecycle.Refusal.ClaimedByOther;
import kz.qujat.domain.lifecycle.Refusal.DocumentMismatch;
import kz.qujat.domain.lifecycle.Refusal.Incomplete;
import kz.qujat.domain.lifecycle.Refusal.Ineligible;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.NotClaimed;
import kz.qujat.domain.lifecycle.Refusal.NotReady;
import kz.qujat.domain.lifecycle.Refusal.OldCardNotSurrendered;
import kz.qujat.domain.lifecycle.Refusal.OwnApplication;
import kz.qujat.domain.lifecycle.Refusal.Requirement;
import kz.qujat.domain.lifecycle.Refusal.WrongRecipient;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.web.fake.Papers;

/// Some refusals of each kind.
final class RefusalSamples {
  static final People PEOPLE = new Papers();

  private static final UUID ID = new UUID(7, 8);

  private RefusalSamples() {}

  static List<Refusal> of(Class<?> kind) {
    return Stream.concat(ineligible(), others()).filter(kind::isInstance).toList();
  }

  private static Stream<Refusal> ineligible() {
    return Arrays.stream(Ineligibility.values())
        .map(code ->
            new Ineligible(new NotEligible(LocalDate.of(2026, 6, 1), code, null, null, "2025-05")));
  }

  private static Stream<Refusal> others() {
    return Stream.of(
        new NoSuchApplication(),
        new ApplicationAlreadyOpen(new ApplicationId(ID)),
        new AlreadyRegistered(),
        new Incomplete(List.of(Requirement.PHOTO)),
        new WrongStage(Status.APPROVED),
        new OwnApplication(),
        new ClaimedByOther(new OfficerId(ID)),
        new NotClaimed(),
        new DocumentMismatch(),
        new NotReady(Status.MANUFACTURED),
        new AlreadyIssued(),
        new WrongRecipient(),
        new OldCardNotSurrendered());
  }
}
