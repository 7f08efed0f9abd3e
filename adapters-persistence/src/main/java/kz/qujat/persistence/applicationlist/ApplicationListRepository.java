package kz.qujat.persistence.applicationlist;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApplicationListRepository extends JpaRepository<ApplicationListEntry, UUID> {}
