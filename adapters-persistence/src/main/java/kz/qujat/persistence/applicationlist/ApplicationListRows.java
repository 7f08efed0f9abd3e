package kz.qujat.persistence.applicationlist;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ApplicationListRows extends JpaRepository<ApplicationListEntry, UUID> {}
