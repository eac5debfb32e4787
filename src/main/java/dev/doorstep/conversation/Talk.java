package dev.doorstep.conversation;

import java.util.List;

import dev.doorstep.matching.Engagement;
import dev.doorstep.ui.Dates;
import dev.doorstep.ui.Text;

/**
 * A thread as one of the two sees it.
 */
record Talk(Engagement engagement, Side reader, List<Line> lines) {

	/**
	 * One message.
	 *
	 * @param words as its reader may know them
	 * @param covered whether the other side does not see all of it
	 */
	record Line(Message message, boolean own, String words, boolean covered) {

		public Text at() {
			return Dates.moment(this.message.writtenAt());
		}

		/** Whether its reader has not seen it yet. */
		public boolean fresh() {
			return !this.own && !this.message.read();
		}

		/** Whether its author may know that it was read. */
		public boolean seen() {
			return this.own && this.message.read();
		}

	}

	public boolean pro() {
		return this.reader == Side.PRO;
	}

	public boolean unread() {
		return this.lines.stream().anyMatch(Line::fresh);
	}

	/** Whether more can be said. */
	public boolean live() {
		return this.engagement.stage().live();
	}

	public String stage() {
		return this.engagement.stage().word();
	}

}
