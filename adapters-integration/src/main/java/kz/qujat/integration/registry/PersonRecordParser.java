package kz.qujat.integration.registry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Sex;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Reads a person's record from the population register.
///
/// ADR 21 defines, element by element, what an absent or unusual one means. Elements that do not
/// affect the decision are not read, and those that cannot be understood but do not prevent it are
/// collected as oddities.
final class PersonRecordParser {
  private final LocatedElement person;
  private final List<String> oddities = new ArrayList<>();

  private PersonRecordParser(LocatedElement person) {
    this.person = person;
  }

  /// Returns the answer that a response about `asked` contains.
  ///
  /// @throws RuntimeException when the response contains no person, or only other people
  static Answer in(Element response, Iin asked) {
    List<LocatedElement> people = new LocatedElement(response, "").all("person");
    if (people.stream().noneMatch(locatedElement -> isAbout(asked, locatedElement))) {
      throw new IllegalArgumentException("not about the requested person");
    }
    if (people.size() > 1) {
      return new Answer.Unclear("person");
    }
    try {
      return new PersonRecordParser(new LocatedElement(people.getFirst().element(), "")).found();
    } catch (UnreadableElement unclear) {
      return new Answer.Unclear(unclear.path());
    }
  }

  private static boolean isAbout(Iin asked, LocatedElement person) {
    return person.texts("iin").equals(List.of(asked.digits()));
  }

  private Answer found() throws UnreadableElement {
    Person judged = judged();
    @Nullable String surname = name("surname");
    @Nullable String givenName = name("firstname");
    if (surname == null && givenName == null) {
      throw new UnreadableElement("fio");
    }
    var entry =
        new Entry(
            surname,
            givenName,
            name("secondname"),
            person.read("sex").as(ElementValueParsers.word(Sex.values())).required(),
            judged,
            photo());
    return new Answer.Found(entry, oddities);
  }

  /// Returns the data on which eligibility depends, read in the order of the eligibility tests.
  private Person judged() throws UnreadableElement {
    RegisteredPersonStatus status = RegisteredPersonStatus.of(person);
    String citizenship = person.read("citizenship").as(ElementValueParsers::country).required();
    LocalDate birthDate = person.read("birthDate").as(ElementValueParsers::date).required();
    RegisteredCardList cards = RegisteredCardList.of(person);
    var judged =
        new Person(
            birthDate,
            citizenship,
            status.dead(),
            status.deathDate(),
            status.missing(),
            status.incapable(),
            exemption(),
            cards.complete(),
            cards.hasIncomplete());
    if (judged.canAct() && judged.isCitizen()) {
      cards.requireCurrent();
      oddities.addAll(cards.oddities());
    }
    return judged;
  }

  private @Nullable String name(String part) throws UnreadableElement {
    return person.read("fio", part).optional();
  }

  /// Returns the first known ground for an exemption. An unknown ground does not block the
  /// application: the state duty is due.
  private @Nullable Exemption exemption() {
    List<Optional<Exemption>> grounds =
        person.texts("extension", "exemption").stream()
            .map(ElementValueParsers.word(Exemption.values()))
            .toList();
    if (grounds.stream().anyMatch(Optional::isEmpty)) {
      oddities.add(person.path("extension", "exemption"));
    }
    return grounds.stream().flatMap(Optional::stream).findFirst().orElse(null);
  }

  private @Nullable ImageContent photo() {
    ElementReadResult<ImageContent> photo =
        person.read("extension", "photo", "content").as(RegisteredPhotoDecoder::in);
    if (photo.isOdd()) {
      oddities.add(photo.path());
    }
    return photo.known().orElse(null);
  }

  /// Reveals nothing about the person.
  @Override
  public String toString() {
    return "RegisteredPerson[]";
  }
}
