package kz.qujat.web.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.LocaleFormatter;
import kz.qujat.web.page.PlaceNames;
import kz.qujat.web.timeline.TimelineEvent.Line;
import org.springframework.stereotype.Component;

/// Translates event data into the language of the page.
@Component
final class EventTexts {
  private static final String DIGEST = "[0-9a-f]{64}";
  private static final String PSEUDONYM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String FOR_MACHINES = DIGEST + "|" + PSEUDONYM;
  private static final String DAY = "\\d{4}-\\d{2}-\\d{2}";
  private static final String MOMENT = DAY + "T.*Z";

  private final Texts texts;
  private final LocaleFormatter localeFormatter;
  private final PlaceNames places;
  private final PseudonymDirectory pseudonymDirectory;

  EventTexts(
      Texts texts,
      LocaleFormatter localeFormatter,
      PlaceNames places,
      PseudonymDirectory pseudonymDirectory) {
    this.texts = texts;
    this.localeFormatter = localeFormatter;
    this.places = places;
    this.pseudonymDirectory = pseudonymDirectory;
  }

  /// A value with the label that the texts contain under `key`.
  Line line(String key, String value) {
    return new Line(texts.of(key), value, value.matches(FOR_MACHINES));
  }

  /// A field of an event with its label.
  ///
  /// A field of the same name may contain a digest in one event and readable text in another; such
  /// a field has two labels.
  Line field(String path, String value) {
    String key = "chronicle.field." + path;
    String label = texts.of(key);
    return new Line(
        value.matches(DIGEST) ? texts.or(label, key + ".digest") : label,
        value,
        value.matches(FOR_MACHINES));
  }

  /// The value of an event field, formatted by its meaning.
  String value(String field, String text) {
    return switch (field) {
      case "officer", "issuer", "supervisor", "holder", "from", "to" -> officer(text);
      case "point" -> text + ", " + places.point(text);
      case "subject" -> SupervisionSubject.parse(text).map(this::subject).orElse(text);
      case "payer", "beneficiary" -> payer(text);
      default -> plain(text);
    };
  }

  private String plain(String text) {
    if (text.matches(DAY)) {
      return localeFormatter.day(LocalDate.parse(text));
    }
    return text.matches(MOMENT) ? localeFormatter.exactly(Instant.parse(text)) : word(text);
  }

  /// The translation of a constant; any other text is returned unchanged.
  String word(String text) {
    return text.matches("[A-Z][A-Z0-9_]+") ? texts.or(text, "chronicle.word." + text) : text;
  }

  String word(boolean truth) {
    return texts.of("chronicle.word." + truth);
  }

  /// The text shown for an empty value.
  String nothing() {
    return texts.of("chronicle.nothing");
  }

  /// The text shown for personal data that the vault no longer has.
  String gone() {
    return texts.of("chronicle.vault.gone");
  }

  /// The description of the subject of an open issue.
  String subject(SupervisionSubject subject) {
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
      case ReadModelFailure(_, var readModel) ->
          texts.of(
              "chronicle.subject.readModel", texts.or(readModel, "chronicle.reader." + readModel));
    };
  }

  private String payer(String text) {
    return switch (Payer.parse(text)) {
      case Citizen(var id) -> texts.of("chronicle.payer.citizen", id);
      case OnPaper(var id) -> texts.of("chronicle.payer.on-paper", id);
    };
  }

  /// The name of a member of staff, or the pseudonym when no name is known.
  ///
  /// A text that is not a pseudonym is returned unchanged.
  String officer(String pseudonym) {
    if (!pseudonym.matches(PSEUDONYM)) {
      return pseudonym;
    }
    String name = pseudonymDirectory.nameOf(new StaffId(UUID.fromString(pseudonym)));
    return name.isEmpty() ? pseudonym : name;
  }

  /// The role in which the actor acted.
  String role(Actor actor) {
    return texts.of("chronicle.actor", actor.kind());
  }

  /// The name of the actor.
  ///
  /// Staff are shown by name, event handlers and neighbouring systems by their label, citizens by
  /// their pseudonym.
  String name(Actor actor) {
    return switch (actor.kind()) {
      case OFFICER, SUPERVISOR, ISSUER, ADMINISTRATOR -> officer(actor.id());
      case NEIGHBOUR -> texts.or(actor.id(), "chronicle.neighbour." + actor.id());
      case SYSTEM -> texts.or(actor.id(), "chronicle.duty." + actor.id());
      case CITIZEN -> actor.id();
    };
  }

  /// The name of an event type.
  String event(String type) {
    return texts.or(type, "chronicle.event." + type);
  }

  Texts texts() {
    return texts;
  }

  LocaleFormatter written() {
    return localeFormatter;
  }
}
