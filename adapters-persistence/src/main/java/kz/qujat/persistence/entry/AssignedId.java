package kz.qujat.persistence.entry;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/// An entity whose id is assigned, not generated. A new entity is inserted without first querying
/// for an existing row.
///
/// @param <I> the type of the id
@MappedSuperclass
public abstract class AssignedId<I> implements Persistable<I> {
  @Transient private boolean stored;

  @PostLoad
  @PostPersist
  void markAsStored() {
    stored = true;
  }

  @Override
  public boolean isNew() {
    return !stored;
  }
}
