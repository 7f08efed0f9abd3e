package kz.qujat.sandbox.registry;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.person.Sex;
import org.jspecify.annotations.Nullable;

/// A person as stored in the simulated register.
record RegisterEntry(
    String iin,
    String surname,
    String givenName,
    @Nullable String patronymic,
    LocalDate birthDate,
    Sex sex,
    String citizenship,
    @Nullable LocalDate deathDate,
    boolean missing,
    boolean incapable,
    @Nullable Exemption exemption,
    List<Document> documents,
    @Nullable Photo photo) {
  RegisterEntry {
    documents = List.copyOf(documents);
  }

  /// Does not show personal data.
  @Override
  public String toString() {
    return "RegisterEntry[]";
  }

  record Document(
      String documentType,
      String number,
      LocalDate beginDate,
      LocalDate endDate,
      boolean documentInvalidity) {
    static final String IDENTITY_CARD = "002";
  }

  record Photo(String mediaType, String base64) {
    /// Returns the photo in `file` if it is a JPEG or a PNG.
    static Optional<Photo> of(byte[] file) {
      String base64 = Base64.getEncoder().encodeToString(file);
      if (startsWith(file, 0xFF, 0xD8, 0xFF)) {
        return Optional.of(new Photo("image/jpeg", base64));
      }
      return startsWith(file, 0x89, 'P', 'N', 'G')
          ? Optional.of(new Photo("image/png", base64))
          : Optional.empty();
    }

    private static boolean startsWith(byte[] file, int... magic) {
      for (int i = 0; i < magic.length; i++) {
        if (i >= file.length || (file[i] & 0xFF) != magic[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
