package kz.qujat.persistence.stuck;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StuckListApplicationRepository extends JpaRepository<StuckListApplication, UUID> {}
