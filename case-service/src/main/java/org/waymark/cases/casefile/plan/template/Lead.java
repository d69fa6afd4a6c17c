package org.waymark.cases.casefile.plan.template;

/// Who takes a milestone forward, in the words of the field (`domain.md` §3): not who may sign in.
/// Some leads are no users at all: the survivor leads the choice to return.
public enum Lead {
  SURVIVOR,
  GUARDIAN,
  CASEWORKER,
  RECEIVING_CASEWORKER,
  SUPERVISOR,
  COUNSELLOR,
  RECEIVING_COUNSELLOR,
  LEGAL,
  HEALTH,
  SHELTER,
  RETURN_OFFICER,
  EMBASSY,
  TRAINER,
  FINANCE,
  ANY_TRAINED_WORKER
}
