package dev.doorstep.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded server keeps its data and listens.
 *
 * @param directory its data directory
 * @param port its port; 0 picks a free one
 */
@ConfigurationProperties("doorstep.database")
record EmbeddedDatabaseProperties(@DefaultValue("data/postgres") Path directory, @DefaultValue("0") int port) {
}
