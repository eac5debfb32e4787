package dev.doorstep.database;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the embedded server lives.
 *
 * @param directory what is its own: its data, programs and log
 * @param port where it listens on the loopback interface; 0 picks a free port
 */
@ConfigurationProperties("doorstep.database")
record EmbeddedDatabaseProperties(@DefaultValue("data/postgres") Path directory, @DefaultValue("0") int port) {
}
