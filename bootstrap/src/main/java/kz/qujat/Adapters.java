package kz.qujat;

import kz.qujat.integration.neighbour.NeighbourWiring;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The adapters of the product, each by its one door.
@Configuration(proxyBeanMethods = false)
@Import({NeighbourWiring.class})
class Adapters {}
