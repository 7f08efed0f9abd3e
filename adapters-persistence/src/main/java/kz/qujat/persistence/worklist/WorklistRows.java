package kz.qujat.persistence.worklist;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorklistRows extends JpaRepository<WorklistEntry, UUID> {}
