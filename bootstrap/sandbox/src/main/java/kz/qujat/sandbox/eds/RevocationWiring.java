package kz.qujat.sandbox.eds;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/// The OCSP service of the sandbox, in front of an [OcspResponder].
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@Import(RevocationSource.class)
public class RevocationWiring {}
