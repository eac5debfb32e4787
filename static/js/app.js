/* Small comforts, each attached by a data attribute; every page works without them. */
const behaviors = {};

import "behaviors/focus.js";
import "behaviors/press-once.js";
import "behaviors/upload.js";
import "behaviors/count.js";
import "behaviors/offline.js";
import "behaviors/print.js";
import "behaviors/touched.js";
import "behaviors/arrive.js";
import "behaviors/passkey.js";
import "behaviors/zone.js";
import "behaviors/newest.js";

function attach(root) {
	for (const [name, behavior] of Object.entries(behaviors)) {
		const selector = `[data-behavior~="${name}"]`;
		for (const element of [...(root.matches?.(selector) ? [root] : []), ...root.querySelectorAll(selector)]) {
			if (!element[`attached-${name}`]) {
				element[`attached-${name}`] = true;
				behavior(element);
			}
		}
	}
}

attach(document);
document.addEventListener("htmx:load", (event) => attach(event.target));
