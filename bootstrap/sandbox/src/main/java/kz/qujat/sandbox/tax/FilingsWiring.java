package kz.qujat.sandbox.tax;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The simulated tax authority with its book and its control.
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import({FilingBook.class, Filings.class, FilingsApi.class, SimulatedTaxAuthority.class})
public class FilingsWiring {}
