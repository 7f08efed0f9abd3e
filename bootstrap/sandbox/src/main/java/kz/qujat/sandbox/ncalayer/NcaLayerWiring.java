package kz.qujat.sandbox.ncalayer;

import kz.qujat.sandbox.SandboxAuthority;
import kz.qujat.web.caller.ClaimNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;

/// Puts the signing program where the sandbox's pages look for it; pages of other origins are
/// turned away.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@EnableWebSocket
public class NcaLayerWiring {
  private static final String PATH = "/sandbox/ncalayer";

  @Bean
  WebSocketConfigurer ncaLayer(SandboxAuthority authority, ClaimNames claims) {
    var program = new NcaLayer(authority, claims);
    return registry -> registry.addHandler(program, PATH);
  }
}
