package dev.doorstep.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Finds job types by name, synonym, stem and typo in both languages at once: a Lucene
 * index in memory.
 */
final class JobTypeIndex {

	private static final String ID = "id";

	/** A job type that goes by many names is hardly less fitting for it. */
	private static final Similarity SIMILARITY = new BM25Similarity(1.2f, 0.3f);

	/** What fits so much less than the best hit only distracts from it. */
	private static final float WORTH_SHOWING = 0.5f;

	private final IndexSearcher searcher;

	private final JobTypeQueries queries;

	JobTypeIndex(List<SeedFile> trades) throws IOException {
		var reader = DirectoryReader.open(write(trades));
		this.searcher = new IndexSearcher(reader);
		this.searcher.setSimilarity(SIMILARITY);
		this.queries = new JobTypeQueries(new Spelling(terms(reader)));
	}

	private static ByteBuffersDirectory write(List<SeedFile> trades) throws IOException {
		var directory = new ByteBuffersDirectory();
		var config = new IndexWriterConfig(CatalogAnalyzers.forms()).setSimilarity(SIMILARITY);
		try (var writer = new IndexWriter(directory, config)) {
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
		add(document, IndexField.TEXT, type.name().all());
		add(document, IndexField.TEXT, type.name().all());
		add(document, IndexField.TEXT, type.synonyms().all());
		add(document, IndexField.TRADE, trade.name().all());
		add(document, IndexField.TRADE, trade.synonyms().all());
		add(document, IndexField.BLURB, trade.blurb().all());
		return document;
	}

	private static void add(Document document, IndexField field, List<String> texts) {
		texts.forEach(text -> document.add(new TextField(field.name(), text, Store.NO)));
	}

	private static List<String> terms(IndexReader reader) throws IOException {
		var terms = new ArrayList<String>();
		for (var field : IndexField.values()) {
			var all = MultiTerms.getTerms(reader, field.name()).iterator();
			while (all.next() != null) {
				terms.add(all.term().utf8ToString());
			}
		}
		return terms;
	}

	List<String> search(String typed, int limit) {
		try {
			var hits = this.searcher.search(this.queries.query(typed), limit).scoreDocs;
			return Arrays.stream(hits)
				.takeWhile(hit -> hit.score >= hits[0].score * WORTH_SHOWING)
				.map(this::id)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String id(ScoreDoc hit) {
		try {
			return this.searcher.storedFields().document(hit.doc).get(ID);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
