package dev.doorstep.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;

/** Words that do not tell by themselves what a job is about. */
final class CommonWords {

	private static final String ENGLISH = """
			i im ive id we were you your he she my our me us them its his her who what when where how which
			has have had having do does doing did dont doesnt didnt can cant could would should am been being
			need needs needed want wants wanted like looking look find get got getting someone somebody anyone
			person people guy company professional pro contractor service services help please thanks thank
			hi hello hey just also really very so some any all more much many cost costs price cheap best near
			about from than because since after before while still every other work works working job jobs
			thing things something make makes making made now today tomorrow week weeks month months year years asap""";

	private static final String SPANISH = """
			necesito necesitamos necesita quiero queremos quisiera busco buscamos buscando alguien persona
			ayuda ayudar ayúdeme favor gracias hola buenos buenas días tardes cuánto cuesta precio barato
			venga vengan puede pueden trabajo servicio servicios algo cosa hacer haga
			funciona funcionan sirve sirven cada siempre nunca ahora hoy semana semanas mes meses año años""";

	/**
	 * Grammar knows them as forms of "estar" and "ser"; here they are a state to move to
	 * and a light gone out.
	 */
	private static final Set<String> TELLING = Set.of("estado", "estados", "fue");

	/** What can be done to anything, and what can be wrong with anything. */
	private static final String ACTS = """
			install installation repair fix mend replace replacement change new old broken broke put add
			remove removal
			instalar instalación reparar reparación arreglar arreglo cambiar cambio poner nuevo viejo roto
			descompuesto descompuso dañado quitar""";

	private static final Set<String> LITTLE = little();

	private static final Set<String> ACT_FORMS = words(ACTS).stream()
		.flatMap(word -> WordForms.of(word).stream())
		.collect(Collectors.toSet());

	private CommonWords() {
	}

	private static Set<String> little() {
		var words = new HashSet<>(words(ENGLISH + " " + SPANISH));
		words.addAll(words(EnglishAnalyzer.getDefaultStopSet()));
		words.addAll(words(SpanishAnalyzer.getDefaultStopSet()));
		words.removeAll(TELLING);
		return words;
	}

	private static List<String> words(CharArraySet words) {
		return words.stream().flatMap(word -> words(String.valueOf((char[]) word)).stream()).toList();
	}

	private static List<String> words(String text) {
		return CatalogAnalyzers.split(text);
	}

	/** "The", "please", "necesito": they say nothing about any job. */
	static boolean little(String word) {
		return LITTLE.contains(word);
	}

	/** "Install", "broken", "arreglar": they tell apart the jobs about one thing. */
	static boolean act(String word) {
		return WordForms.of(word).stream().anyMatch(ACT_FORMS::contains);
	}

}
