package kz.qujat;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.certificate.RevocationSource;
import kz.qujat.integration.neighbour.Addresses;
import kz.qujat.sandbox.AuthorityWiring;
import kz.qujat.sandbox.SandboxAuthority;
import kz.qujat.sandbox.centralnode.NodeWiring;
import kz.qujat.sandbox.clock.ClockWiring;
import kz.qujat.sandbox.control.ControlWiring;
import kz.qujat.sandbox.courier.CourierWiring;
import kz.qujat.sandbox.eds.OcspResponder;
import kz.qujat.sandbox.eds.RevocationWiring;
import kz.qujat.sandbox.identity.IdentityWiring;
import kz.qujat.sandbox.ncalayer.NcaLayerWiring;
import kz.qujat.sandbox.neighbour.NeighboursWiring;
import kz.qujat.sandbox.notice.NotificationsWiring;
import kz.qujat.sandbox.page.PageWiring;
import kz.qujat.sandbox.payment.GatewayWiring;
import kz.qujat.sandbox.registry.CitizensWiring;
import kz.qujat.sandbox.tax.FilingsWiring;
import kz.qujat.sandbox.token.TokenWiring;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The sandbox, where the profile asks for it.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({
  AuthorityWiring.class,
  CitizensWiring.class,
  ClockWiring.class,
  ControlWiring.class,
  CourierWiring.class,
  FilingsWiring.class,
  IdentityWiring.class,
  GatewayWiring.class,
  NcaLayerWiring.class,
  NeighboursWiring.class,
  NodeWiring.class,
  NotificationsWiring.class,
  PageWiring.class,
  RevocationWiring.class,
  TokenWiring.class
})
class SandboxWiring {
  @Bean
  OcspResponder ocspResponder(SandboxAuthority authority) {
    return authority::ocsp;
  }

  @Bean
  RevocationSource sandboxRevocationSource(Addresses addresses) {
    return () -> URI.create(addresses.of(Neighbour.EDS_REVOCATION) + "/ocsp");
  }
}
