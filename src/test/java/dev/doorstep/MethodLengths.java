package dev.doorstep;

import java.util.ArrayList;
import java.util.List;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;

/** Measures methods as the compiler reads them, from brace to brace. */
final class MethodLengths extends TreeScanner<Void, CompilationUnitTree> {

	private final SourcePositions positions;

	private final int budget;

	private final List<String> tooLong = new ArrayList<>();

	MethodLengths(SourcePositions positions, int budget) {
		this.positions = positions;
		this.budget = budget;
	}

	List<String> tooLong() {
		return this.tooLong;
	}

	@Override
	public Void visitMethod(MethodTree method, CompilationUnitTree file) {
		if (method.getBody() != null) {
			var first = line(file, this.positions.getStartPosition(file, method.getBody()));
			var last = line(file, this.positions.getEndPosition(file, method.getBody()));
			if (last - first + 1 > this.budget) {
				this.tooLong.add("%s:%d %s: %d lines".formatted(file.getSourceFile().getName(), first, method.getName(),
						last - first + 1));
			}
		}
		return super.visitMethod(method, file);
	}

	private static long line(CompilationUnitTree file, long position) {
		return file.getLineMap().getLineNumber(position);
	}

}
