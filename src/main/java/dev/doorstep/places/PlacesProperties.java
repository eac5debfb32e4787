package dev.doorstep.places;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Which countries' postal codes are known.
 *
 * @param files GeoNames postal code files, unzipped; imported when new or changed
 */
@ConfigurationProperties("doorstep.places")
record PlacesProperties(@DefaultValue("classpath:db/seed/postal/US.txt") List<Resource> files) {
}
