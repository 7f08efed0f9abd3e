package kz.qujat.persistence.readmodel;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;

/// The base of all repositories. It finds several entities by one prepared query whose parameter is
/// an array of ids. Spring Data would build, translate and prepare a query for each number of ids.
///
/// @param <T> the entity
/// @param <I> its id
public final class ArrayQueryRepository<T, I> extends SimpleJpaRepository<T, I> {
  private final EntityManager entities;

  public ArrayQueryRepository(JpaEntityInformation<T, ?> information, EntityManager entities) {
    super(information, entities);
    this.entities = entities;
  }

  /// Finds the entities that exist.
  @Override
  public List<T> findAllById(Iterable<I> ids) {
    List<I> keys = new ArrayList<>();
    ids.forEach(keys::add);
    return keys.isEmpty()
        ? List.of()
        : entities.unwrap(Session.class).findMultiple(getDomainClass(), keys).stream()
            .filter(Objects::nonNull)
            .toList();
  }
}
