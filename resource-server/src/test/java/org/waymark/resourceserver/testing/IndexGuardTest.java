package org.waymark.resourceserver.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoTemplate;

@ServiceTest
class IndexGuardTest {
  @Autowired MongoTemplate mongo;

  @Test
  void a_query_that_no_index_serves_turns_it_red() {
    mongo.getCollection("things").find(Filters.eq("size", 3)).first();
    assertThat(IndexGuard.uncovered()).containsExactly("things: [size]");
    IndexGuard.WATCH.forget("things");
    assertThat(IndexGuard.uncovered()).isEmpty();
  }

  @Test
  void a_query_by_an_indexed_field_is_fine() {
    mongo.getCollection("things").find(Filters.eq("organisation", "org-a")).first();
    assertThat(IndexGuard.uncovered()).noneMatch(query -> query.contains("organisation"));
  }
}
