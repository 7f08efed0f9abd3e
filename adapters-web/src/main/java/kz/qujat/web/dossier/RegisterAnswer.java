package kz.qujat.web.dossier;

/// What the population register said when it was asked about the applicant now.
enum RegisterAnswer {
  FOUND,
  NOT_FOUND,
  /// It has a record, and something in it that decides cannot be understood.
  UNCLEAR,
  /// No answer came in time.
  SILENT
}
