package kz.qujat.persistence.entry;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// A row whose id is given to it and not generated. One that has just been made is inserted without
/// looking for it first.
@MappedSuperclass
public abstract class AssignedId implements Persistable<UUID> {
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
