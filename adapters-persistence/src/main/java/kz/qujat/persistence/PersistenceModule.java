package kz.qujat.persistence;

import kz.qujat.persistence.readmodel.ArrayQueryRepository;
import kz.qujat.persistence.schema.SchemaMigration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/// The entry class that bootstrap imports: it scans this package and its subpackages for
/// components, settings, entities and repositories.
@Configuration(proxyBeanMethods = false)
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    // The migration is an application of its own.
    excludeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE, classes = SchemaMigration.class))
@ConfigurationPropertiesScan
@EntityScan
@EnableJpaRepositories(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    repositoryBaseClass = ArrayQueryRepository.class)
public class PersistenceModule {}
