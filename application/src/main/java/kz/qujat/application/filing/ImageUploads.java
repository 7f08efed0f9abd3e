package kz.qujat.application.filing;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.application.image.ImageInspector.Gauging.Unacceptable;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.application.image.ImageUnacceptable;
import kz.qujat.application.vault.Images;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Adds the photo and the signature to a draft.
@ApplicationService
public final class ImageUploads {
  private final CommandService commands;
  private final ImageInspector imageInspector;
  private final Images images;

  public ImageUploads(CommandService commands, ImageInspector imageInspector, Images images) {
    this.commands = commands;
    this.imageInspector = imageInspector;
    this.images = images;
  }

  /// Measures a picture as it was sent.
  ///
  /// @throws ImageUnacceptable when it exceeds the hard limits of the file
  /// @throws MeasuringBusy when it cannot be measured now
  public Acceptable measure(Sender sender, ImageKind kind, Format declared, byte[] bytes) {
    return switch (imageInspector.inspect(sender, kind, declared, bytes)) {
      case Unacceptable(var findings) -> throw new ImageUnacceptable(kind, findings);
      case Acceptable picture -> picture;
    };
  }

  /// Adds a measured picture to the draft and replaces an earlier one of the same kind.
  ///
  /// @throws ApplicationRefused when the application is no longer a draft; nothing is stored
  /// @throws StaleVersion when the application is not at `ifVersion`; nothing is stored
  public CommandResult enclose(
      SignedInCitizen signedInCitizen,
      ApplicationId application,
      ImageKind kind,
      Acceptable picture,
      @Nullable Long ifVersion) {
    Instant at = commands.now();
    return commands.together(() -> {
      Digest digest = images.keep(signedInCitizen.id(), picture.picture());
      var attached =
          new Attached(digest, picture.width(), picture.height(), picture.findings(), List.of());
      return commands.submit(
          new Enclose(application, signedInCitizen.id(), kind, attached, at),
          Actor.citizen(signedInCitizen.id()),
          ifVersion);
    });
  }
}
