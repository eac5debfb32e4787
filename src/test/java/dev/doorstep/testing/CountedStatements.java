package dev.doorstep.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;

/**
 * Writes down the SQL that requests cause: all that runs on a request thread, and nothing
 * that runs in the background.
 */
@TestConfiguration(proxyBeanMethods = false)
public class CountedStatements implements BeanPostProcessor, QueryExecutionListener {

	private final List<String> statements = new CopyOnWriteArrayList<>();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource source) ? ProxyDataSourceBuilder.create(source).listener(this).build()
				: bean;
	}

	@Override
	public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
	}

	@Override
	public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
		if (Thread.currentThread().getName().contains("-exec-")) {
			queries.forEach(query -> this.statements.add(query.getQuery()));
		}
	}

	/** What this action made requests execute. */
	public List<String> during(Runnable action) {
		this.statements.clear();
		action.run();
		return List.copyOf(this.statements);
	}

}
