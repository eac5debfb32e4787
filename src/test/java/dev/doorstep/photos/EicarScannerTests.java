package dev.doorstep.photos;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

class EicarScannerTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner().withBean(EicarScanner.class);

	@Test
	void isThereWhenNobodyBringsAScanner() {
		this.context.run((context) -> assertThat(context.getBean(PhotoScanner.class)).isInstanceOf(EicarScanner.class));
	}

	@Test
	void givesWayToTheScannerOfAnInstallation() {
		PhotoScanner own = (upload) -> false;
		this.context.withBean("own", PhotoScanner.class, () -> own)
			.run((context) -> assertThat(context.getBean(PhotoScanner.class)).isSameAs(own));
	}

}
