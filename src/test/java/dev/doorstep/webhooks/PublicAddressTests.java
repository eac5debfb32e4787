package dev.doorstep.webhooks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** No message can be led into a network of ours. */
class PublicAddressTests {

	@ParameterizedTest
	@ValueSource(strings = { "127.0.0.1", "127.255.255.255", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255",
			"192.168.1.1", "169.254.169.254", "100.64.0.1", "100.127.255.255", "192.0.0.170", "198.18.0.1",
			"198.19.255.255", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255", "::", "::1",
			"::ffff:127.0.0.1", "::ffff:10.0.0.1", "::127.0.0.1", "fe80::1", "fec0::1", "fc00::1", "fd00:ec2::254",
			"ff02::1", "64:ff9b::7f00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001::1", "2001:db8::1", "3fff::1",
			"100::1" })
	void refusesWhatOnlyWeCanReach(String address) {
		assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "93.184.216.34", "172.15.255.255", "172.32.0.1", "100.63.255.255",
			"100.128.0.1", "11.0.0.1", "192.169.0.1", "198.20.0.1", "223.255.255.255", "2606:4700::1111",
			"2a00:1450:4001::1", "2003::1" })
	void allowsWhatAnybodyCanReach(String address) {
		assertThat(PublicAddress.is(InetAddress.ofLiteral(address))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.com/", "ftp://example.com/", "file:///etc/passwd", "gopher://example.com/",
			"https://example.com:8443/", "https://example.com:22/", "https://ada@example.com/",
			"https://ada:secret@example.com/", "https://example.com/#part", "https:///path", "https:example.com",
			"//example.com", "example.com", "", "https://exa mple.com/", "https://example.com/\r\nHost: x",
			"http://localhost/", "http://127.0.0.1:8080/", "javascript:alert(1)" })
	void takesNothingButPlainEncryptedAddresses(String url) {
		assertThat(Target.acceptable(url, false)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "https://example.com", "https://example.com/hooks?a=b&c=%20d", "https://example.com:443/" })
	void takesPlainEncryptedAddresses(String url) {
		assertThat(Target.acceptable(url, false)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://127.0.0.1/", "https://2130706433/", "https://0x7f000001/", "https://127.1/",
			"https://[::1]/", "https://[::ffff:127.0.0.1]/", "https://[::ffff:a9fe:a9fe]/", "https://localhost/",
			"https://169.254.169.254/latest/meta-data/" })
	void doesNotGoWhereTheseLeadHoweverTheyAreWritten(String url) {
		assertThat(refused(URI.create(url), InetAddress::getAllByName)).isTrue();
	}

	/** Java knows no such forms, or where they lead is looked at: both is well. */
	private static boolean refused(URI url, Names names) {
		try {
			return url.getHost() == null || Target.of(url, names, false) == null;
		}
		catch (ForbiddenAddressException | UnknownHostException ex) {
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	@Test
	void oneClosedAddressAmongOpenOnesIsEnoughToRefuse() {
		Names mixed = host -> new InetAddress[] { InetAddress.ofLiteral("1.1.1.1"), InetAddress.ofLiteral("10.0.0.1") };
		assertThatExceptionOfType(ForbiddenAddressException.class)
			.isThrownBy(() -> Target.of(URI.create("https://mixed.example/"), mixed, false));
	}

	@Test
	void thisMachineIsAllowedOnlyWhereThatIsSwitchedOn() throws Exception {
		Names here = host -> new InetAddress[] { InetAddress.getLoopbackAddress() };
		var url = URI.create("http://localhost:8080/");
		assertThat(Target.of(url, here, true).addresses()).isEqualTo(List.of(InetAddress.getLoopbackAddress()));
		assertThatExceptionOfType(ForbiddenAddressException.class).isThrownBy(() -> Target.of(url, here, false));
		Names elsewhere = host -> new InetAddress[] { InetAddress.ofLiteral("10.0.0.1") };
		assertThatExceptionOfType(ForbiddenAddressException.class).isThrownBy(() -> Target.of(url, elsewhere, true));
	}

}
