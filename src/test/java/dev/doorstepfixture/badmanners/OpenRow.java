package dev.doorstepfixture.badmanners;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A row that a request may write into. */
@Entity
class OpenRow {

	@Id
	String name;

}
