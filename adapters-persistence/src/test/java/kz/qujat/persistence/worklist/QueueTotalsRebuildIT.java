package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.ELIGIBLE;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.receivePayment;
import static kz.qujat.persistence.Drafts.requestPayment;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.application.history.ReadModelRebuilds.State;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.review.Worklist.Query;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.persistence.Lives;
import kz.qujat.persistence.TestStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// The totals of the queues after the read model has been rebuilt from the history.
class QueueTotalsRebuildIT {
  private static final TestStore STORE =
      TestStore.withParts(List.of("keyset", "vault", "worklist"));
  private static final AtomicInteger PAYMENTS = new AtomicInteger();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void aRebuiltQueueHasTheSameTotals() {
    registered();
    registered();
    submit(new Claim(registered(), Lives.DANA, Region.ALMATY, MONDAY));
    await().until(() -> total(Status.REGISTERED) == 2 && total(Status.UNDER_REVIEW) == 1);

    ReadModelRebuilds rebuilds = STORE.get(ReadModelRebuilds.class);
    Replay replay = rebuilds.start("worklist");

    await().until(() -> rebuilds.find(replay.id()).orElseThrow().state() == State.DONE);
    Totals.assertAreExact(STORE.get(JdbcTemplate.class));
    assertThat(total(Status.REGISTERED)).isEqualTo(2);
    assertThat(total(Status.UNDER_REVIEW)).isEqualTo(1);
  }

  private static long total(Status status) {
    Query query = new Query(Region.ALMATY, status, null, Order.DUE_ON);
    return STORE.get(Worklist.class).page(query, 1, null).total();
  }

  private static ApplicationId registered() {
    ApplicationId id = newId();
    var photo = new Attached(digest(3), 413, 531, List.of(), List.of());
    var images = Map.of(ImageKind.PHOTO, photo, ImageKind.SIGNATURE, photo);
    var point = new PointCode("7501");
    submit(new Start(id, AIGUL, ELIGIBLE, point, digest(2), null, "2026-01", null, images, MONDAY));
    submit(requestPayment(id, MONDAY));
    submit(receivePayment(id, PAYMENTS.incrementAndGet(), MONDAY));
    var term = new Deadline(LocalDate.of(2026, 2, 2), false, "2026");
    submit(new Register(id, AIGUL, ELIGIBLE, digest(4), term, MONDAY));
    return id;
  }

  private static void submit(ApplicationCommand command) {
    var _ = STORE.commands().submit(command, AS_AIGUL);
  }
}
