package dev.doorstep.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

import io.zonky.test.db.postgres.util.LinuxUtils;

/**
 * Whom PostgreSQL runs as, which refuses to be root: the application's own user; for root
 * the same user inside a user namespace, where it counts as nobody; and where a container
 * forbids namespaces, the user nobody.
 */
final class ServerUser {

	private static final String UID = "unix:uid";

	private static final int ROOT = 0;

	private static final int NOBODY = 65534;

	private ServerUser() {
	}

	/**
	 * Hands the directory over to that user; the answer comes before every program's
	 * name.
	 */
	static List<String> prepare(Path directory) throws IOException {
		if (!System.getProperty("user.name").equals("root")) {
			return List.of();
		}
		if (LinuxUtils.isUnshareAvailable()) {
			own(directory, ROOT);
			return List.of("unshare", "--user");
		}
		own(directory, NOBODY);
		return List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");
	}

	private static void own(Path directory, int user) throws IOException {
		try (var children = Files.newDirectoryStream(directory)) {
			for (var child : children) {
				if (!Files.getAttribute(child, UID, LinkOption.NOFOLLOW_LINKS).equals(user)) {
					ownAll(child, user);
				}
			}
		}
		Files.setAttribute(directory, UID, user);
	}

	private static void ownAll(Path top, int user) throws IOException {
		try (var paths = Files.walk(top)) {
			// The top comes last: only then is nothing left to do.
			for (var path : paths.toList().reversed()) {
				Files.setAttribute(path, UID, user, LinkOption.NOFOLLOW_LINKS);
			}
		}
	}

}
