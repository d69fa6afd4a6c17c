package org.waymark.gateway.routes;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;

/// The connections to the services: enough of them (the client's default of five a service makes
/// the sixth call wait), and none that is waited for without end.
@Configuration(proxyBeanMethods = false)
class Connections {
  private static final int PER_SERVICE = 128;

  @Bean
  ClientHttpRequestFactory servicesHttp(@Value("${waymark.service.patience}") Duration patience) {
    var pool =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setMaxConnPerRoute(PER_SERVICE)
            .setMaxConnTotal(3 * PER_SERVICE)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(Timeout.ofSeconds(2))
                    .setSocketTimeout(Timeout.of(patience))
                    .setValidateAfterInactivity(TimeValue.ofSeconds(1))
                    .setTimeToLive(TimeValue.ofMinutes(5))
                    .build())
            .build();
    var client =
        HttpClients.custom()
            .setConnectionManager(pool)
            .setDefaultRequestConfig(
                RequestConfig.custom().setConnectionRequestTimeout(Timeout.ofSeconds(3)).build())
            .setRetryStrategy(new OnceOnAStaleConnection())
            // it would otherwise keep one person's cookies, unpack what is only passed on, and
            // follow a redirect with the person's token
            .disableCookieManagement()
            .disableContentCompression()
            .disableRedirectHandling()
            .disableAuthCaching()
            .build();
    return new HttpComponentsClientHttpRequestFactory(client);
  }

  /// A service that was restarted has closed the connections kept to it. A call that may be
  /// repeated is made once more then; an answer of the service is never taken for a failure.
  private static final class OnceOnAStaleConnection extends DefaultHttpRequestRetryStrategy {
    OnceOnAStaleConnection() {
      super(
          1,
          TimeValue.ZERO_MILLISECONDS,
          List.of(
              SocketTimeoutException.class,
              UnknownHostException.class,
              ConnectException.class,
              SSLException.class),
          List.of());
    }
  }
}
