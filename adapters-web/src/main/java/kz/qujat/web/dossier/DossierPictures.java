package kz.qujat.web.dossier;

import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.filing.Enclosure;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The pictures in a dossier; `NOT_FOUND` for one that does not exist.
@Component
public final class DossierPictures {
  private final Persons persons;
  private final Images images;

  DossierPictures(Persons persons, Images images) {
    this.persons = persons;
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
        persons.previousPhoto(file).orElseThrow(DossierPictures::noPicture));
  }

  private ResponseEntity<byte[]> enclosed(CaseFile file, Enclosure enclosure) {
    return switch (enclosure) {
      case Enclosure.Missing _ -> throw noPicture();
      case Enclosure.Enclosed enclosed ->
          answer(
              ApplicationViews.tagged(file.version()),
              images
                  .read(file.application().applicant(), enclosed.image())
                  .orElseThrow(DossierPictures::noPicture));
    };
  }

  private static Declined noPicture() {
    return new Declined(ProblemCode.NOT_FOUND);
  }

  private static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder answer, Picture picture) {
    return answer.contentType(MediaType.parseMediaType(picture.mediaType())).body(picture.bytes());
  }
}
