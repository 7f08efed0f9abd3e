package kz.qujat.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.annotation.AliasFor;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.filter.TypeFilter;

/// Finds the components of some packages of the module as [PersistenceModule] finds those of all,
/// without what tests declare in the same packages.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConfigurationPropertiesScan("kz.qujat.persistence")
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeFilters = @Filter(type = FilterType.CUSTOM, classes = ScanParts.OfTests.class))
public @interface ScanParts {
  @AliasFor(annotation = ComponentScan.class, attribute = "basePackages")
  String[] value();

  /// Classes that were compiled from tests.
  final class OfTests implements TypeFilter {
    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
      return type.getResource().getDescription().contains("test-classes");
    }
  }
}
