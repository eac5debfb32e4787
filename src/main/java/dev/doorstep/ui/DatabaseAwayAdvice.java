package dev.doorstep.ui;

import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * While the database is away nobody is at fault and nothing is lost: the page says so,
 * and when to come back.
 */
@ControllerAdvice
class DatabaseAwayAdvice {

	private static final Logger LOG = LoggerFactory.getLogger(DatabaseAwayAdvice.class);

	private static final String SECONDS = "10";

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	ModelAndView unavailable(Exception failure, HttpServletResponse response) {
		LOG.warn("The database is away: {}", failure.getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		return new ModelAndView("ui/error", Map.of("kind", "503"), HttpStatus.SERVICE_UNAVAILABLE);
	}

}
