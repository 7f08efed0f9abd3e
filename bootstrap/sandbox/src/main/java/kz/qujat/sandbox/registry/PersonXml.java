package kz.qujat.sandbox.registry;

import kz.qujat.integration.xmlsignature.XmlBuilder;
import kz.qujat.sandbox.registry.RegisterEntry.Document;
import kz.qujat.sandbox.registry.RegisterEntry.Photo;
import org.jspecify.annotations.Nullable;

/// A person in the format of `GBDFL_UniversalServiceSync`.
final class PersonXml {
  static final String NAMESPACE = "http://qujat.kz/schemas/gbdfl/1";

  private PersonXml() {}

  static XmlBuilder of(RegisterEntry person) {
    return XmlBuilder.root(
        NAMESPACE,
        "response",
        XmlBuilder.of(
            "person",
            XmlBuilder.leaf("iin", person.iin()),
            name(person),
            XmlBuilder.leaf("birthDate", person.birthDate()),
            XmlBuilder.leaf("deathDate", person.deathDate()),
            XmlBuilder.leaf("sex", person.sex()),
            XmlBuilder.leaf("citizenship", person.citizenship()),
            XmlBuilder.leaf("personStatus", person.deathDate() == null ? "LIVING" : "DEAD"),
            XmlBuilder.leaf("personCapableStatus", person.incapable() ? "INCAPABLE" : null),
            XmlBuilder.leaf("missingStatus", person.missing() ? "MISSING" : null),
            documents(person),
            extension(person)));
  }

  private static XmlBuilder name(RegisterEntry person) {
    return XmlBuilder.of(
        "fio",
        XmlBuilder.leaf("surname", person.surname()),
        XmlBuilder.leaf("firstname", person.givenName()),
        XmlBuilder.leaf("secondname", person.patronymic()));
  }

  private static XmlBuilder documents(RegisterEntry person) {
    return XmlBuilder.of(
        "documents",
        person.documents().stream().map(PersonXml::document).toArray(XmlBuilder[]::new));
  }

  private static XmlBuilder extension(RegisterEntry person) {
    return XmlBuilder.of(
        "extension", XmlBuilder.leaf("exemption", person.exemption()), photo(person.photo()));
  }

  private static XmlBuilder document(Document document) {
    return XmlBuilder.of(
        "document",
        XmlBuilder.leaf("documentType", document.documentType()),
        XmlBuilder.leaf("number", document.number()),
        XmlBuilder.leaf("beginDate", document.beginDate()),
        XmlBuilder.leaf("endDate", document.endDate()),
        XmlBuilder.leaf("issueOrganization", "МВД РК"),
        XmlBuilder.leaf("documentInvalidity", document.documentInvalidity()));
  }

  private static XmlBuilder photo(@Nullable Photo photo) {
    return photo == null
        ? XmlBuilder.of("photo")
        : XmlBuilder.of(
            "photo",
            XmlBuilder.leaf("mediaType", photo.mediaType()),
            XmlBuilder.leaf("content", photo.base64()));
  }
}
