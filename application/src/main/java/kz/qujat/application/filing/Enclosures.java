package kz.qujat.application.filing;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.Receipt;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.image.Gauge;
import kz.qujat.application.image.Gauge.Gauging.Acceptable;
import kz.qujat.application.image.Gauge.Gauging.Unacceptable;
import kz.qujat.application.image.ImageUnacceptable;
import kz.qujat.application.vault.Images;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.image.ImageFile.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Adds the photo and the signature to a draft.
@ApplicationService
public final class Enclosures {
  private final CommandService commands;
  private final Gauge gauge;
  private final Images images;

  public Enclosures(CommandService commands, Gauge gauge, Images images) {
    this.commands = commands;
    this.gauge = gauge;
    this.images = images;
  }

  /// Measures a picture as it was sent.
  ///
  /// @throws ImageUnacceptable when it exceeds the hard limits of the file
  public Acceptable measure(ImageKind kind, Format declared, byte[] bytes) {
    return switch (gauge.measure(kind, declared, bytes)) {
      case Unacceptable(var findings) -> throw new ImageUnacceptable(kind, findings);
      case Acceptable picture -> picture;
    };
  }

  /// Adds a measured picture to the draft and replaces an earlier one of the same kind.
  ///
  /// @throws ApplicationRefused when the application is no longer a draft; nothing is stored
  /// @throws StaleVersion when the application is not at `ifVersion`; nothing is stored
  public Receipt enclose(
      Citizen citizen,
      ApplicationId application,
      ImageKind kind,
      Acceptable picture,
      @Nullable Long ifVersion) {
    Instant at = commands.now();
    return commands.together(() -> {
      Digest digest = images.keep(citizen.id(), picture.picture());
      var enclosed =
          new Enclosed(digest, picture.width(), picture.height(), picture.findings(), List.of());
      return commands.submit(
          new Enclose(application, citizen.id(), kind, enclosed, at),
          Actor.citizen(citizen.id()),
          ifVersion);
    });
  }
}
