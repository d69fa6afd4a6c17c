package org.waymark.cases.casefile.referral;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.waymark.cases.casefile.CaseFile;

/// Renders the referrals of a file as of a day.
@Component
public class ReferralViews {

  public List<ReferralView> of(CaseFile file, LocalDate today) {
    return List.of();
  }
}
