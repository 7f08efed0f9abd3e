package kz.qujat;

import kz.qujat.integration.IntegrationModule;
import kz.qujat.persistence.PersistenceModule;
import kz.qujat.web.WebModule;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Imports the adapter modules, each by its single entry class.
@Configuration(proxyBeanMethods = false)
@Import({IntegrationModule.class, PersistenceModule.class, WebModule.class})
class AdapterModules {}
