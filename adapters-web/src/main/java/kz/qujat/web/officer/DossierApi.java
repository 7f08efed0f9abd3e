package kz.qujat.web.officer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.history.CaseFile;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.dossier.Dossier;
import kz.qujat.web.dossier.DossierPictures;
import kz.qujat.web.dossier.Dossiers;
import kz.qujat.web.dossier.OwnRegionGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for the dossier of an application and its pictures.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Officer")
@RequestMapping("/api/v1/review/{id}")
@GuardedBy(OwnRegionGuard.class)
@Reads(AccessKind.PICTURE)
final class DossierApi {
  private final Dossiers dossiers;
  private final DossierPictures pictures;

  DossierApi(Dossiers dossiers, DossierPictures pictures) {
    this.dossiers = dossiers;
    this.pictures = pictures;
  }

  /// Shows the dossier.
  ///
  /// The ETag is the version of the application, but much of the dossier changes independently of
  /// it. The ETag is therefore set on the response directly, so that Spring never returns "not
  /// modified".
  @Reads(AccessKind.DOSSIER)
  @GetMapping
  @Operation(
      summary = "The dossier",
      description =
          "The application, the applicant's current data in the register, the holder's data that a"
              + " decision certifies, the changes since registration, and the possible decisions.")
  @PossibleProblems({ProblemCode.NOT_FOUND, ProblemCode.OWN_APPLICATION})
  Dossier dossier(CaseFile file, HttpServletResponse response) {
    response.setHeader(HttpHeaders.ETAG, IfMatch.tag(file.version()));
    return dossiers.of(file);
  }

  @GetMapping("/photo")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
  @Operation(summary = "The photo")
  @PossibleProblems({ProblemCode.NOT_FOUND, ProblemCode.OWN_APPLICATION})
  ResponseEntity<byte[]> photo(CaseFile file) {
    return pictures.photo(file);
  }

  @GetMapping("/signature")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
  @Operation(summary = "The signature")
  @PossibleProblems({ProblemCode.NOT_FOUND, ProblemCode.OWN_APPLICATION})
  ResponseEntity<byte[]> signature(CaseFile file) {
    return pictures.signature(file);
  }

  @GetMapping("/previous-photo")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
  @Operation(summary = "The photo in the register")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_APPLICATION,
    ProblemCode.NEIGHBOUR_UNAVAILABLE
  })
  ResponseEntity<byte[]> previousPhoto(CaseFile file) {
    return pictures.previousPhoto(file);
  }
}
