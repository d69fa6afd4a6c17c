package org.waymark.cases.casefile.profile;

/// The channel of first contact.
public enum Channel {
  HOTLINE,
  WALK_IN,
  SOCIAL_MESSAGE,
  POLICE,
  EMBASSY,
  BORDER_AGENCY,
  PARTNER,
  OUTREACH,
  FAMILY_OR_FRIEND,
  RETURNEE_RECEPTION,
  OTHER
}
