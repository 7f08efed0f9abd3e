package kz.qujat.persistence.statistics;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StatisticsRefundRepository extends JpaRepository<StatisticsRefund, UUID> {}
