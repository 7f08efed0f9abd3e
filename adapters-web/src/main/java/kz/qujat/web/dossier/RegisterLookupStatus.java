package kz.qujat.web.dossier;

/// How the population register answered the query for the applicant.
enum RegisterLookupStatus {
  FOUND,
  NOT_FOUND,
  /// The register has a record, but an element that decides cannot be understood.
  UNCLEAR,
  /// There was no response in time.
  SILENT
}
