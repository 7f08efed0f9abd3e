package kz.qujat.web.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.vault.People;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.PlaceNames;
import kz.qujat.web.page.Written;

/// Puts what stands in the history into the words of the reader's language.
final class Wording {
  private static final String FOR_MACHINES =
      "[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String MOMENT = DAY + "T.*Z";

  private final Texts texts;
  private final Written written;
  private final PlaceNames places;
  private final People people;

  Wording(Texts texts, Written written, PlaceNames places, People people) {
    this.texts = texts;
    this.written = written;
    this.places = places;
    this.people = people;
  }

  /// A value with its name, which is looked up under `key`.
  Line line(String key, String value) {
    return new Line(texts.of(key), value, value.matches(FOR_MACHINES));
  }

  /// What stands in the field of an event, read as what it is.
  String value(String field, String text) {
    return switch (field) {
      case "officer", "issuer" -> officer(text);
      case "point" -> text + ", " + places.point(text);
      default -> plain(text);
    };
  }

  private String plain(String text) {
    if (text.matches(DAY)) {
      return written.day(LocalDate.parse(text));
    }
    return text.matches(MOMENT) ? written.exactly(Instant.parse(text)) : word(text);
  }

  /// The word for a constant; whatever is none stands for itself.
  String word(String text) {
    return text.matches("[A-Z][A-Z_]+") ? texts.or(text, "chronicle.word." + text) : text;
  }

  String word(boolean truth) {
    return texts.of("chronicle.word." + truth);
  }

  /// Nothing there.
  String nothing() {
    return texts.of("chronicle.nothing");
  }

  /// A member of staff by name, or by pseudonym where no name is known.
  String officer(String pseudonym) {
    String name = people.nameOf(new OfficerId(UUID.fromString(pseudonym)));
    return name.isEmpty() ? pseudonym : name;
  }

  /// In what role somebody acted.
  String role(Actor actor) {
    return texts.of("chronicle.actor", actor.kind());
  }

  /// Who acted: staff by name, the product's duties and its neighbours by theirs, a citizen by the
  /// pseudonym.
  String name(Actor actor) {
    return switch (actor.kind()) {
      case OFFICER, SUPERVISOR, ISSUER, ADMINISTRATOR -> officer(actor.id());
      case NEIGHBOUR -> texts.or(actor.id(), "chronicle.neighbour." + actor.id());
      case SYSTEM -> texts.or(actor.id(), "chronicle.duty." + actor.id());
      case CITIZEN -> actor.id();
    };
  }

  /// What an event of this kind is called.
  String event(String type) {
    return texts.or(type, "chronicle.event." + type);
  }

  Texts texts() {
    return texts;
  }

  Written written() {
    return written;
  }
}
