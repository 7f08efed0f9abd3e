package kz.qujat.persistence.stuck;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StuckApplicationRows extends JpaRepository<StuckApplicationRow, UUID> {}
