Feature: What OpenFeature asked of a provider first
  Its first suite says less than the one that followed it, in other steps. It is retired, and yet the one that most SDKs run.

  Background:
    Given a stable provider

  Scenario: Every type is served
    When a boolean flag with key "boolean-zero-flag" is evaluated with default value "true"
    Then the resolved boolean value should be "false"
    When a string flag with key "greet-staff" is evaluated with default value "Nobody"
    Then the resolved string value should be "Hello"
    When an integer flag with key "integer-zero-flag" is evaluated with default value 3
    Then the resolved integer value should be 0
    When a float flag with key "float-zero-flag" is evaluated with default value 0.25
    Then the resolved float value should be 0.0
    When an object flag with key "object-flag" is evaluated with a null default value
    Then the resolved object value should be contain fields "showImages", "title", and "imagesPerPage", with values "true", "Check out these pics!" and 100, respectively

  Scenario: Every type says where it comes from
    When a boolean flag with key "boolean-targeted-zero-flag" is evaluated with details and default value "true"
    Then the resolved boolean details value should be "false", the variant should be "zero", and the reason should be "DEFAULT"
    When a string flag with key "string-disabled-flag" is evaluated with details and default value "Hello"
    Then the resolved string details value should be "bye", the variant should be "parting", and the reason should be "DISABLED"
    When an integer flag with key "integer-targeted-zero-flag" is evaluated with details and default value 3
    Then the resolved integer details value should be 0, the variant should be "zero", and the reason should be "DEFAULT"
    When a float flag with key "float-zero-flag" is evaluated with details and default value 0.25
    Then the resolved float details value should be 0.0, the variant should be "zero", and the reason should be "STATIC"
    When an object flag with key "object-zero-flag" is evaluated with details and a null default value
    Then the variant should be "zero", and the reason should be "STATIC"

  Scenario: A visitor is told apart from a stranger
    When context contains keys "city", "street", "age", "customer" with values "Łódź", "Świętopełka", 65, "false"
    And a flag with key "context-aware" is evaluated with default value "NOBODY"
    Then the resolved string response should be "INTERNAL"
    And the resolved flag value is "EXTERNAL" when the context is empty

  Scenario: What cannot be served is the caller's default
    When a non-existent string flag with key "nobodys" is evaluated with details and a default value "Hello"
    Then the default string value should be returned
    And the reason should indicate an error and the error code should indicate a missing flag with "FLAG_NOT_FOUND"
    When a string flag with key "greet-staff" is evaluated as an integer, with details and a default value 3
    Then the default integer value should be returned
    And the reason should indicate an error and the error code should indicate a type mismatch with "TYPE_MISMATCH"
