package dev.doorstep.ui;

import java.util.Locale;
import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Lets templates say {@code #texts.show(text)}: a {@link Text} in the page's language.
 */
@Component
class TextsDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "texts";

	private final MessageSource messages;

	TextsDialect(MessageSource messages) {
		super("Doorstep texts");
		this.messages = messages;
	}

	/** What the templates see. */
	public record Texts(Locale locale, MessageSource messages) {

		public String show(Text text) {
			return text.in(this.locale, this.messages);
		}

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
		return new Texts(context.getLocale(), this.messages);
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
