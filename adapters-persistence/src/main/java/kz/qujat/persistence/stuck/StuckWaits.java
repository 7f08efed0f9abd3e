package kz.qujat.persistence.stuck;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StuckWaits extends JpaRepository<StuckWait, StuckWait.Key> {
  /// Nothing of it is remembered either: what is saved afterwards is new, even in the transaction
  /// in which the former waits were saved.
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from StuckWait w where w.key.applicationId = :application")
  void deleteOf(UUID application);
}
