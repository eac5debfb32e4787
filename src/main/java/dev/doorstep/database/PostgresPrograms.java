package dev.doorstep.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.zip.CRC32;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's own programs, unpacked from the class path into a directory no other user
 * can write to. The library that brings them unpacks into the shared temporary directory,
 * and its own start and stop are made for data that may be lost.
 */
final class PostgresPrograms {

	private static final int OWNER_EXECUTES = 0100;

	private final Path home;

	private PostgresPrograms(Path home) {
		this.home = home;
	}

	static PostgresPrograms unpackInto(Path directory) throws IOException {
		var archive = archive();
		var checksum = new CRC32();
		checksum.update(archive);
		var home = directory.resolve("programs-" + HexFormat.of().toHexDigits((int) checksum.getValue()));
		if (!Files.exists(home)) {
			// A start that is cut off leaves nothing that looks finished.
			var unfinished = Files.createTempDirectory(directory, Leftovers.PREFIX);
			unpack(archive, unfinished);
			Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
		}
		return new PostgresPrograms(home);
	}

	private static byte[] archive() throws IOException {
		var name = System.getProperty("os.name");
		var system = name.startsWith("Mac") ? "Darwin" : name.startsWith("Windows") ? "Windows" : name;
		try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, System.getProperty("os.arch"))) {
			return stream.readAllBytes();
		}
	}

	private static void unpack(byte[] archive, Path target) throws IOException {
		try (var tar = new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
			for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
				unpack(entry, tar, target.resolve(entry.getName()));
			}
		}
	}

	private static void unpack(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
		if (entry.isDirectory()) {
			Files.createDirectories(file);
			return;
		}
		Files.createDirectories(file.getParent());
		if (entry.isSymbolicLink()) {
			Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
		}
		else {
			Files.copy(content, file);
			file.toFile().setExecutable((entry.getMode() & OWNER_EXECUTES) != 0);
		}
	}

	Path resolve(String program) {
		return this.home.resolve("bin").resolve(program);
	}

}
