package kz.qujat.web.officer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.vault.Images;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.lifecycle.Enclosure;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.openapi.Fails;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The dossier of an application, and the pictures in it.
@RestController
@Tag(name = "Officer")
@RequestMapping("/api/v1/review/{id}")
final class DossierApi {
  private final Dossiers dossiers;
  private final Persons persons;
  private final Images images;

  DossierApi(Dossiers dossiers, Persons persons, Images images) {
    this.dossiers = dossiers;
    this.persons = persons;
    this.images = images;
  }

  /// The tag is the version of the application, but much of a dossier is not the application's: set
  /// by hand, it never makes the answer "not modified".
  @GetMapping
  @Operation(summary = "The dossier")
  @Fails(ProblemCode.NOT_FOUND)
  Dossier dossier(CaseFile file, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ETAG, IfMatch.tag(file.version()));
    return dossiers.of(file);
  }

  @GetMapping("/photo")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
  @Operation(summary = "The photo")
  @Fails(ProblemCode.NOT_FOUND)
  ResponseEntity<byte[]> photo(CaseFile file) {
    return enclosed(file, file.application().filing().photo());
  }

  @GetMapping("/signature")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
  @Operation(summary = "The signature")
  @Fails(ProblemCode.NOT_FOUND)
  ResponseEntity<byte[]> signature(CaseFile file) {
    return enclosed(file, file.application().filing().signature());
  }

  @GetMapping("/previous-photo")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
  @Operation(summary = "The photo in the register")
  @Fails({ProblemCode.NOT_FOUND, ProblemCode.NEIGHBOUR_UNAVAILABLE})
  ResponseEntity<byte[]> previousPhoto(CaseFile file) {
    return answer(
        ResponseEntity.ok().cacheControl(CacheControl.noStore()),
        persons.previousPhoto(file).orElseThrow(DossierApi::noPicture));
  }

  private ResponseEntity<byte[]> enclosed(CaseFile file, Enclosure enclosure) {
    return switch (enclosure) {
      case Enclosure.Missing _ -> throw noPicture();
      case Enclosure.Enclosed enclosed ->
          answer(
              ApplicationViews.tagged(file.version()),
              images
                  .read(file.application().applicant(), enclosed.image())
                  .orElseThrow(DossierApi::noPicture));
    };
  }

  private static Declined noPicture() {
    return new Declined(ProblemCode.NOT_FOUND);
  }

  private static ResponseEntity<byte[]> answer(ResponseEntity.BodyBuilder answer, Picture picture) {
    return answer.contentType(MediaType.parseMediaType(picture.mediaType())).body(picture.bytes());
  }
}
