package kz.qujat.persistence.stuck;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApplicationSummaryRepository extends JpaRepository<ApplicationSummary, UUID> {}
