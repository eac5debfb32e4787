Feature: What OpenFeature asks of a provider
  Every evaluation tells its value, its variant and why. Whatever goes wrong, the caller's default is served with an
  error code, and nothing is thrown. The numbers are those of the specification's requirements.

  Background:
    Given a stable provider

  @spec-1.3.1.1 @spec-1.4.3 @spec-1.4.5 @spec-1.4.6 @spec-1.4.7
  Scenario Outline: A flag that is the same for everybody is static
    Given a <type>-flag with key "<key>" and a default value "<default>"
    When the flag was evaluated with details
    Then the resolved details value should be "<value>"
    And the flag key should be "<key>"
    And the variant should be "<variant>"
    And the reason should be "STATIC"

    Examples:
      | type    | key               | default   | value | variant  |
      | Boolean | boolean-flag      | false     | true  | on       |
      | Boolean | boolean-zero-flag | true      | false | zero     |
      | String  | string-flag       | Hello     | hi    | greeting |
      | String  | string-zero-flag  | Hello     |       | zero     |
      | Integer | integer-flag      | 3         | 10    | ten      |
      | Integer | integer-zero-flag | 3         | 0     | zero     |
      | Long    | integer-flag      | 3         | 10    | ten      |
      | Float   | float-flag        | 0.25      | 0.5   | half     |
      | Float   | float-zero-flag   | 0.25      | 0.0   | zero     |
      | Object  | object-zero-flag  | {\"a\":1} | {}    | zero     |

  @spec-1.3.1.1
  Scenario: An object comes with all that is in it
    Given a Object-flag with key "object-flag" and a default value "{}"
    When the flag was evaluated with details
    Then the resolved details value should be "{\"title\":\"Check out these pics!\",\"imagesPerPage\":100,\"showImages\":true}"
    And the variant should be "template"
    And the reason should be "STATIC"

  @spec-1.4.7
  Scenario Outline: A rule decides for whom it is about, and the default for everybody else
    Given a String-flag with key "greet-staff" and a default value "Nobody"
    And a context containing a key "email", with type "String" and with value "<email>"
    When the flag was evaluated with details
    Then the resolved details value should be "<value>"
    And the reason should be "<reason>"

    Examples:
      | email                 | value | reason          |
      | ballmer@macrosoft.com | Hi    | TARGETING_MATCH |
      | ballmer@none.com      | Hello | DEFAULT         |

  @spec-1.4.7
  Scenario Outline: A rule may serve nothing at all, of every type
    Given a <type>-flag with key "<type-key>-targeted-zero-flag" and a default value "<default>"
    And a context containing a key "email", with type "String" and with value "ballmer@macrosoft.com"
    When the flag was evaluated with details
    Then the resolved details value should be "<value>"
    And the variant should be "zero"
    And the reason should be "TARGETING_MATCH"

    Examples:
      | type    | type-key | default   | value |
      | Boolean | boolean  | true      | false |
      | String  | string   | Hello     |       |
      | Integer | integer  | 3         | 0     |
      | Float   | float    | 0.25      | 0.0   |
      | Object  | object   | {\"a\":1} | {}    |

  @spec-1.3.1.1
  Scenario Outline: Nothing known of the visitor meets no condition
    Given a <type>-flag with key "<key>" and a default value "<default>"
    When the flag was evaluated with details
    Then the resolved details value should be "<value>"
    And the reason should be "DEFAULT"

    Examples:
      | type    | key                        | default   | value |
      | String  | greet-staff                | Nobody    | Hello |
      | Boolean | boolean-targeted-zero-flag | true      | false |
      | Integer | integer-targeted-zero-flag | 3         | 0     |
      | Float   | float-targeted-zero-flag   | 0.25      | 0.0   |
      | Object  | object-targeted-zero-flag  | {\"a\":1} | {}    |

  @spec-1.3.1.1
  Scenario Outline: An attribute without a value meets no condition
    Given a <type>-flag with key "<key>" and a default value "<default>"
    And a context containing a key "email" with null value
    When the flag was evaluated with details
    Then the resolved details value should be "<value>"
    And the reason should be "DEFAULT"

    Examples:
      | type    | key                        | default   | value |
      | String  | greet-staff                | Nobody    | Hello |
      | Boolean | boolean-targeted-zero-flag | true      | false |
      | Integer | integer-targeted-zero-flag | 3         | 0     |
      | Float   | float-targeted-zero-flag   | 0.25      | 0.0   |
      | Object  | object-targeted-zero-flag  | {\"a\":1} | {}    |

  @spec-1.3.1.1
  Scenario: All conditions of a rule have to hold, whatever the types
    Given a String-flag with key "context-aware" and a default value "nobody"
    And a context containing a key "age", with type "Integer" and with value "65"
    And a context containing a key "customer", with type "Boolean" and with value "false"
    When the flag was evaluated with details
    Then the resolved details value should be "INTERNAL"
    And the reason should be "TARGETING_MATCH"

  @spec-1.4.7
  Scenario Outline: A flag that is switched off serves its off variant
    Given a <type>-flag with key "<key>" and a default value "<default>"
    When the flag was evaluated with details
    Then the resolved details value should be "<value>"
    And the reason should be "DISABLED"

    Examples:
      | type    | key                   | default | value |
      | Boolean | boolean-disabled-flag | true    | false |
      | String  | string-disabled-flag  | Hello   | bye   |

  @spec-1.4.8 @spec-1.4.9 @spec-1.4.10 @spec-1.4.13
  Scenario Outline: A flag nobody has made serves the caller's default
    Given a <type>-flag with key "nobodys" and a default value "<default>"
    When the flag was evaluated with details
    Then the resolved details value should be "<default>"
    And the reason should be "ERROR"
    And the error-code should be "FLAG_NOT_FOUND"
    And the error message should contain "flag nobodys not found"

    Examples:
      | type    | default   |
      | Boolean | true      |
      | String  | Hello     |
      | Integer | 3         |
      | Float   | 0.5       |
      | Object  | {\"a\":1} |

  @spec-1.3.4 @spec-1.4.10
  Scenario Outline: A value of another type serves the caller's default
    Given a <type>-flag with key "<key>" and a default value "<default>"
    When the flag was evaluated with details
    Then the resolved details value should be "<default>"
    And the reason should be "ERROR"
    And the error-code should be "TYPE_MISMATCH"

    Examples:
      | type    | key          | default |
      | String  | boolean-flag | Hello   |
      | Integer | boolean-flag | 3       |
      | Float   | boolean-flag | 0.5     |
      | Boolean | string-flag  | true    |
      | Integer | string-flag  | 3       |
      | Object  | string-flag  | {}      |
      | Integer | float-flag   | 3       |

  @spec-1.7.1 @spec-1.7.3 @spec-1.7.4 @spec-1.7.5 @spec-1.7.6 @spec-1.7.7
  Scenario Outline: A provider that is not ready serves the caller's default
    Given a <state> provider
    And a <type>-flag with key "<key>" and a default value "<default>"
    When the flag was evaluated with details
    Then the provider status should be "<status>"
    And the resolved details value should be "<default>"
    And the reason should be "ERROR"
    And the error-code should be "<code>"

    Examples:
      | state     | status    | code               | type    | key          | default   |
      | not ready | NOT_READY | PROVIDER_NOT_READY | Boolean | boolean-flag | false     |
      | not ready | NOT_READY | PROVIDER_NOT_READY | String  | string-flag  | Hello     |
      | not ready | NOT_READY | PROVIDER_NOT_READY | Integer | integer-flag | 3         |
      | not ready | NOT_READY | PROVIDER_NOT_READY | Float   | float-flag   | 0.25      |
      | not ready | NOT_READY | PROVIDER_NOT_READY | Object  | object-flag  | {\"a\":1} |
      | fatal     | FATAL     | PROVIDER_FATAL     | Boolean | boolean-flag | false     |
      | fatal     | FATAL     | PROVIDER_FATAL     | String  | string-flag  | Hello     |
      | fatal     | FATAL     | PROVIDER_FATAL     | Integer | integer-flag | 3         |
      | fatal     | FATAL     | PROVIDER_FATAL     | Float   | float-flag   | 0.25      |
      | fatal     | FATAL     | PROVIDER_FATAL     | Object  | object-flag  | {\"a\":1} |

  @spec-1.7.1 @spec-1.7.4
  Scenario Outline: A provider in trouble answers from what it has
    Given a <state> provider
    And a Boolean-flag with key "boolean-flag" and a default value "false"
    When the flag was evaluated with details
    Then the provider status should be "<status>"
    And the resolved details value should be "true"

    Examples:
      | state  | status |
      | stable | READY  |
      | error  | ERROR  |
      | stale  | STALE  |

  @spec-1.5.1 @spec-4.4.1
  Scenario: Whoever asks may bring hooks along
    Given a Boolean-flag with key "boolean-flag" and a default value "false"
    And evaluation options containing specific hooks
    When the flag was evaluated with details using the evaluation options
    Then the specified hooks should execute during evaluation
    And the hook order should be maintained

  @spec-4.3.6 @spec-4.3.7 @spec-4.3.8
  Scenario Outline: A hook learns all that the caller learns
    Given a client with added hook
    And a String-flag with key "<key>" and a default value "Hello"
    When the flag was evaluated with details
    Then the "before" hook should have been executed
    And the "<end>" hook should have been executed
    And the "<stages>" hooks should be called with evaluation details
      | data_type | key        | value     |
      | string    | flag_key   | <key>     |
      | string    | value      | <value>   |
      | string    | variant    | <variant> |
      | string    | reason     | <reason>  |
      | string    | error_code | <code>    |

    Examples:
      | key         | end   | stages         | value | variant  | reason | code           |
      | string-flag | after | after, finally | hi    | greeting | STATIC | None           |
      | nobodys     | error | finally        | Hello | None     | ERROR  | FLAG_NOT_FOUND |
      | wrong-flag  | error | finally        | Hello | None     | ERROR  | TYPE_MISMATCH  |

  @spec-1.4.14.1 @spec-3.2.3
  Scenario: Asking changes nothing of what was said about the visitor
    Given a Boolean-flag with key "boolean-flag" and a default value "false"
    And an evaluation context with modifiable data
    When the flag was evaluated with details
    Then the original evaluation context should remain unmodified
    And the evaluation details should be immutable
