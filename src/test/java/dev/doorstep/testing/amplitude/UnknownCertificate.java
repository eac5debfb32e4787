package dev.doorstep.testing.amplitude;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** A server that says it is localhost, and nobody else says so. */
public final class UnknownCertificate {

	private static final char[] PASSWORD = "changeit".toCharArray();

	private UnknownCertificate() {
	}

	/** Keeps its key in this directory. */
	public static HttpsServer server(Path directory) throws IOException, GeneralSecurityException {
		var keys = KeyStore.getInstance(keyStore(directory).toFile(), PASSWORD);
		var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
		managers.init(keys, PASSWORD);
		var context = SSLContext.getInstance("TLS");
		context.init(managers.getKeyManagers(), null, null);
		var server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
		server.setHttpsConfigurator(new HttpsConfigurator(context));
		return server;
	}

	private static Path keyStore(Path directory) throws IOException {
		var file = directory.resolve("keys.p12");
		var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
		new ProcessBuilder(keytool, "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"san=dns:localhost", "-keystore", file.toString(), "-storepass", new String(PASSWORD))
			.redirectErrorStream(true)
			.redirectOutput(directory.resolve("keytool.log").toFile())
			.start()
			.onExit()
			.join();
		if (!Files.exists(file)) {
			throw new IOException(Files.readString(directory.resolve("keytool.log")));
		}
		return file;
	}

}
