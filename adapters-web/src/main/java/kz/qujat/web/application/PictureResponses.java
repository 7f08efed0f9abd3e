package kz.qujat.web.application;

import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.Images;
import kz.qujat.domain.filing.Image;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The pictures of an application, served from storage. No browser or proxy may keep them.
@Component
public final class PictureResponses {
  private final Images images;

  PictureResponses(Images images) {
    this.images = images;
  }

  /// The bytes of the picture; `NOT_FOUND` while there is none.
  public ResponseEntity<byte[]> show(ImageKind kind, CaseFile file) {
    return switch (file.application().filing().enclosure(kind)) {
      case Image.Missing _ -> throw new ProblemException(ProblemCode.NOT_FOUND);
      case Image.Attached attached -> {
        ImageContent imageContent =
            images
                .read(file.application().applicant(), attached.image())
                .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        yield ResponseEntity.ok()
            .cacheControl(CacheControl.noStore())
            .contentType(MediaType.parseMediaType(imageContent.mediaType()))
            .body(imageContent.bytes());
      }
    };
  }
}
