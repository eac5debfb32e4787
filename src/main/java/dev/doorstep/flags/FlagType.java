package dev.doorstep.flags;

/** What kind of value a flag's variants have. */
public enum FlagType {

	BOOLEAN, STRING, NUMBER, JSON

}
