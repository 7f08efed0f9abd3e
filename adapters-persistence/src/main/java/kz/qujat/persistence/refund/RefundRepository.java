package kz.qujat.persistence.refund;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface RefundRepository extends JpaRepository<RefundEntry, UUID> {
  List<RefundEntry> findByApplicationIdIn(Collection<UUID> applicationIds);

  @Query(
      """
      select e from RefundEntry e
      where e.status = FILED and e.filedAt < :moment
      order by e.filedAt, e.refundId
      """)
  List<RefundEntry> filedBefore(Instant moment, Limit limit);

  @Query(
      """
      select e from RefundEntry e
      where e.status = FILED and e.filedAt < :moment and (e.filedAt, e.refundId) > (:filedAt, :id)
      order by e.filedAt, e.refundId
      """)
  List<RefundEntry> filedBefore(Instant moment, Instant filedAt, UUID id, Limit limit);

  @Query(
      """
      select e.refundId from RefundEntry e
      where e.status in (AWAITING_BANK_ACCOUNT, REJECTED)
      order by e.refundId
      """)
  List<UUID> withoutAccount(Limit limit);

  @Query(
      """
      select e.refundId from RefundEntry e
      where e.status in (AWAITING_BANK_ACCOUNT, REJECTED) and e.refundId > :after
      order by e.refundId
      """)
  List<UUID> withoutAccount(UUID after, Limit limit);
}
