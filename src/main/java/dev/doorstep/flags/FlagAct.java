package dev.doorstep.flags;

import dev.doorstep.ui.Text;

/** What one press of a button does to a flag. */
enum FlagAct {

	ON("switch", "flags.diff.on") {
		@Override
		Flag changed(Flag flag) {
			return flag.switched(true);
		}
	},

	OFF("switch", "flags.diff.off") {
		@Override
		Flag changed(Flag flag) {
			return flag.switched(false);
		}
	},

	/** Out of use, but kept to be looked at. */
	ARCHIVE("archive", "flags.diff.archived") {
		@Override
		Flag changed(Flag flag) {
			return flag.archived(true);
		}
	},

	BACK("archive", "flags.diff.back") {
		@Override
		Flag changed(Flag flag) {
			return flag.archived(false);
		}
	},

	DELETE("delete", "flags.diff.deleted") {
		@Override
		Flag changed(Flag flag) {
			return null;
		}
	};

	private final String path;

	private final String done;

	FlagAct(String path, String done) {
		this.path = path;
		this.done = done;
	}

	/** The flag as it is afterwards; null when it is gone. */
	Flag on(Flag flag) {
		return (flag != null) ? changed(flag) : null;
	}

	abstract Flag changed(Flag flag);

	/** Where below the flag's page it is sent to. */
	public String path() {
		return this.path;
	}

	/** What is sent to tell it from its opposite. */
	public boolean wish() {
		return this == ON || this == ARCHIVE;
	}

	/** Like "Archive “photos-first”". */
	Text title(Text name) {
		return Text.message("flags.turn.title." + Wording.id(this), name);
	}

	/** Like "“photos-first” archived". */
	Text done(Text name) {
		return Text.message(this.done, name);
	}

}
