# Keycloak, built for PostgreSQL, with the realm to import at the first start.

FROM quay.io/keycloak/keycloak:26.7.3 AS build
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true \
    --features-disabled=kerberos,ciba,device-flow,twitter-broker,instagram-broker

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build /opt/keycloak/lib/quarkus/ /opt/keycloak/lib/quarkus/
COPY identity/keycloak/waymark-realm.json /opt/keycloak/data/import/
COPY --chmod=0555 local/docker/keycloak-start local/docker/first-administrator /opt/keycloak/bin/
ENTRYPOINT ["/opt/keycloak/bin/keycloak-start"]
