package org.waymark.cases.casefile.plan.desk;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.cases.casefile.plan.MilestoneRecord;
import org.waymark.cases.casefile.plan.template.Status;

/// What came of a milestone, as its recorder tells it.
///
/// @param id minted by the caller; the same record sent again changes nothing
/// @param witness who was there, for a witnessed note
/// @param reason why it was declined, does not apply, or is taken back
/// @param attested needs kept nowhere in this file that the recorder vouches for
public record RecordMilestone(
    UUID id,
    Status status,
    LocalDate on,
    @Nullable @Valid EvidenceGiven evidence,
    @Nullable @Size(max = 200) String witness,
    @Nullable @Size(max = 4000) String reason,
    @Nullable @Size(max = 20)
        List<@Pattern(regexp = "[A-Z]{3}-[0-9]{2}|[A-Z_]{3,40}") String> attested,
    @Nullable @Valid OrderSetAside override) {

  public record EvidenceGiven(
      MilestoneRecord.Evidence.Kind kind, @NotBlank @Size(max = 4000) String text) {

    @Override
    public String toString() {
      return "EvidenceGiven[" + kind + "]";
    }
  }

  /// A supervisor's reason to record out of order.
  public record OrderSetAside(@NotBlank @Size(max = 4000) String reason) {

    @Override
    public String toString() {
      return "OrderSetAside[]";
    }
  }

  boolean overrides() {
    return override != null;
  }

  @Nullable String overrideReason() {
    return override == null ? null : override.reason();
  }

  List<String> vouched() {
    return attested == null ? List.of() : attested;
  }

  /// Codes for the trail; an order set aside is what auditors look for.
  Map<String, String> details() {
    return overrides()
        ? Map.of("status", status.name(), "override", "true")
        : Map.of("status", status.name());
  }

  @Override
  public String toString() {
    return "RecordMilestone[" + id + "]";
  }
}
