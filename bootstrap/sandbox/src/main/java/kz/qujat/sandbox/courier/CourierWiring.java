package kz.qujat.sandbox.courier;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// What brings the letters of the simulated neighbours to the product.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({Courier.class, LettersApi.class, Outbox.class, Product.class, Reveille.class})
public class CourierWiring {}
