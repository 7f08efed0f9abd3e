package kz.qujat.persistence.statistics;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface StatisticsCaseRepository extends JpaRepository<StatisticsCase, UUID> {}
