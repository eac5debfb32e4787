package dev.doorstep.flags;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.Hook;
import dev.openfeature.sdk.HookContext;

/** Writes down which stages it was called in, and what it was told there. */
class RecordingHook implements Hook<Object> {

	private final Map<String, FlagEvaluationDetails<Object>> stages = new LinkedHashMap<>();

	List<String> stages() {
		return List.copyOf(this.stages.keySet());
	}

	/** What it was told, by the names that OpenFeature's scenarios use. */
	Map<String, String> told(String stage) {
		var details = this.stages.get(stage);
		return Map.of("flag_key", details.getFlagKey(), "value", details.getValue().toString(), "variant",
				orNone(details.getVariant()), "reason", details.getReason(), "error_code",
				orNone(details.getErrorCode()));
	}

	private static String orNone(Object value) {
		return (value != null) ? value.toString() : "None";
	}

	@Override
	public Optional<EvaluationContext> before(HookContext<Object> context, Map<String, Object> hints) {
		this.stages.put("before", null);
		return Optional.empty();
	}

	@Override
	public void after(HookContext<Object> context, FlagEvaluationDetails<Object> details, Map<String, Object> hints) {
		this.stages.put("after", details);
	}

	@Override
	public void error(HookContext<Object> context, Exception error, Map<String, Object> hints) {
		this.stages.put("error", null);
	}

	@Override
	public void finallyAfter(HookContext<Object> context, FlagEvaluationDetails<Object> details,
			Map<String, Object> hints) {
		this.stages.put("finally", details);
	}

}
