package kz.qujat.persistence.shelf;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ShelfRows extends JpaRepository<ShelfEntry, UUID> {}
