package kz.qujat.web.applicant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.ImageUploads;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.application.PictureResponses;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.connection.ClientConnection;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ImageFindingText;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for the photo and the signature of a citizen's own application.
@RestController
@Unmetered("it reads or changes little")
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "Citizen")
@GuardedBy(OwnApplicationGuard.class)
final class PictureApi {
  private final ImageUploads imageUploads;
  private final PictureResponses pictureResponses;
  private final Texts texts;

  PictureApi(ImageUploads imageUploads, PictureResponses pictureResponses, Texts texts) {
    this.imageUploads = imageUploads;
    this.pictureResponses = pictureResponses;
    this.texts = texts;
  }

  /// The result of uploading a picture.
  ///
  /// @param sha256 the digest of the stored bytes
  record PictureView(
      String sha256, int width, int height, boolean acceptable, List<ImageFindingText> findings) {}

  @PutMapping("/photo")
  @Spends({Budget.PICTURES, Budget.PICTURES_OF_A_DAY})
  @Operation(summary = "Upload the photo")
  @RequestBody(
      content = {
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary"))
      })
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.PHOTO_UNACCEPTABLE,
    ProblemCode.ALREADY_REGISTERED,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION,
    ProblemCode.TOO_LARGE,
    ProblemCode.UNSUPPORTED_MEDIA_TYPE
  })
  ResponseEntity<PictureView> photo(
      SignedInCitizen signedInCitizen, CaseFile file, IfMatch ifMatch, HttpServletRequest request)
      throws IOException {
    return enclose(ImageKind.PHOTO, new Sent(signedInCitizen, file, ifMatch), request);
  }

  @PutMapping("/signature")
  @Spends({Budget.PICTURES, Budget.PICTURES_OF_A_DAY})
  @Operation(summary = "Upload the signature")
  @RequestBody(
      content = {
        @Content(mediaType = "image/png", schema = @Schema(type = "string", format = "binary")),
        @Content(mediaType = "image/jpeg", schema = @Schema(type = "string", format = "binary"))
      })
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.SIGNATURE_UNACCEPTABLE,
    ProblemCode.ALREADY_REGISTERED,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION,
    ProblemCode.TOO_LARGE,
    ProblemCode.UNSUPPORTED_MEDIA_TYPE
  })
  ResponseEntity<PictureView> signature(
      SignedInCitizen signedInCitizen, CaseFile file, IfMatch ifMatch, HttpServletRequest request)
      throws IOException {
    return enclose(ImageKind.SIGNATURE, new Sent(signedInCitizen, file, ifMatch), request);
  }

  private record Sent(SignedInCitizen citizen, CaseFile file, IfMatch ifMatch) {}

  private ResponseEntity<PictureView> enclose(ImageKind kind, Sent sent, HttpServletRequest request)
      throws IOException {
    refuseOnceRegistered(sent.file().application().stage());
    sent.file().requireVersion(sent.ifMatch().version());
    Format declared = format(request.getContentType());
    byte[] bytes = request.getInputStream().readAllBytes();
    Sender sender = ClientConnection.sender(sent.citizen(), request);
    Acceptable picture = imageUploads.measure(sender, kind, declared, bytes);
    CommandResult commandResult =
        imageUploads.enclose(
            sent.citizen(), sent.file().id(), kind, picture, sent.ifMatch().version());
    return ApplicationViewFactory.tagged(commandResult.version()).body(view(picture));
  }

  private static void refuseOnceRegistered(Stage stage) {
    switch (stage) {
      case WithTicket _ -> throw new ApplicationRefused(new AlreadyRegistered());
      case Draft _, EndedDraft _ -> {}
    }
  }

  private PictureView view(Acceptable picture) {
    return new PictureView(
        ImageChecksumCalculator.of(picture.picture().bytes()),
        picture.width(),
        picture.height(),
        true,
        ImageFindingText.of(picture.findings(), texts, Texts.language()));
  }

  /// Only the media type itself counts; parameters such as a charset are ignored.
  private static Format format(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.split(";", 2)[0].strip();
    return switch (type.toLowerCase(Locale.ROOT)) {
      case MediaType.IMAGE_JPEG_VALUE -> Format.JPEG;
      case MediaType.IMAGE_PNG_VALUE -> Format.PNG;
      default -> throw new ProblemException(ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    };
  }

  @GetMapping("/photo")
  @Operation(summary = "The photo")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
  @PossibleProblems(ProblemCode.NOT_FOUND)
  ResponseEntity<byte[]> photo(CaseFile file) {
    return pictureResponses.show(ImageKind.PHOTO, file);
  }

  @GetMapping("/signature")
  @Operation(summary = "The signature")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "image/*"))
  @PossibleProblems(ProblemCode.NOT_FOUND)
  ResponseEntity<byte[]> signature(CaseFile file) {
    return pictureResponses.show(ImageKind.SIGNATURE, file);
  }
}
