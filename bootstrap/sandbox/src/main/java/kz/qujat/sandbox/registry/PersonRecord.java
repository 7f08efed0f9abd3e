package kz.qujat.sandbox.registry;

import kz.qujat.integration.seal.Markup;
import kz.qujat.sandbox.registry.RegisterEntry.Document;
import kz.qujat.sandbox.registry.RegisterEntry.Photo;
import org.jspecify.annotations.Nullable;

/// A person as `GBDFL_UniversalServiceSync` answers one.
final class PersonRecord {
  static final String NAMESPACE = "http://qujat.kz/schemas/gbdfl/1";

  private PersonRecord() {}

  static Markup of(RegisterEntry person) {
    return Markup.root(
        NAMESPACE,
        "response",
        Markup.of(
            "person",
            Markup.leaf("iin", person.iin()),
            name(person),
            Markup.leaf("birthDate", person.birthDate()),
            Markup.leaf("deathDate", person.deathDate()),
            Markup.leaf("sex", person.sex()),
            Markup.leaf("citizenship", person.citizenship()),
            Markup.leaf("personStatus", person.deathDate() == null ? "LIVING" : "DEAD"),
            Markup.leaf("personCapableStatus", person.incapable() ? "INCAPABLE" : null),
            Markup.leaf("missingStatus", person.missing() ? "MISSING" : null),
            documents(person),
            extension(person)));
  }

  private static Markup name(RegisterEntry person) {
    return Markup.of(
        "fio",
        Markup.leaf("surname", person.surname()),
        Markup.leaf("firstname", person.givenName()),
        Markup.leaf("secondname", person.patronymic()));
  }

  private static Markup documents(RegisterEntry person) {
    return Markup.of(
        "documents",
        person.documents().stream().map(PersonRecord::document).toArray(Markup[]::new));
  }

  private static Markup extension(RegisterEntry person) {
    return Markup.of(
        "extension", Markup.leaf("exemption", person.exemption()), photo(person.photo()));
  }

  private static Markup document(Document document) {
    return Markup.of(
        "document",
        Markup.leaf("documentType", document.documentType()),
        Markup.leaf("number", document.number()),
        Markup.leaf("beginDate", document.beginDate()),
        Markup.leaf("endDate", document.endDate()),
        Markup.leaf("issueOrganization", "МВД РК"),
        Markup.leaf("documentInvalidity", document.documentInvalidity()));
  }

  private static Markup photo(@Nullable Photo photo) {
    return photo == null
        ? Markup.of("photo")
        : Markup.of(
            "photo",
            Markup.leaf("mediaType", photo.mediaType()),
            Markup.leaf("content", photo.base64()));
  }
}
