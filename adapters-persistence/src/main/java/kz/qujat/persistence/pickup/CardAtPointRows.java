package kz.qujat.persistence.pickup;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CardAtPointRows extends JpaRepository<CardAtPointEntry, UUID> {}
