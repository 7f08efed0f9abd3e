package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Supervision.settle;
import static kz.qujat.persistence.eventstore.ContestedApplication.AIGUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.HistoryEntry.StreamKind;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.TestStore;
import org.assertj.core.api.Assertions;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;

/// An officer annuls an application, a late payment for it arrives, and a supervisor settles a
/// discrepancy of it, all at the same moment and each of them more than once.
class AnnulmentRaceIT {
  private static final TestStore STORE = TestStore.withParts(List.of("payment", "vault"));
  private static final CommandService COMMANDS = STORE.commands();
  private static final Histories HISTORIES = STORE.get(Histories.class);
  private static final Iin DAULET = new Iin("850515390001");
  private static final Actor NOBODY = Actor.system("race");

  @AfterAll
  static void close() {
    STORE.close();
  }

  private final ContestedApplication contested = new ContestedApplication(STORE);
  private final ApplicationId id = contested.id;

  @RepeatedTest(5)
  void noEventIsLostOrDuplicatedAndNoCommandDeadlocks() throws Exception {
    contested.underReviewWithADiscrepancy();
    Annul annulment = contested.annulment();
    List<Runnable> acts = new ArrayList<>();
    for (int n = 0; n < 3; n++) {
      acts.add(() -> COMMANDS.submit(annulment, NOBODY));
      acts.add(() -> contested.receive("late", AIGUL));
      acts.add(() -> contested.receive("another's", DAULET));
      acts.add(() -> COMMANDS.submit(settle(contested.difference, id), NOBODY));
    }
    Collections.shuffle(acts);
    var runners = new ConcurrentLinkedQueue<>(acts);

    Race.of(
        acts.size(),
        () -> {
          runners.remove().run();
          return id;
        });

    assertThat(typesOf(StreamKind.APPLICATION))
        .containsOnlyOnce("application-annulled")
        .filteredOn("payment-unusable"::equals)
        .hasSize(2);
    assertThat(HISTORIES.of(id))
        .extracting(RecordedEvent::sequence)
        .containsExactlyElementsOf(LongStream.range(0, 10).boxed().toList());
    assertThat(typesOf(StreamKind.SUPERVISION))
        .containsExactly("discrepancy-found", "discrepancy-settled");
    assertOneRefundForEachMoney();
  }

  private void assertOneRefundForEachMoney() {
    List<RefundId> refunds = HISTORIES.refundsOf(id);
    assertThat(refunds)
        .allSatisfy(refund -> assertThat(HISTORIES.of(refund)).hasSize(1))
        .map(refund -> new RefundDetailsQuery(HISTORIES).get(refund).refund())
        .extracting(RefundState::reference, RefundState::ground, RefundState::beneficiary)
        .containsExactlyInAnyOrder(
            tuple("duty", RefundGround.ANNULLED, AIGUL),
            tuple("late", RefundGround.SECOND_PAYMENT, AIGUL),
            tuple("another's", RefundGround.SECOND_PAYMENT, DAULET));
  }

  private Tuple tuple(String money, RefundGround ground, Iin payer) {
    return Assertions.tuple(
        contested.digestOf(money),
        ground,
        new Citizen(STORE.get(PseudonymDirectory.class).applicant(payer)));
  }

  private List<String> typesOf(StreamKind kind) {
    return HISTORIES.about(id).stream()
        .filter(entry -> entry.kind() == kind)
        .map(entry -> entry.recorded().type())
        .toList();
  }
}
