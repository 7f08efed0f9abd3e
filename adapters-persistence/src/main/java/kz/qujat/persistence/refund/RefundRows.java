package kz.qujat.persistence.refund;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RefundRows extends JpaRepository<RefundEntry, UUID> {
  List<RefundEntry> findByApplicationId(UUID applicationId);
}
