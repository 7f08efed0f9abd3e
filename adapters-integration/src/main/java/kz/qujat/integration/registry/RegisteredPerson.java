package kz.qujat.integration.registry;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.PopulationRegistry.Sex;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.seal.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// A person as the register writes one.
///
/// @param answer what the register answered, `response/person`
record RegisteredPerson(Element answer) {
  private static final String IDENTITY_CARD = "002";

  /// The person in an answer about `asked`.
  ///
  /// @throws RuntimeException when it is somebody else, when something is missing, or means nothing
  ///   we know
  static Entry in(Element response, Iin asked) {
    var person = new RegisteredPerson(Objects.requireNonNull(Xml.find(response, "person")));
    if (!asked.digits().equals(person.required("iin"))) {
      throw new IllegalArgumentException("about somebody else");
    }
    return person.toEntry();
  }

  private Entry toEntry() {
    return new Entry(
        required("fio", "surname"),
        required("fio", "firstname"),
        text("fio", "secondname"),
        Sex.valueOf(required("sex")),
        new Person(
            LocalDate.parse(required("birthDate")),
            required("citizenship"),
            deathDate(),
            is("missingStatus", "MISSING", "FOUND"),
            is("personCapableStatus", "INCAPABLE", "CAPABLE"),
            exemption(),
            cards()),
        photo());
  }

  private @Nullable String text(String... path) {
    return Xml.text(answer, path);
  }

  private String required(String... path) {
    return Objects.requireNonNull(text(path));
  }

  /// A person who is dead without a date is none we could judge.
  private @Nullable LocalDate deathDate() {
    @Nullable String date = text("deathDate");
    boolean dead = is("personStatus", "DEAD", "LIVING");
    return date == null && !dead ? null : LocalDate.parse(Objects.requireNonNull(date));
  }

  /// Whether a status that may be left out is the one word, or the other.
  private boolean is(String status, String yes, String no) {
    @Nullable String word = text(status);
    if (word == null || word.equals(no)) {
      return false;
    }
    if (!word.equals(yes)) {
      throw new IllegalArgumentException("unknown status");
    }
    return true;
  }

  private @Nullable Exemption exemption() {
    @Nullable String ground = text("extension", "exemption");
    return ground == null ? null : Exemption.valueOf(ground);
  }

  private List<Card> cards() {
    return Xml.all(answer, "documents").stream()
        .flatMap(documents -> Xml.all(documents, "document").stream())
        .filter(document -> IDENTITY_CARD.equals(Xml.text(document, "documentType")))
        .map(RegisteredPerson::card)
        .toList();
  }

  private static Card card(Element document) {
    return new Card(
        Objects.requireNonNull(Xml.text(document, "number")),
        LocalDate.parse(Xml.text(document, "beginDate")),
        LocalDate.parse(Xml.text(document, "endDate")),
        flag(Xml.text(document, "documentInvalidity")));
  }

  private static boolean flag(@Nullable String text) {
    return switch (text) {
      case null -> false;
      case "false", "0" -> false;
      case "true", "1" -> true;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  private @Nullable Picture photo() {
    @Nullable String base64 = text("extension", "photo", "content");
    return base64 == null
        ? null
        : new Picture(
            required("extension", "photo", "mediaType"), Base64.getMimeDecoder().decode(base64));
  }

  /// Says nothing of the person.
  @Override
  public String toString() {
    return "RegisteredPerson[]";
  }
}
