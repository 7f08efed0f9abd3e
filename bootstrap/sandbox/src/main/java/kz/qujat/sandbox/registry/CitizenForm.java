package kz.qujat.sandbox.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.person.Sex;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.sandbox.registry.RegisterEntry.Document;
import kz.qujat.sandbox.registry.RegisterEntry.Photo;
import org.jspecify.annotations.Nullable;

/// A person to be entered into the register, as sent to the controls.
record CitizenForm(
    @Nullable String surname,
    @Nullable String givenName,
    @Nullable String patronymic,
    @Nullable String birthDate,
    @Nullable String sex,
    @Nullable String citizenship,
    @Nullable String deathDate,
    @Nullable Boolean missing,
    @Nullable Boolean incapable,
    @Nullable String exemption,
    @Nullable String photoBase64,
    @Nullable List<CardForm> cards) {
  /// Converts the form into a register entry.
  RegisterEntry toEntry(String iin) {
    var fieldReader = new FieldReader();
    var entry =
        new RegisterEntry(
            iin,
            fieldReader.read("surname", surname, FieldReader.text(100)).orElse(""),
            fieldReader.read("givenName", givenName, FieldReader.text(100)).orElse(""),
            optional(fieldReader, "patronymic", patronymic, FieldReader.text(100)),
            fieldReader.read("birthDate", birthDate, CitizenForm::date).orElse(LocalDate.EPOCH),
            fieldReader.read("sex", sex, one(Sex.values())).orElse(Sex.FEMALE),
            fieldReader.read("citizenship", citizenship, CitizenForm::country).orElse(""),
            optional(fieldReader, "deathDate", deathDate, CitizenForm::date),
            Boolean.TRUE.equals(missing),
            Boolean.TRUE.equals(incapable),
            optional(fieldReader, "exemption", exemption, one(Exemption.values())),
            documents(fieldReader),
            optional(fieldReader, "photoBase64", photoBase64, CitizenForm::photo));
    fieldReader.check();
    return entry;
  }

  private List<Document> documents(FieldReader fieldReader) {
    List<Document> documents = new ArrayList<>();
    List<CardForm> forms = cards == null ? List.of() : cards;
    for (int i = 0; i < forms.size(); i++) {
      CardForm form = Objects.requireNonNullElse(forms.get(i), CardForm.BLANK);
      documents.add(form.toDocument(fieldReader, "cards[" + i + "]."));
    }
    return documents;
  }

  private static <T> @Nullable T optional(
      FieldReader fieldReader,
      String field,
      @Nullable String text,
      Function<String, Optional<T>> meaning) {
    return text == null || text.isBlank()
        ? null
        : fieldReader.read(field, text, meaning).orElse(null);
  }

  private static <E extends Enum<E>> Function<String, Optional<E>> one(E[] values) {
    return text -> Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<String> country(String text) {
    return text.matches("[A-Z]{3}") ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Photo> photo(String base64) {
    try {
      return Photo.of(Base64.getDecoder().decode(base64));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Does not show personal data.
  @Override
  public String toString() {
    return "CitizenForm[]";
  }

  record CardForm(
      @Nullable String number,
      @Nullable String issuedOn,
      @Nullable String expiresOn,
      @Nullable Boolean invalidated) {
    static final CardForm BLANK = new CardForm(null, null, null, null);

    Document toDocument(FieldReader fieldReader, String prefix) {
      return new Document(
          Document.IDENTITY_CARD,
          fieldReader.read(prefix + "number", number, FieldReader.text(20)).orElse(""),
          fieldReader
              .read(prefix + "issuedOn", issuedOn, CitizenForm::date)
              .orElse(LocalDate.EPOCH),
          fieldReader
              .read(prefix + "expiresOn", expiresOn, CitizenForm::date)
              .orElse(LocalDate.EPOCH),
          Boolean.TRUE.equals(invalidated));
    }
  }
}
