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

/// Scans some packages of the module in the same way as [PersistenceModule] scans all of them, and
/// excludes the components that tests declare in these packages.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConfigurationPropertiesScan("kz.qujat.persistence")
@ComponentScan(
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
    excludeFilters = @Filter(type = FilterType.CUSTOM, classes = ScanParts.OfTests.class))
public @interface ScanParts {
  @AliasFor(annotation = ComponentScan.class, attribute = "basePackages")
  String[] value();

  /// Matches classes that were compiled from test sources.
  final class OfTests implements TypeFilter {
    @Override
    public boolean match(MetadataReader type, MetadataReaderFactory types) {
      return type.getResource().getDescription().contains("test-classes");
    }
  }
}
