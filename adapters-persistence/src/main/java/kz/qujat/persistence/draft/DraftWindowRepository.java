package kz.qujat.persistence.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DraftWindowRepository extends JpaRepository<DraftExpiryEntry, UUID> {
  @Query(
      """
      select e from DraftExpiryEntry e
      where not e.ended and e.windowClosesOn < :day
      order by e.windowClosesOn, e.applicationId
      """)
  List<DraftExpiryEntry> closedBefore(LocalDate day, Limit limit);

  @Query(
      """
      select e from DraftExpiryEntry e
      where not e.ended and e.windowClosesOn < :day
        and (e.windowClosesOn, e.applicationId) > (:closedOn, :id)
      order by e.windowClosesOn, e.applicationId
      """)
  List<DraftExpiryEntry> closedBefore(LocalDate day, LocalDate closedOn, UUID id, Limit limit);
}
