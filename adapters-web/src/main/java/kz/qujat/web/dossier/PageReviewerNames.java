package kz.qujat.web.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// The names of the officers on one page, all read at once.
public final class PageReviewerNames {
  private final Map<StaffId, String> names;

  /// Reads the names of these officers.
  public PageReviewerNames(PseudonymDirectory pseudonymDirectory, Collection<StaffId> officers) {
    names = officers.isEmpty() ? Map.of() : pseudonymDirectory.namesOf(officers);
  }

  /// Reads the names of the officers who hold applications on these pages of a queue.
  public static PageReviewerNames ofHolders(
      PseudonymDirectory pseudonymDirectory, Worklist.Queue... queues) {
    return new PageReviewerNames(pseudonymDirectory, holders(queues).collect(Collectors.toSet()));
  }

  /// The officers who hold applications on these pages of a queue.
  public static Stream<StaffId> holders(Worklist.Queue... queues) {
    return Arrays.stream(queues)
        .flatMap(queue -> queue.page().items().stream())
        .flatMap(entry -> Stream.ofNullable(entry.holder()));
  }

  /// The name of the officer; null when `officer` is null.
  public @Nullable Reviewer of(@Nullable StaffId officer) {
    return officer == null ? null : new Reviewer(names.getOrDefault(officer, ""));
  }
}
