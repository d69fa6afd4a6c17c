package org.waymark.cases.codes;

import com.fasterxml.jackson.annotation.JsonValue;

/// Online platform: HTCDS v2.0 field `vic_RecruitmentWebsitesAndApps`.
public enum Platform implements HtcdsCode {
  FACEBOOK("Facebook"),
  INSTAGRAM("Instagram"),
  WHATS_APP("WhatsApp"),
  TELEGRAM("Telegram"),
  FACEBOOK_MESSENGER("FacebookMessenger"),
  VIBER("Viber"),
  SNAP_CHAT("SnapChat"),
  LINE("Line"),
  FOR_SALE("4Sale"),
  WE_CHAT("WeChat"),
  QQ("QQ"),
  Q_ZONE("QZone"),
  TIK_TOK("TikTok"),
  TWITTER("Twitter"),
  OTHER("Other");

  private final String htcds;

  Platform(String htcds) {
    this.htcds = htcds;
  }

  @JsonValue
  @Override
  public String htcds() {
    return htcds;
  }
}
