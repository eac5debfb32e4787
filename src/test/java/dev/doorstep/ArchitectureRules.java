package dev.doorstep;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

import dev.doorstep.ui.Word;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/** What every class keeps to, beyond the borders of modules. */
final class ArchitectureRules {

	private static final Set<String> EVENT_PARTS = Set.of(UUID.class.getName(), Instant.class.getName(),
			Set.class.getName(), List.class.getName(), Word.class.getName(), "int", "long", "boolean");

	static final ArchRule PAGES_AND_ROWS_STAY_INSIDE = classes().that()
		.areAnnotatedWith(Controller.class)
		.or()
		.areAnnotatedWith(Entity.class)
		.or()
		.areAssignableTo(Repository.class)
		.or()
		.areMetaAnnotatedWith(org.springframework.stereotype.Repository.class)
		.should()
		.notBePublic();

	static final ArchRule FORMS_ARE_RECORDS_OF_THEIR_STEP = classes().that()
		.resideInAPackage("..steps..")
		.and()
		.haveSimpleNameEndingWith("Form")
		.should()
		.beRecords()
		.andShould()
		.bePackagePrivate();

	static final ArchRule NOBODY_NEEDS_A_STEP = noClasses()
		.should(ArchCondition.from(describe("need a step", ArchitectureRules::needsAStep)));

	static final ArchRule NO_ENTITY_IS_BOUND_TO_A_REQUEST = noMethods().that()
		.areMetaAnnotatedWith(RequestMapping.class)
		.should(ArchCondition.from(describe("take an entity", ArchitectureRules::takesAnEntity)));

	static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields().should()
		.beAnnotatedWith(Autowired.class)
		.orShould()
		.beAnnotatedWith(Value.class)
		.orShould()
		.beAnnotatedWith(Resource.class)
		.orShould()
		.beAnnotatedWith(PersistenceContext.class);

	static final ArchRule SQL_LIVES_IN_REPOSITORIES = noClasses().that()
		.areNotMetaAnnotatedWith(org.springframework.stereotype.Repository.class)
		.and()
		.resideOutsideOfPackage("dev.doorstep.database..")
		.should()
		.dependOnClassesThat()
		.areAssignableTo(JdbcClient.class)
		.orShould()
		.dependOnClassesThat()
		.areAssignableTo(JdbcOperations.class)
		.orShould()
		.dependOnClassesThat()
		.resideInAPackage("java.sql..");

	static final ArchRule EVENTS_ARE_RECORDS_OF_WHAT_HAPPENED = classes()
		.that(describe("are published or listened to", ArchitectureRules::isEvent))
		.should()
		.beRecords()
		.andShould()
		.haveNameMatching(".*(ed|Sent|Lost|Begun|Chosen|Shown)");

	static final ArchRule EVENTS_CARRY_NOTHING_PERSONAL = classes()
		.that(describe("are published or listened to", ArchitectureRules::isEvent))
		.should(ArchCondition.from(describe("hold only ids", ArchitectureRules::holdsOnlyIds)));

	/**
	 * Exceptions left out: that somebody catches one does not count as a use. Templates
	 * use views and pages, and their expressions are compiled for public types only.
	 */
	static final ArchRule PUBLIC_TYPES_ARE_NEEDED_ELSEWHERE = classes().that()
		.arePublic()
		.and()
		.areNotAssignableTo(Throwable.class)
		.and()
		.areTopLevelClasses()
		.and()
		.areNotInterfaces()
		.and()
		.doNotHaveSimpleName("Doorstep")
		.and()
		.haveSimpleNameNotEndingWith("View")
		.and()
		.haveSimpleNameNotEndingWith("Page")
		.and(DescribedPredicate.not(describe("are events", ArchitectureRules::isEvent)))
		.should(ArchCondition.from(describe("be used by another package", ArchitectureRules::isUsedElsewhere)));

	private ArchitectureRules() {
	}

	private static boolean takesAnEntity(JavaMethod handler) {
		return handler.getRawParameterTypes().stream().anyMatch(type -> type.isAnnotatedWith(Entity.class));
	}

	private static boolean needsAStep(JavaClass type) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map(use -> use.getTargetClass().getPackageName())
			.anyMatch(target -> target.contains(".steps.") && !target.equals(type.getPackageName()));
	}

	private static boolean isEvent(JavaClass type) {
		var published = type.getConstructorCallsToSelf()
			.stream()
			.flatMap(call -> call.getOrigin().getMethodCallsFromSelf().stream())
			.anyMatch(call -> call.getName().equals("publishEvent"));
		return type.isRecord() && published || type.getMethodsWithParameterTypeOfSelf()
			.stream()
			.anyMatch(method -> method.isMetaAnnotatedWith(EventListener.class));
	}

	private static boolean holdsOnlyIds(JavaClass event) {
		return event.getFields()
			.stream()
			.filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
			.flatMap(field -> field.getType().getAllInvolvedRawTypes().stream())
			.allMatch(type -> type.isEnum() || EVENT_PARTS.contains(type.getName())
					|| type.isRecord() && holdsOnlyIds(type));
	}

	private static boolean isUsedElsewhere(JavaClass type) {
		return isPartOfADoor(type) || type.getDirectDependenciesToSelf()
			.stream()
			.anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
	}

	/**
	 * Handed from one public method to another, alone or in a list, it may be named by
	 * nobody.
	 */
	private static boolean isPartOfADoor(JavaClass type) {
		return type.getDirectDependenciesToSelf()
			.stream()
			.map(Dependency::getOriginClass)
			.filter(owner -> owner.getModifiers().contains(JavaModifier.PUBLIC))
			.flatMap(owner -> owner.getMethods().stream())
			.filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
			.anyMatch(method -> method.getReturnType().getAllInvolvedRawTypes().contains(type));
	}

}
