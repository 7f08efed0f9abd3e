package kz.qujat.web.problem;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.ApplicationRefusal.OtherPoint;
import kz.qujat.domain.application.ApplicationRefusal.OtherRegion;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionRefusal;
import kz.qujat.domain.supervision.SupervisionRefusal.CardFateMissing;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.StillFailing;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.web.fake.memory.Papers;

/// Samples of every kind of refusal.
final class RefusalSamples {
  static final PseudonymDirectory PEOPLE = new Papers();

  private static final UUID ID = new UUID(7, 8);

  private RefusalSamples() {}

  static List<CommandRefused> of(Class<?> kind) {
    return Stream.of(
            ineligible().filter(kind::isInstance).map(ApplicationRefused::new),
            applications().filter(kind::isInstance).map(ApplicationRefused::new),
            refunds().filter(kind::isInstance).map(RefundRefused::new),
            supervision().filter(kind::isInstance).map(SupervisionRefused::new))
        .<CommandRefused>flatMap(refused -> refused)
        .toList();
  }

  private static Stream<ApplicationRefusal> ineligible() {
    return Arrays.stream(Ineligibility.values())
        .map(code ->
            new Ineligible(new NotEligible(LocalDate.of(2026, 6, 1), code, null, null, "2025-05")));
  }

  private static Stream<ApplicationRefusal> applications() {
    return Stream.of(
        new NoSuchApplication(),
        new OtherApplicant(),
        new OtherRegion(),
        new OtherPoint(),
        new ApplicationAlreadyOpen(new ApplicationId(ID)),
        new AlreadyRegistered(),
        new Incomplete(List.of(Requirement.PHOTO)),
        new WrongStage(Status.APPROVED),
        new OwnApplication(),
        new ClaimedByOther(new StaffId(ID)),
        new NotClaimed(),
        new DocumentMismatch(),
        new HolderDataChanged(Set.of(HolderField.SEX, HolderField.BIRTH_DATE)),
        new ContradictsEarlierAnswer(2, OrderProgress.REJECTED, OrderProgress.MANUFACTURED),
        new NotReady(Status.MANUFACTURED),
        new AlreadyIssued(),
        new WrongRecipient(),
        new OldCardNotSurrendered());
  }

  private static Stream<RefundRefusal> refunds() {
    return Stream.of(
        new NoSuchRefund(), new OtherBeneficiary(), new WrongProgress(RefundStatus.FILED));
  }

  private static Stream<SupervisionRefusal> supervision() {
    return Stream.of(
        new NoSuchCase(),
        new WrongRemedy(List.of(Remedy.RETRY)),
        new StillFailing(),
        new CardFateMissing());
  }
}
