package org.waymark.cases.casefile.lifecycle;

import java.util.function.Predicate;

/// What must hold before a move (domain.md §2.2). What the file shows is checked; what only people
/// know is confirmed by the mover, and the confirmation is kept in the move.
public enum Guard {
  OWNER_ASSIGNED(Facts::ownerAssigned),
  PERSON_AGREES_TO_TALK,
  UNREACHABLE_OR_SIGNPOSTED,
  CONSENT_TO_CASE_WORK(Facts::consentToCaseWork),
  IMMEDIATE_SAFETY_MET,
  INTERPRETER_IF_WANTED,
  SCREENING_POSITIVE,
  SECOND_READER_SIGNED,
  NO_INDICATION_FOUND,
  OTHER_HELP_OFFERED,
  HELPED_AS_VULNERABLE,
  CASE_PLAN_SIGNED,
  PLAN_HAS_TRACK(Facts::planHasTrack),
  FOUND_NOT_A_VICTIM,
  REFERRED_ELSEWHERE_FIRST,
  ALREADY_HOME,
  RETURN_CHOICE_RECORDED(facts -> facts.achieved("REP-02")),
  /// A child returns only after a formal best-interests determination; an unknown age counts as
  /// childhood.
  BEST_INTERESTS_DETERMINED {
    @Override
    public boolean applies(Facts facts) {
      return facts.possiblyMinor();
    }
  },
  STAYS_OR_THIRD_COUNTRY,
  NOT_YET_DEPARTED(facts -> !facts.achieved("REP-10")),
  HANDOVER_ACCEPTED(facts -> facts.achieved("REP-14")),
  GOALS_MET_OR_TIME_REVIEWED,
  YEAR_REVIEWED_OR_CLOSURE_REASON(facts -> facts.achieved("REI-14") || facts.closureReasonGiven()),
  CHECKLIST_COMPLETE(Facts::checklistComplete),
  NOT_THE_PROPOSER(Facts::secondPerson),
  CONTACT_ATTEMPTS_LOGGED,
  RISK_REVIEW_WITHIN_7_DAYS,
  ABOUT_30_DAYS_WITHOUT_CONTACT,
  CONTACT_REGAINED,
  RISK_AND_CONSENT_REVIEWED,
  RECEIVER_ACCEPTED,
  CONSENT_TO_TRANSFER(Facts::consentToTransfer),
  DEATH_OR_DUPLICATE(Facts::diedOrDuplicate),
  NEW_CONTACT_OR_RISK;

  /// Whether the file shows it or a person vouches for it.
  public enum Kind {
    CHECKED,
    CONFIRMED
  }

  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // a function of its argument alone
  private final Predicate<Facts> shown;

  Guard(Predicate<Facts> shown) {
    this.kind = Kind.CHECKED;
    this.shown = shown;
  }

  Guard() {
    this.kind = Kind.CONFIRMED;
    this.shown = facts -> facts.confirmed().contains(this);
  }

  public Kind kind() {
    return kind;
  }

  /// Whether this guard stands before the move for this person at all.
  public boolean applies(Facts facts) {
    return true;
  }

  public boolean met(Facts facts) {
    return shown.test(facts);
  }
}
