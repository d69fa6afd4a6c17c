package org.waymark.cases.casefile.plan.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every version of every track's template, read and checked once. A faulty one stops the service
/// at start: a plan computed from it would be wrong for everyone, silently.
@Component
public final class Templates {

  private static final String SHIPPED = "classpath*:plan-templates/*-*.json";

  private final List<Template> all;
  private final Map<Track, Template> current = new EnumMap<>(Track.class);

  Templates() {
    this(shipped());
  }

  private Templates(List<Template> templates) {
    all = templates;
    templates.stream()
        .sorted(Comparator.comparingInt(Template::version))
        .forEach(template -> current.put(template.track(), template));
    TemplateCheck.verify(templates, current);
  }

  /// Reads templates from their JSON text.
  ///
  /// @throws TemplateFault when one breaks the schema, or together they name what does not exist or
  ///   wait in a circle
  public static Templates of(List<String> texts) {
    return new Templates(texts.stream().map(TemplateReader::read).toList());
  }

  /// The version that a plan gets when the track is applied today, for each track.
  public List<Template> current() {
    return List.copyOf(current.values());
  }

  public Optional<Template> current(Track track) {
    return Optional.ofNullable(current.get(track));
  }

  /// The template that a plan was made from.
  public Template at(Track track, int version) {
    return all.stream()
        .filter(template -> template.track() == track && template.version() == version)
        .findFirst()
        .orElseThrow(() -> new TemplateFault(track + " has no version " + version));
  }

  /// A milestone's title in the newest template, for lists that show many plans at once.
  public String title(String code) {
    return Track.ofMilestone(code)
        .flatMap(this::current)
        .flatMap(template -> template.step(code))
        .map(Template.Step::title)
        .orElse(code);
  }

  private static List<Template> shipped() {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(SHIPPED))
          .map(Templates::text)
          .map(TemplateReader::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Resource resource) {
    try {
      return resource.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
