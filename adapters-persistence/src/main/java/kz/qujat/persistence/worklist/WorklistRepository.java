package kz.qujat.persistence.worklist;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorklistRepository extends JpaRepository<WorklistEntry, UUID> {}
