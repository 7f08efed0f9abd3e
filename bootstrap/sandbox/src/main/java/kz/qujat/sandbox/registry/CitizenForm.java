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
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.sandbox.registry.RegisterEntry.Document;
import kz.qujat.sandbox.registry.RegisterEntry.Photo;
import org.jspecify.annotations.Nullable;

/// A person to be put into the register, as the controls describe one.
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
  /// The person, for the register to keep.
  RegisterEntry toEntry(String iin) {
    var fields = new Fields();
    var entry =
        new RegisterEntry(
            iin,
            fields.read("surname", surname, Fields.text(100)).orElse(""),
            fields.read("givenName", givenName, Fields.text(100)).orElse(""),
            optional(fields, "patronymic", patronymic, Fields.text(100)),
            fields.read("birthDate", birthDate, CitizenForm::date).orElse(LocalDate.EPOCH),
            fields.read("sex", sex, one(Sex.values())).orElse(Sex.FEMALE),
            fields.read("citizenship", citizenship, CitizenForm::country).orElse(""),
            optional(fields, "deathDate", deathDate, CitizenForm::date),
            Boolean.TRUE.equals(missing),
            Boolean.TRUE.equals(incapable),
            optional(fields, "exemption", exemption, one(Exemption.values())),
            documents(fields),
            optional(fields, "photoBase64", photoBase64, CitizenForm::photo));
    fields.check();
    return entry;
  }

  private List<Document> documents(Fields fields) {
    List<Document> documents = new ArrayList<>();
    List<CardForm> forms = cards == null ? List.of() : cards;
    for (int i = 0; i < forms.size(); i++) {
      CardForm form = Objects.requireNonNullElse(forms.get(i), CardForm.BLANK);
      documents.add(form.toDocument(fields, "cards[" + i + "]."));
    }
    return documents;
  }

  private static <T> @Nullable T optional(
      Fields fields, String field, @Nullable String text, Function<String, Optional<T>> meaning) {
    return text == null || text.isBlank() ? null : fields.read(field, text, meaning).orElse(null);
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

  /// Says nothing of the person.
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

    Document toDocument(Fields fields, String prefix) {
      return new Document(
          Document.IDENTITY_CARD,
          fields.read(prefix + "number", number, Fields.text(20)).orElse(""),
          fields.read(prefix + "issuedOn", issuedOn, CitizenForm::date).orElse(LocalDate.EPOCH),
          fields.read(prefix + "expiresOn", expiresOn, CitizenForm::date).orElse(LocalDate.EPOCH),
          Boolean.TRUE.equals(invalidated));
    }
  }
}
