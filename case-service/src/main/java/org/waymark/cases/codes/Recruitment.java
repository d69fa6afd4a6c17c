package org.waymark.cases.codes;

import com.fasterxml.jackson.annotation.JsonValue;

/// How or where the person was recruited: HTCDS v2.0 field `vic_MethodOfRecruitment`.
public enum Recruitment implements HtcdsCode {
  AT_A_PLACE_OF_BUSINESS("AtAPlaceOfBusiness"),
  AT_AN_EDUCATIONAL_INSTITUTION("AtAnEducationalInstitution"),
  AT_WORK("AtWork"),
  THROUGH_ONLINE_SOCIAL_NETWORKS("ThroughOnlineSocialNetworks"),
  THROUGH_AN_ONLINE_ADVERTISEMENT("ThroughAnOnlineAdvertisement"),
  THROUGH_A_TELEVISION_ADVERT("ThroughATelevisionAdvert"),
  THROUGH_A_NEWSPAPER_ADVERT("ThroughANewspaperAdvert"),
  THROUGH_FAMILY_OR_FAMILY_EVENTS("ThroughFamilyOrFamilyEvents"),
  THROUGH_FRIENDS_OR_SOCIAL_EVENTS("ThroughFriendsOrSocialEvents"),
  OTHER("Other");

  private final String htcds;

  Recruitment(String htcds) {
    this.htcds = htcds;
  }

  @JsonValue
  @Override
  public String htcds() {
    return htcds;
  }
}
