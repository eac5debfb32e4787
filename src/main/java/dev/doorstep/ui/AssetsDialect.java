package dev.doorstep.ui;

import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.stereotype.Component;

/**
 * Lets templates say {@code #assets.url('app.css')}: addresses may not name beans
 * directly.
 */
@Component
class AssetsDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "assets";

	private final Addresses addresses;

	AssetsDialect(Assets assets) {
		super("Doorstep assets");
		this.addresses = new Addresses(assets);
	}

	/** What the templates see; public, so that what they say of it can be compiled. */
	public record Addresses(Assets assets) {

		public String url(String name) {
			return this.assets.url(name);
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
		return this.addresses;
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
