package kz.qujat.sandbox.registry;

import kz.qujat.integration.xmlsignature.XmlElement;
import kz.qujat.sandbox.registry.RegisterEntry.Document;
import kz.qujat.sandbox.registry.RegisterEntry.Photo;
import org.jspecify.annotations.Nullable;

/// A person in the format of `GBDFL_UniversalServiceSync`.
final class PersonXml {
  static final String NAMESPACE = "http://qujat.kz/schemas/gbdfl/1";

  private PersonXml() {}

  static XmlElement of(RegisterEntry person) {
    return XmlElement.root(
        NAMESPACE,
        "response",
        XmlElement.of(
            "person",
            XmlElement.leaf("iin", person.iin()),
            name(person),
            XmlElement.leaf("birthDate", person.birthDate()),
            XmlElement.leaf("deathDate", person.deathDate()),
            XmlElement.leaf("sex", person.sex()),
            XmlElement.leaf("citizenship", person.citizenship()),
            XmlElement.leaf("personStatus", person.deathDate() == null ? "LIVING" : "DEAD"),
            XmlElement.leaf("personCapableStatus", person.incapable() ? "INCAPABLE" : null),
            XmlElement.leaf("missingStatus", person.missing() ? "MISSING" : null),
            documents(person),
            extension(person)));
  }

  private static XmlElement name(RegisterEntry person) {
    return XmlElement.of(
        "fio",
        XmlElement.leaf("surname", person.surname()),
        XmlElement.leaf("firstname", person.givenName()),
        XmlElement.leaf("secondname", person.patronymic()));
  }

  private static XmlElement documents(RegisterEntry person) {
    return XmlElement.of(
        "documents",
        person.documents().stream().map(PersonXml::document).toArray(XmlElement[]::new));
  }

  private static XmlElement extension(RegisterEntry person) {
    return XmlElement.of(
        "extension", XmlElement.leaf("exemption", person.exemption()), photo(person.photo()));
  }

  private static XmlElement document(Document document) {
    return XmlElement.of(
        "document",
        XmlElement.leaf("documentType", document.documentType()),
        XmlElement.leaf("number", document.number()),
        XmlElement.leaf("beginDate", document.beginDate()),
        XmlElement.leaf("endDate", document.endDate()),
        XmlElement.leaf("issueOrganization", "МВД РК"),
        XmlElement.leaf("documentInvalidity", document.documentInvalidity()));
  }

  private static XmlElement photo(@Nullable Photo photo) {
    return photo == null
        ? XmlElement.of("photo")
        : XmlElement.of(
            "photo",
            XmlElement.leaf("mediaType", photo.mediaType()),
            XmlElement.leaf("content", photo.base64()));
  }
}
