/* The console's own comforts, beside those of every page: app.js has been read before. */
import "console/announce.js";
import "console/arrange.js";
import "console/example.js";
import "console/go-to.js";
import "console/keys.js";
import "console/slide.js";
import "console/send-change.js";
import "console/shells.js";

attach(document);
