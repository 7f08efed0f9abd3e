package kz.qujat.application.payment;

import java.util.Optional;
import kz.qujat.application.history.Histories;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.Payer.Organisation;
import kz.qujat.application.payment.Payer.Person;
import kz.qujat.application.payment.Payer.Unnamed;
import kz.qujat.application.vault.People;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReceivePayment;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.ApplicantId;

/// Money on its way in: what can be read goes to the application it was paid for, and what cannot
/// is set aside.
public final class Transfers {
  private final Chancery chancery;
  private final Histories histories;
  private final People people;
  private final UnreadableMessages unreadable;

  public Transfers(
      Chancery chancery, Histories histories, People people, UnreadableMessages unreadable) {
    this.chancery = chancery;
    this.histories = histories;
    this.people = people;
    this.unreadable = unreadable;
  }

  Optional<ApplicationId> find(PaymentId payment) {
    return histories.askedFor(payment);
  }

  void receive(Transfer transfer) {
    ApplicationId application = find(transfer.payment()).orElseThrow(UnknownPayment::new);
    chancery.submit(
        new ReceivePayment(
            application,
            transfer.payment(),
            transfer.amount(),
            payer(transfer),
            transfer.bankReference(),
            transfer.paidAt(),
            chancery.notary().newRefund(),
            chancery.notary().now()),
        Actor.neighbour(Neighbour.PAYMENT),
        null);
  }

  private ApplicantId payer(Transfer transfer) {
    return switch (transfer.payer()) {
      case Person(var iin, _) -> people.applicant(iin);
      case Organisation _, Unnamed _ -> throw new PayerIsNoPerson();
    };
  }

  void setAside(UnreadableMoney money) {
    unreadable.setAside(money);
  }
}
