package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.ELIGIBLE;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.receivePayment;
import static kz.qujat.persistence.Drafts.requestPayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.persistence.Lives;
import kz.qujat.persistence.TestStore;

/// Brings applications into the queue of Almaty, each by four events.
final class Registrations {
  static final int EVENTS = 4;

  private final TestStore store;
  private final AtomicInteger payments = new AtomicInteger();

  Registrations(TestStore store) {
    this.store = store;
  }

  ApplicationId register() {
    ApplicationId id = newId();
    var photo = new Attached(digest(3), 413, 531, List.of(), List.of());
    var images = Map.of(ImageKind.PHOTO, photo, ImageKind.SIGNATURE, photo);
    var point = new PointCode("7501");
    submit(new Start(id, AIGUL, ELIGIBLE, point, digest(2), null, "2026-01", null, images, MONDAY));
    submit(requestPayment(id, MONDAY));
    submit(receivePayment(id, payments.incrementAndGet(), MONDAY));
    var term = new Deadline(LocalDate.of(2026, 2, 2), false, "2026");
    submit(new Register(id, AIGUL, ELIGIBLE, digest(4), term, MONDAY));
    return id;
  }

  void claim(ApplicationId application) {
    submit(new Claim(application, Lives.DANA, Region.ALMATY, MONDAY));
  }

  private void submit(ApplicationCommand command) {
    var _ = store.commands().submit(command, AS_AIGUL);
  }
}
