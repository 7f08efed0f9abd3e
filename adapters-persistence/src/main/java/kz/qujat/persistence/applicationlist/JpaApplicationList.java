package kz.qujat.persistence.applicationlist;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ApplicationList.Search;
import kz.qujat.application.history.Page;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.persistence.keyset.Cursors;
import kz.qujat.persistence.keyset.Cursors.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads pages of the list of all applications, in the order of an index.
@Component
final class JpaApplicationList implements ApplicationList {
  private final EntityManager entities;
  private final Cursors cursors;

  JpaApplicationList(EntityManager entities, Cursors cursors) {
    this.entities = entities;
    this.cursors = cursors;
  }

  /// A condition on an entry `e`, with its parameters.
  private record Condition(String text, Map<String, Object> parameters) {}

  @Override
  public Page<Entry> ofApplicant(CitizenId applicant, int limit, @Nullable String cursor) {
    String list = "applications of " + applicant;
    Condition own =
        new Condition("e.applicant = :applicant", Map.of("applicant", applicant.value()));
    List<ApplicationListEntry> rows =
        rows(Stream.of(own), "startedAt", limit + 1, cursors.read(list, cursor));
    return cursors.page(
        list,
        rows,
        limit,
        ApplicationListEntry::shown,
        row -> new Place(row.startedAt.toString(), row.applicationId));
  }

  @Override
  public Page<Entry> matching(Search search, int limit, @Nullable String cursor) {
    String list = "applications matching " + search;
    List<ApplicationListEntry> rows =
        rows(conditions(search), "registeredAt", limit + 1, cursors.read(list, cursor));
    return cursors.page(
        list,
        rows,
        limit,
        ApplicationListEntry::shown,
        row -> new Place(requireNonNull(row.registeredAt).toString(), row.applicationId));
  }

  private static Stream<Condition> conditions(Search search) {
    Stream.Builder<Condition> conditions = Stream.builder();
    conditions.add(new Condition("e.registeredAt is not null", Map.of()));
    if (search.ticketNumber() != null) {
      conditions.add(
          new Condition("e.ticketNumber = :ticket", Map.of("ticket", search.ticketNumber())));
    }
    if (search.region() != null) {
      conditions.add(new Condition("e.region = :region", Map.of("region", search.region().code())));
    }
    if (search.from() != null) {
      conditions.add(
          new Condition("e.registeredAt >= :from", Map.of("from", midnight(search.from()))));
    }
    if (search.to() != null) {
      Instant until = midnight(search.to().plusDays(1));
      conditions.add(new Condition("e.registeredAt < :until", Map.of("until", until)));
    }
    return conditions.build();
  }

  private static Instant midnight(LocalDate day) {
    return day.atStartOfDay(CivilDate.KAZAKHSTAN).toInstant();
  }

  private List<ApplicationListEntry> rows(
      Stream<Condition> filters, String order, int limit, @Nullable Place after) {
    List<Condition> all =
        Stream.concat(filters, Stream.ofNullable(after).map(place -> behind(order, place)))
            .toList();
    TypedQuery<ApplicationListEntry> rows =
        entities.createQuery(
            all.stream()
                .map(Condition::text)
                .collect(
                    joining(
                        " and ",
                        "select e from ApplicationListEntry e where ",
                        " order by e." + order + " desc, e.applicationId desc")),
            ApplicationListEntry.class);
    all.forEach(condition -> condition.parameters().forEach(rows::setParameter));
    return rows.setMaxResults(limit).getResultList();
  }

  private static Condition behind(String order, Place place) {
    return new Condition(
        "(e." + order + ", e.applicationId) < (:key, :id)",
        Map.of("key", Instant.parse(place.key()), "id", place.id()));
  }
}
