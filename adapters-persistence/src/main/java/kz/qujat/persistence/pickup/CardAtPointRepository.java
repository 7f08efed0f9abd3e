package kz.qujat.persistence.pickup;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CardAtPointRepository extends JpaRepository<RegistrationPointCardEntry, UUID> {}
