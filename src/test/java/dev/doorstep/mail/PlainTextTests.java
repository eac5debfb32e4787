package dev.doorstep.mail;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTests {

	private static final String HTML = """
			<html><head><title>Subject</title><style>p { color: red; }</style></head>
			<body>
				<header><a href="https://doorstep.example/">Doorstep</a></header>
				<h1>Hello Ana &amp; Zoë,</h1>
				<p>your <strong>leaking tap</strong>
					is waiting.<br>Take your time.</p>
				<p hidden>Preview</p>
				<ul><li>Kitchen</li><li>Bath</li></ul>
				<dl><dt>Trade</dt><dd>Plumbing</dd><dt>Where</dt><dd>Leeds</dd></dl>
				<table><tr><td>1</td><td>hour</td></tr><tr><td>2</td><td>hours</td></tr></table>
				<p><a href="https://doorstep.example/my?a=1&amp;b=2">Continue</a></p>
				<p>Or see <a href="https://doorstep.example/help">https://doorstep.example/help</a>.</p>
			</body></html>
			""";

	private static final String TYPED = """
			Doorstep <https://doorstep.example/>

			Hello Ana & Zoë,

			your leaking tap is waiting.
			Take your time.

			- Kitchen
			- Bath

			Trade: Plumbing
			Where: Leeds

			1 hour
			2 hours

			Continue <https://doorstep.example/my?a=1&b=2>

			Or see https://doorstep.example/help.
			""";

	@Test
	void readsLikeATypedMail() {
		assertThat(PlainText.of(HTML)).isEqualTo(TYPED);
	}

}
