package kz.qujat.web.chronicle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.vault.People;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.Subject.ApplicationWait;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.Subject.Message;
import kz.qujat.domain.supervision.Subject.RefundWait;
import kz.qujat.domain.supervision.Subject.RegisterRecord;
import kz.qujat.web.chronicle.Happening.Line;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.PlaceNames;
import kz.qujat.web.page.Written;
import org.springframework.stereotype.Component;

/// Puts what stands in the history into the words of the reader's language.
@Component
final class Wording {
  private static final String DIGEST = "[0-9a-f]{64}";
  private static final String PSEUDONYM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String FOR_MACHINES = DIGEST + "|" + PSEUDONYM;
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

  /// What a field of an event says. A field of one name may hold a digest in one event and
  /// something readable in another: then it has two names here.
  Line field(String path, String value) {
    String key = "chronicle.field." + path;
    String label = texts.of(key);
    return new Line(
        value.matches(DIGEST) ? texts.or(label, key + ".digest") : label,
        value,
        value.matches(FOR_MACHINES));
  }

  /// What stands in the field of an event, read as what it is.
  String value(String field, String text) {
    return switch (field) {
      case "officer", "issuer", "supervisor", "holder", "from", "to" -> officer(text);
      case "point" -> text + ", " + places.point(text);
      case "subject" -> Subject.parse(text).map(this::subject).orElse(text);
      case "payer", "beneficiary" -> payer(text);
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
    return text.matches("[A-Z][A-Z0-9_]+") ? texts.or(text, "chronicle.word." + text) : text;
  }

  String word(boolean truth) {
    return texts.of("chronicle.word." + truth);
  }

  /// Nothing there.
  String nothing() {
    return texts.of("chronicle.nothing");
  }

  /// Personal, and no longer in the vault.
  String gone() {
    return texts.of("chronicle.vault.gone");
  }

  /// What somebody has to look at.
  String subject(Subject subject) {
    return switch (subject) {
      case ApplicationWait wait -> texts.of("chronicle.subject.wait", word(wait.awaited().name()));
      case RefundWait wait ->
          texts.of("chronicle.subject.refund", word(wait.awaited().name()), wait.refund());
      case Difference(_, var discrepancy) ->
          texts.of(
              "chronicle.subject.difference",
              word(discrepancy.book().name()),
              word(discrepancy.kind().name()),
              discrepancy.entry());
      case Message _ -> texts.of("chronicle.subject.message");
      case RegisterRecord(_, var element) -> texts.of("chronicle.subject.record", element);
    };
  }

  private String payer(String text) {
    return switch (Payer.parse(text)) {
      case Citizen(var id) -> texts.of("chronicle.payer.citizen", id);
      case OnPaper(var id) -> texts.of("chronicle.payer.on-paper", id);
    };
  }

  /// A member of staff by name, or by pseudonym where no name is known; what is no pseudonym stands
  /// for itself.
  String officer(String pseudonym) {
    if (!pseudonym.matches(PSEUDONYM)) {
      return pseudonym;
    }
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
