package dev.doorstep.accounts;

import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person whose request is being answered. */
@Component
class CurrentPerson implements SignedIn {

	@Override
	public Optional<Person> find() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication authentication
				&& authentication.state().passkeyAt() != null) ? Optional.of(authentication.person())
						: Optional.empty();
	}

}
