package dev.doorstep.flags;

import java.util.List;

/** What others published while somebody was still looking at an older revision. */
record Meanwhile(List<Revision> revisions, List<Difference> differences) {
}
