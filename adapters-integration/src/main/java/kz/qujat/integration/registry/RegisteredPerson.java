package kz.qujat.integration.registry;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.PopulationRegistry.Sex;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import org.jspecify.annotations.Nullable;

/// A person as the register writes one.
record RegisteredPerson(
    @Nullable String surname,
    @Nullable String givenName,
    @Nullable String patronymic,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    @Nullable String citizenship,
    @Nullable LocalDate deathDate,
    @Nullable Boolean missing,
    @Nullable Boolean incapable,
    @Nullable Exemption exemption,
    @Nullable List<Document> documents,
    @Nullable Photo photo) {
  private static final String IDENTITY_CARD = "002";

  Entry toEntry() {
    return new Entry(
        requireNonNull(surname),
        requireNonNull(givenName),
        patronymic,
        requireNonNull(sex),
        new Person(
            requireNonNull(birthDate),
            requireNonNull(citizenship),
            deathDate,
            requireNonNullElse(missing, false),
            requireNonNullElse(incapable, false),
            exemption,
            cards()),
        photo == null ? null : photo.toPicture());
  }

  private List<Card> cards() {
    return requireNonNull(documents).stream()
        .filter(document -> IDENTITY_CARD.equals(document.documentType()))
        .map(Document::toCard)
        .toList();
  }

  record Document(
      @Nullable String documentType,
      @Nullable String number,
      @Nullable LocalDate beginDate,
      @Nullable LocalDate endDate,
      @Nullable Boolean documentInvalidity) {
    Card toCard() {
      return new Card(
          requireNonNull(number),
          requireNonNull(beginDate),
          requireNonNull(endDate),
          requireNonNullElse(documentInvalidity, false));
    }
  }

  record Photo(@Nullable String mediaType, @Nullable String base64) {
    Picture toPicture() {
      return new Picture(
          requireNonNull(mediaType), Base64.getDecoder().decode(requireNonNull(base64)));
    }
  }
}
