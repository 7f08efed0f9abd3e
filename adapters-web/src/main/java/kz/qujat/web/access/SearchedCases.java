package kz.qujat.web.access;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kz.qujat.application.access.CaseAccess;
import kz.qujat.application.access.CaseReader;
import kz.qujat.domain.filing.ApplicationId;

/// Hands the results of a search to the member of staff who makes the call.
///
/// A handler that declares to read search results takes it as a parameter.
public final class SearchedCases {
  private final CaseAccess caseAccess;
  private final CaseReader reader;

  SearchedCases(CaseAccess caseAccess, CaseReader reader) {
    this.caseAccess = caseAccess;
    this.reader = reader;
  }

  /// Records that the caller found `results`, and returns them without the caller's own.
  public <T> List<T> record(List<T> results, Function<T, ApplicationId> id) {
    Set<ApplicationId> others =
        new HashSet<>(caseAccess.found(reader, results.stream().map(id).toList()));
    return results.stream().filter(result -> others.contains(id.apply(result))).toList();
  }
}
