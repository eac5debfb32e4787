package dev.doorstep.requests.facts;

/**
 * One thing that can be known about a job, by a name that never changes its meaning.
 *
 * @param id its name in stored answers
 * @param type how it is held
 * @param personal whether it tells who or where the homeowner is
 */
public record Fact<T>(String id, Class<T> type, boolean personal) {

	static <T> Fact<T> of(String id, Class<T> type) {
		return new Fact<>(id, type, false);
	}

	static <T> Fact<T> personal(String id, Class<T> type) {
		return new Fact<>(id, type, true);
	}

	@Override
	public String toString() {
		return this.id;
	}

}
