package org.waymark.cases.casefile.list;

import java.util.Arrays;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/// Reads a view from an address as it is written on the wire.
@Component
class ViewInWords implements Converter<String, FileCriteria.View> {

  @Override
  public FileCriteria.View convert(String wire) {
    return Arrays.stream(FileCriteria.View.values())
        .filter(view -> view.wire().equals(wire))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such view"));
  }
}
