package kz.qujat.domain.filing;

import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.signature.Digest;

/// What the citizen filed.
///
/// @param card salted digest of the number of the card to be exchanged; from registration on, of
///   the card for which eligibility was evaluated at registration
/// @param window the eligibility window around the expiry of that card
/// @param form salted digest of the contacts and preferences kept in the vault
public record ApplicationContent(
    CitizenId applicant,
    Digest card,
    EligibilityWindow window,
    PointCode point,
    Digest form,
    Image photo,
    Image signature) {
  /// Starts a draft without pictures.
  public static ApplicationContent begun(
      CitizenId applicant, Evidence eligibility, PointCode point, Digest form) {
    return new ApplicationContent(
        applicant,
        eligibility.card(),
        eligibility.window(),
        point,
        form,
        new Missing(),
        new Missing());
  }

  public Region region() {
    return point.region();
  }

  public Image enclosure(ImageKind kind) {
    return switch (kind) {
      case PHOTO -> photo;
      case SIGNATURE -> signature;
    };
  }

  /// Returns a copy with another registration point and form.
  public ApplicationContent at(PointCode newPoint, Digest newForm) {
    return new ApplicationContent(applicant, card, window, newPoint, newForm, photo, signature);
  }

  /// Returns a copy for the card on which `eligibility` was evaluated.
  public ApplicationContent about(Evidence eligibility) {
    return new ApplicationContent(
        applicant, eligibility.card(), eligibility.window(), point, form, photo, signature);
  }

  public ApplicationContent with(ImageKind kind, Attached attached) {
    return switch (kind) {
      case PHOTO ->
          new ApplicationContent(applicant, card, window, point, form, attached, signature);
      case SIGNATURE ->
          new ApplicationContent(applicant, card, window, point, form, photo, attached);
    };
  }
}
