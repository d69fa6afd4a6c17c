package org.waymark.cases.codes;

/// A value that the standard names: its wire form is the exact code of the standard, spelling
/// mistakes included.
public interface HtcdsCode {

  String htcds();
}
