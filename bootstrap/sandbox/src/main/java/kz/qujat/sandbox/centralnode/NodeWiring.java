package kz.qujat.sandbox.centralnode;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The simulated node with its book and its control.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({NodeApi.class, OrderBook.class, Orders.class, SimulatedNode.class})
public class NodeWiring {}
