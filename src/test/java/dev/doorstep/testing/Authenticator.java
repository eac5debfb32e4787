package dev.doorstep.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A passkey in software: answers what a browser would ask of a person's device. */
public final class Authenticator {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final int PRESENT_AND_VERIFIED = 0x05;

	private static final int WITH_CREDENTIAL = 0x40;

	private final KeyPair keys;

	private final byte[] id = new byte[32];

	private int uses;

	private String origin;

	/** One that belongs to a browser at this address. */
	public Authenticator(String origin) {
		this.origin = origin;
		new SecureRandom().nextBytes(this.id);
		try {
			var generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			this.keys = generator.generateKeyPair();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Answers from a page of another site from now on. */
	public Authenticator at(String origin) {
		this.origin = origin;
		return this;
	}

	public String id() {
		return text(this.id);
	}

	/** Makes the passkey, as the site's options ask. */
	public String make(String options) {
		var asked = JSON.readTree(options);
		return answer(Map.of("attestationObject", text(attestation(asked.get("rp").get("id").stringValue())),
				"clientDataJSON", text(clientData("webauthn.create", asked)), "transports",
				new String[] { "internal" }));
	}

	/** Gives the passkey, as the site's options ask. */
	public String give(String options) {
		var asked = JSON.readTree(options);
		this.uses++;
		var data = data(asked.get("rpId").stringValue(), PRESENT_AND_VERIFIED, new byte[0]);
		var client = clientData("webauthn.get", asked);
		return answer(Map.of("authenticatorData", text(data), "clientDataJSON", text(client), "signature",
				text(sign(join(data, sha256(client))))));
	}

	private String answer(Map<String, Object> response) {
		return JSON.writeValueAsString(Map.of("id", id(), "rawId", id(), "type", "public-key", "response", response,
				"clientExtensionResults", Map.of(), "authenticatorAttachment", "platform"));
	}

	/** What says that a passkey was made, in the way that names no maker. */
	byte[] attestation(String site) {
		var length = ByteBuffer.allocate(2).putShort((short) this.id.length).array();
		var credential = join(new byte[16], length, this.id, publicKey());
		var data = data(site, PRESENT_AND_VERIFIED | WITH_CREDENTIAL, credential);
		return join(hex("a363666d74646e6f6e656761747453746d74a068617574684461746159"),
				ByteBuffer.allocate(2).putShort((short) data.length).array(), data);
	}

	/** The public half in COSE. */
	byte[] publicKey() {
		var point = ((ECPublicKey) this.keys.getPublic()).getW();
		return join(hex("a5010203262001215820"), coordinate(point.getAffineX().toByteArray()), hex("225820"),
				coordinate(point.getAffineY().toByteArray()));
	}

	private static byte[] coordinate(byte[] number) {
		var padded = join(new byte[32], number);
		return Arrays.copyOfRange(padded, padded.length - 32, padded.length);
	}

	private byte[] data(String site, int flags, byte[] credential) {
		return join(sha256(site.getBytes(StandardCharsets.UTF_8)), new byte[] { (byte) flags },
				ByteBuffer.allocate(4).putInt(this.uses).array(), credential);
	}

	private byte[] clientData(String type, JsonNode asked) {
		return JSON.writeValueAsBytes(Map.of("type", type, "challenge", asked.get("challenge").stringValue(), "origin",
				this.origin, "crossOrigin", false));
	}

	private byte[] sign(byte[] message) {
		try {
			var signature = Signature.getInstance("SHA256withECDSA");
			signature.initSign(this.keys.getPrivate());
			signature.update(message);
			return signature.sign();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] sha256(byte[] message) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(message);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String text(byte[] bytes) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
	}

	private static byte[] hex(String digits) {
		return HexFormat.of().parseHex(digits);
	}

	private static byte[] join(byte[]... parts) {
		var all = new ByteArrayOutputStream();
		for (var part : parts) {
			all.writeBytes(part);
		}
		return all.toByteArray();
	}

}
