package kz.qujat.web.imagefile;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.ImageUploads;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.application.image.ImageUnacceptable;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.web.application.PictureResponses;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.connection.ClientConnection;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ImageFindingText;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages on which a citizen uploads the photo and the signature.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping("/portal/applications/{id}/{kind:photo|signature}")
@GuardedBy(OwnApplicationGuard.class)
final class ImageUploadPages {
  private final ImageUploads imageUploads;
  private final PictureResponses pictureResponses;
  private final Texts texts;

  ImageUploadPages(ImageUploads imageUploads, PictureResponses pictureResponses, Texts texts) {
    this.imageUploads = imageUploads;
    this.pictureResponses = pictureResponses;
    this.texts = texts;
  }

  @GetMapping
  String show(CaseFile file, @PathVariable String kind, Model model) {
    if (!isDraft(file)) {
      return "redirect:" + home(file);
    }
    @Nullable Attached attached = enclosed(file, kind(kind));
    model.addAttribute("home", home(file));
    model.addAttribute("version", file.version());
    model.addAttribute("enclosed", attached);
    model.addAttribute("advice", attached == null ? List.of() : told(attached.findings()));
    return "portal/" + kind;
  }

  private static @Nullable Attached enclosed(CaseFile file, ImageKind kind) {
    return switch (file.application().filing().enclosure(kind)) {
      case Attached attached -> attached;
      case Missing _ -> null;
    };
  }

  /// Stores a picture and shows it with its findings.
  ///
  /// An unacceptable picture does not replace the previous one.
  @PostMapping
  @Spends({Budget.PICTURES, Budget.PICTURES_OF_A_DAY})
  String enclose(
      SignedInCitizen signedInCitizen,
      CaseFile file,
      @PathVariable String kind,
      @RequestParam(required = false) @Nullable MultipartFile picture,
      RedirectAttributes flash,
      HttpServletRequest request)
      throws IOException {
    if (!isDraft(file)) {
      return "redirect:" + home(file);
    }
    if (picture == null || picture.isEmpty()) {
      flash.addFlashAttribute("nothing", true);
    } else {
      var sender = ClientConnection.sender(signedInCitizen, request);
      keep(signedInCitizen, sender, file, kind(kind), picture, flash);
    }
    return "redirect:" + home(file) + "/" + kind;
  }

  private void keep(
      SignedInCitizen signedInCitizen,
      Sender sender,
      CaseFile file,
      ImageKind kind,
      MultipartFile sent,
      RedirectAttributes flash)
      throws IOException {
    try {
      var measured =
          imageUploads.measure(sender, kind, format(sent.getContentType()), sent.getBytes());
      imageUploads.enclose(signedInCitizen, file.id(), kind, measured, null);
      flash.addFlashAttribute("kept", true);
    } catch (ImageUnacceptable e) {
      flash.addFlashAttribute("errors", told(e.findings()));
    }
  }

  private List<ImageFindingText> told(List<Finding> findings) {
    return ImageFindingText.of(findings, texts, Texts.language());
  }

  @GetMapping("/file")
  ResponseEntity<byte[]> picture(CaseFile file, @PathVariable String kind) {
    return pictureResponses.show(kind(kind), file);
  }

  private static boolean isDraft(CaseFile file) {
    return switch (file.application().stage()) {
      case Draft _ -> true;
      case EndedDraft _, WithTicket _ -> false;
    };
  }

  private static String home(CaseFile file) {
    return "/portal/applications/" + file.id();
  }

  private static ImageKind kind(String name) {
    return switch (name) {
      case "photo" -> ImageKind.PHOTO;
      case "signature" -> ImageKind.SIGNATURE;
      default -> throw new ProblemException(ProblemCode.NOT_FOUND);
    };
  }

  private static Format format(@Nullable String contentType) {
    String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
    return switch (type) {
      case MediaType.IMAGE_JPEG_VALUE -> Format.JPEG;
      case MediaType.IMAGE_PNG_VALUE -> Format.PNG;
      default -> Format.OTHER;
    };
  }
}
