package kz.qujat.web.dossier;

import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.domain.filing.Image;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The pictures in a dossier; `NOT_FOUND` for one that does not exist.
@Component
public final class DossierPictures {
  private final DossierPersons dossierPersons;
  private final Images images;

  DossierPictures(DossierPersons dossierPersons, Images images) {
    this.dossierPersons = dossierPersons;
    this.images = images;
  }

  public ResponseEntity<byte[]> photo(CaseFile file) {
    return enclosed(file, file.application().filing().photo());
  }

  public ResponseEntity<byte[]> signature(CaseFile file) {
    return enclosed(file, file.application().filing().signature());
  }

  /// The photo in the register.
  ///
  /// @throws NeighbourUnavailable when the register does not answer
  public ResponseEntity<byte[]> previousPhoto(CaseFile file) {
    return answer(
        ResponseEntity.ok().cacheControl(CacheControl.noStore()),
        dossierPersons.previousPhoto(file).orElseThrow(DossierPictures::noPicture));
  }

  private ResponseEntity<byte[]> enclosed(CaseFile file, Image image) {
    return switch (image) {
      case Image.Missing _ -> throw noPicture();
      case Image.Attached attached ->
          answer(
              ApplicationViewFactory.tagged(file.version()),
              images
                  .read(file.application().applicant(), attached.image())
                  .orElseThrow(DossierPictures::noPicture));
    };
  }

  private static ProblemException noPicture() {
    return new ProblemException(ProblemCode.NOT_FOUND);
  }

  private static ResponseEntity<byte[]> answer(
      ResponseEntity.BodyBuilder answer, ImageContent imageContent) {
    return answer
        .contentType(MediaType.parseMediaType(imageContent.mediaType()))
        .body(imageContent.bytes());
  }
}
