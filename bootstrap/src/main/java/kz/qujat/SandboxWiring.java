package kz.qujat;

import kz.qujat.sandbox.centralnode.NodeWiring;
import kz.qujat.sandbox.control.ControlWiring;
import kz.qujat.sandbox.courier.CourierWiring;
import kz.qujat.sandbox.eds.RevocationWiring;
import kz.qujat.sandbox.neighbour.NeighboursWiring;
import kz.qujat.sandbox.notice.NotificationsWiring;
import kz.qujat.sandbox.payment.GatewayWiring;
import kz.qujat.sandbox.registry.CitizensWiring;
import kz.qujat.sandbox.tax.FilingsWiring;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The sandbox, where the profile asks for it.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({
  CitizensWiring.class,
  ControlWiring.class,
  CourierWiring.class,
  FilingsWiring.class,
  GatewayWiring.class,
  NeighboursWiring.class,
  NodeWiring.class,
  NotificationsWiring.class,
  RevocationWiring.class
})
class SandboxWiring {}
