package kz.qujat.persistence.stuck;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StuckRowRepository extends JpaRepository<StuckRow, String> {
  /// The waits of the application itself. Notices are excluded, because the stage of an application
  /// does not determine whether a notice is owed.
  @Query(
      """
      select r from StuckRow r
      where r.applicationId = :application and r.refundId is null
        and r.awaited is not null and r.awaited <> NOTICE
      """)
  List<StuckRow> waitsOfApplication(UUID application);

  @Query("select r from StuckRow r where r.applicationId = :application and r.refundId = :refund")
  List<StuckRow> waitsOfRefund(UUID application, UUID refund);

  /// Deletes a row, and removes it from the persistence context too, so that a row saved afterwards
  /// under the same subject is inserted, even in the transaction in which the earlier row was
  /// saved.
  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("delete from StuckRow r where r.subject = :subject")
  void deleteOf(String subject);

  @Modifying(flushAutomatically = true, clearAutomatically = true)
  @Query("update StuckRow r set r.region = :region where r.applicationId = :application")
  void move(UUID application, String region);
}
