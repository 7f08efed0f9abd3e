package kz.qujat.web.application;

import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.filing.Enclosure;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The pictures of an application, served from storage.
@Component
public final class Pictures {
  private final Images images;

  Pictures(Images images) {
    this.images = images;
  }

  /// The bytes of the picture; `NOT_FOUND` while there is none.
  public ResponseEntity<byte[]> show(ImageKind kind, CaseFile file) {
    return switch (file.application().filing().enclosure(kind)) {
      case Enclosure.Missing _ -> throw new Declined(ProblemCode.NOT_FOUND);
      case Enclosure.Enclosed enclosed -> {
        Picture picture =
            images
                .read(file.application().applicant(), enclosed.image())
                .orElseThrow(() -> new Declined(ProblemCode.NOT_FOUND));
        yield ApplicationViews.tagged(file.version())
            .contentType(MediaType.parseMediaType(picture.mediaType()))
            .body(picture.bytes());
      }
    };
  }
}
