package kz.qujat.application.filing;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Journey.measured;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.image.ImageInspector.Gauging;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.application.image.ImageUnacceptable;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import org.junit.jupiter.api.Test;

class ImageUploadsTest {
  private static final ImageContent BETTER_PHOTO = new ImageContent("image/jpeg", new byte[] {3});
  private static final Finding TOO_FAULTY =
      new Finding(Finding.Code.BLURRED, Finding.Severity.ERROR);

  private static final Sender SENDER = new Sender(DANA.id(), () -> true);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final ImageUploads imageUploads = journey.enclosures();

  @Test
  void aPictureIsKeptApartFromTheHistoryWhichKnowsItsDigest() {
    ApplicationId draft = journey.draft();

    enclose(draft, PHOTO, null);

    assertThat(rehearsal.fileOf(draft).application().filing().photo())
        .asInstanceOf(type(Attached.class))
        .satisfies(
            photo -> assertThat(rehearsal.images.read(DANA.id(), photo.image())).contains(PHOTO));
  }

  @Test
  void aBetterPictureTakesTheOnesPlace() {
    ApplicationId draft = journey.draft();
    enclose(draft, PHOTO, null);

    var filing = enclose(draft, BETTER_PHOTO, null);

    assertThat(filing.image()).isEqualTo(rehearsal.images.keep(DANA.id(), BETTER_PHOTO));
  }

  @Test
  void theSamePictureAgainChangesNothing() {
    ApplicationId draft = journey.draft();
    enclose(draft, PHOTO, null);
    enclose(draft, PHOTO, null);

    assertThat(rehearsal.histories.eventsOf(draft, ImageEnclosed.class)).hasSize(1);
  }

  @Test
  void nothingIsKeptOfAPictureThatComesAfterRegistration() {
    ApplicationId registered = journey.registered();
    int kept = rehearsal.images.size();

    refuses(new AlreadyRegistered(), () -> enclose(registered, BETTER_PHOTO, null));
    assertThat(rehearsal.images.size()).isEqualTo(kept);
  }

  @Test
  void nothingIsKeptOfAPictureForAVersionThatIsGone() {
    ApplicationId draft = journey.paidDraft();

    assertThatThrownBy(() -> enclose(draft, PHOTO, 0L)).isInstanceOf(StaleVersion.class);
    assertThat(rehearsal.images.size()).isZero();
  }

  @Test
  void aFileOutsideTheLimitsIsToldByItsFindings() {
    var strict =
        new ImageUploads(
            rehearsal.commands,
            (_, _, _, _) -> new Gauging.Unacceptable(List.of(TOO_FAULTY)),
            rehearsal.images);

    assertThatThrownBy(() -> strict.measure(SENDER, ImageKind.PHOTO, Format.JPEG, new byte[0]))
        .asInstanceOf(type(ImageUnacceptable.class))
        .returns(ImageKind.PHOTO, ImageUnacceptable::kind)
        .returns(List.of(TOO_FAULTY), ImageUnacceptable::findings);
  }

  @Test
  void aFileWithinTheLimitsIsMeasured() {
    assertThat(imageUploads.measure(SENDER, ImageKind.PHOTO, Format.JPEG, PHOTO.bytes()))
        .isEqualTo(measured(PHOTO));
  }

  private Attached enclose(ApplicationId application, ImageContent imageContent, Long ifVersion) {
    var commandResult =
        imageUploads.enclose(DANA, application, ImageKind.PHOTO, measured(imageContent), ifVersion);
    return (Attached) commandResult.application().filing().photo();
  }
}
