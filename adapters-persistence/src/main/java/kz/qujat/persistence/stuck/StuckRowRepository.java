package kz.qujat.persistence.stuck;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StuckRowRepository extends JpaRepository<StuckRow, String> {
  List<StuckRow> findByApplicationIdIn(Collection<UUID> applicationIds);
}
