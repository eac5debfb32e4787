package dev.doorstep.console;

import java.util.Set;

import dev.doorstep.accounts.SignedIn;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lets the frame ask for what it shows, so that no controller has to hand it over.
 */
@Component
class ConsoleDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "console";

	private final Navigation navigation;

	private final MessageSource messages;

	private final SignedIn signedIn;

	ConsoleDialect(Navigation navigation, MessageSource messages, SignedIn signedIn) {
		super("Doorstep console");
		this.navigation = navigation;
		this.messages = messages;
		this.signedIn = signedIn;
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(NAME);
	}

	@Override
	public Object buildObject(IExpressionContext context, String name) {
		return new Shell(this.navigation, this.messages, this.signedIn.find().orElse(null), context.getLocale());
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
