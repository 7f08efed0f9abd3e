package kz.qujat;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.access.ReadingRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The settings of what staff read.
///
/// @param purposes the purposes for which decided applications may be read
/// @param undecidedPerHour how many dossiers a person may read within an hour, without deciding
///   about them, before it is reported
/// @param undecidedPerDay the same within 24 hours
@ConfigurationProperties("qujat.reading")
@Validated
record ReadingSettings(
    @NotNull @DefaultValue({"COMPLAINT", "COURT", "SUPERVISION", "DISCREPANCY"})
        List<AccessPurpose> purposes,
    @Positive @DefaultValue("30") int undecidedPerHour,
    @Positive @DefaultValue("150") int undecidedPerDay) {
  ReadingRules rules() {
    return new ReadingRules(purposes, undecidedPerHour, undecidedPerDay);
  }
}
