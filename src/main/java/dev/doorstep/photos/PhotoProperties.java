package dev.doorstep.photos;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an upload may be.
 *
 * @param maxBytes its greatest size
 */
@ConfigurationProperties("doorstep.photos")
record PhotoProperties(@DefaultValue("15MB") DataSize maxBytes) {
}
