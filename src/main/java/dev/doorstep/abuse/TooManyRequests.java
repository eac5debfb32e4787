package dev.doorstep.abuse;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/**
 * Says that a limit is used up and when to come back: status 429 with a Retry-After
 * header unless somebody handles it more kindly.
 */
public class TooManyRequests extends RuntimeException implements ErrorResponse {

	private final Limit limit;

	private final Duration retryAfter;

	TooManyRequests(Limit limit, Duration wait) {
		// No stack trace: a flood of these must stay cheap.
		super("The limit '%s' is used up".formatted(limit), null, false, false);
		this.limit = limit;
		this.retryAfter = Duration.ofMinutes(Math.max(1, wait.plusMillis(59_999).toMinutes()));
	}

	Limit limit() {
		return this.limit;
	}

	/** The wait in whole minutes, rounded up: exact enough for a person. */
	Duration retryAfter() {
		return this.retryAfter;
	}

	@Override
	public HttpStatusCode getStatusCode() {
		return HttpStatus.TOO_MANY_REQUESTS;
	}

	@Override
	public HttpHeaders getHeaders() {
		var headers = new HttpHeaders();
		headers.set(HttpHeaders.RETRY_AFTER, Long.toString(this.retryAfter.toSeconds()));
		return headers;
	}

	@Override
	public ProblemDetail getBody() {
		return ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS, getMessage());
	}

}
