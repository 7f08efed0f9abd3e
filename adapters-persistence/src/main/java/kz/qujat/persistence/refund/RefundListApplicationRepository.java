package kz.qujat.persistence.refund;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface RefundListApplicationRepository extends JpaRepository<RefundListApplication, UUID> {}
