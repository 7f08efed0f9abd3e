package kz.qujat.web.enclosure;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Gives citizens the pages for the photo and the signature.
@Configuration(proxyBeanMethods = false)
@Import(EnclosurePages.class)
public class EnclosureWiring {}
