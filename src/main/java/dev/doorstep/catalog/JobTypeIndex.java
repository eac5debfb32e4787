package dev.doorstep.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds job types by name, synonym, stem and typo in both languages at once: a Lucene
 * index in memory.
 */
final class JobTypeIndex {

	private static final String ID = "id";

	private final IndexSearcher searcher;

	private final JobTypeQueries queries;

	JobTypeIndex(List<SeedFile> trades) throws IOException {
		var analyzer = new PerFieldAnalyzerWrapper(CatalogAnalyzers.words(), CatalogAnalyzers.byField());
		this.searcher = new IndexSearcher(DirectoryReader.open(write(trades, analyzer)));
		this.queries = new JobTypeQueries(analyzer);
	}

	private static ByteBuffersDirectory write(List<SeedFile> trades, Analyzer analyzer) throws IOException {
		var directory = new ByteBuffersDirectory();
		try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
			for (var trade : trades) {
				for (var type : trade.jobTypes()) {
					writer.addDocument(document(trade, type));
				}
			}
		}
		return directory;
	}

	private static Document document(SeedFile trade, SeedFile.SeedJobType type) {
		var document = new Document();
		document.add(new StringField(ID, type.id(), Store.YES));
		add(document, JobTypeQueries.NAME, type.name().en(), type.name().es());
		type.synonyms().all().forEach(synonym -> add(document, JobTypeQueries.SYNONYM, synonym));
		add(document, JobTypeQueries.TRADE, trade.name().en(), trade.name().es(), trade.blurb().en(),
				trade.blurb().es());
		return document;
	}

	/** Each text is indexed as typed, and by its stem in either language. */
	private static void add(Document document, String field, String... texts) {
		for (var text : texts) {
			for (var form : CatalogAnalyzers.FORMS) {
				document.add(new TextField(field + form, text, Store.NO));
			}
		}
	}

	List<String> search(String typed, int limit) {
		try {
			var hits = this.searcher.search(this.queries.query(typed), limit);
			var stored = this.searcher.storedFields();
			return Arrays.stream(hits.scoreDocs).map(hit -> {
				try {
					return stored.document(hit.doc).get(ID);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
