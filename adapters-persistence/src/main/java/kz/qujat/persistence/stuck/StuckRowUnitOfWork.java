package kz.qujat.persistence.stuck;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The rows that a batch of events may change, loaded by two queries and written together.
final class StuckRowUnitOfWork {
  private final StuckRowRepository repository;
  private final Map<String, StuckRow> rows = new HashMap<>();
  private final Set<StuckRow> created = new HashSet<>();

  /// Loads the rows of some applications, and those of some subjects.
  StuckRowUnitOfWork(
      StuckRowRepository repository, Collection<UUID> applications, Collection<String> subjects) {
    this.repository = repository;
    repository.findByApplicationIdIn(applications).forEach(row -> rows.put(row.subject, row));
    repository.findAllById(subjects).forEach(row -> rows.put(row.subject, row));
  }

  Optional<StuckRow> find(String subject) {
    return Optional.ofNullable(rows.get(subject));
  }

  List<StuckRow> of(UUID application) {
    return rows.values().stream().filter(row -> application.equals(row.applicationId)).toList();
  }

  /// Adds a row. If there is one with its subject, that one stays and takes over its beginning.
  void add(StuckRow row) {
    @Nullable StuckRow present = rows.putIfAbsent(row.subject, row);
    if (present == null) {
      created.add(row);
    } else {
      present.since = row.since;
    }
  }

  void remove(String subject) {
    @Nullable StuckRow row = rows.remove(subject);
    if (row != null && !created.remove(row)) {
      repository.delete(row);
    }
  }

  /// Removes the matching rows of an application, except the one of a subject.
  void removeOthers(UUID application, Predicate<StuckRow> matching, String subject) {
    of(application).stream()
        .filter(matching)
        .map(row -> row.subject)
        .filter(other -> !other.equals(subject))
        .forEach(this::remove);
  }

  void save() {
    repository.saveAll(created);
  }
}
