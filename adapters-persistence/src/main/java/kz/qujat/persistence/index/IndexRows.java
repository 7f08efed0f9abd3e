package kz.qujat.persistence.index;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface IndexRows extends JpaRepository<IndexEntry, UUID> {}
