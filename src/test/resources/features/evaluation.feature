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
      | type    | key          | default | value                      | variant |
      | Boolean | photos-first | false   | true                       | on      |
      | Boolean | never        | true    | false                      | no      |
      | String  | headline     | Hello   | Welcome                    | warm    |
      | String  | tagline      | Hello   |                            | none    |
      | Integer | photo-limit  | 3       | 8                          | eight   |
      | Integer | free-quotes  | 3       | 0                          | none    |
      | Long    | photo-limit  | 3       | 8                          | eight   |
      | Float   | discount     | 0.5     | 0.25                       | quarter |
      | Float   | surcharge    | 0.5     | 0.0                        | none    |
      | Object  | banner       | {}      | {\"text\":\"Hi\",\"seconds\":10} | full    |
      | Object  | overlay      | {\"a\":1} | {}                         | empty   |

  @spec-1.4.7
  Scenario Outline: A rule decides for whom it is about, and the default for everybody else
    Given a <type>-flag with key "<key>" and a default value "<default>"
    And a context containing a key "email", with type "String" and with value "<email>"
    When the flag was evaluated with details
    Then the resolved details value should be "<value>"
    And the reason should be "<reason>"

    Examples:
      | type    | key             | default | email           | value | reason          |
      | Boolean | greet-staff     | true    | ana@example.com | false | TARGETING_MATCH |
      | Boolean | greet-staff     | true    | ben@example.com | true  | DEFAULT         |
      | String  | staff-headline  | Hello   | ana@example.com |       | TARGETING_MATCH |
      | String  | staff-headline  | Hello   | ben@example.com | Hi    | DEFAULT         |
      | Integer | staff-limit     | 3       | ana@example.com | 0     | TARGETING_MATCH |
      | Float   | staff-discount  | 3       | ana@example.com | 0.0   | TARGETING_MATCH |
      | Object  | staff-banner    | {\"a\":1} | ana@example.com | {}    | TARGETING_MATCH |

  @spec-1.3.1.1
  Scenario: Nothing known of the visitor meets no condition
    Given a String-flag with key "staff-headline" and a default value "Hello"
    When the flag was evaluated with details
    Then the resolved details value should be "Hi"
    And the reason should be "DEFAULT"

  @spec-1.3.1.1
  Scenario: An attribute without a value meets no condition
    Given a String-flag with key "staff-headline" and a default value "Hello"
    And a context containing a key "email" with null value
    When the flag was evaluated with details
    Then the resolved details value should be "Hi"
    And the reason should be "DEFAULT"

  @spec-1.3.1.1
  Scenario: All conditions of a rule have to hold, whatever the types
    Given a String-flag with key "audience" and a default value "nobody"
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
      | type    | key           | default | value |
      | Boolean | photos-paused | true    | false |
      | String  | words-paused  | Hello   | Bye   |

  @spec-1.4.8 @spec-1.4.9 @spec-1.4.10 @spec-1.4.13
  Scenario Outline: A flag nobody has made serves the caller's default
    Given a <type>-flag with key "nobodys" and a default value "<default>"
    When the flag was evaluated with details
    Then the resolved details value should be "<default>"
    And the reason should be "ERROR"
    And the error-code should be "FLAG_NOT_FOUND"
    And the error message should contain "nobodys"

    Examples:
      | type    | default |
      | Boolean | true    |
      | String  | Hello   |
      | Integer | 3       |
      | Float   | 0.5     |
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
      | String  | photos-first | Hello   |
      | Integer | photos-first | 3       |
      | Float   | photos-first | 0.5     |
      | Boolean | headline     | true    |
      | Integer | headline     | 3       |
      | Object  | headline     | {}      |
      | Integer | discount     | 3       |

  @spec-1.7.1 @spec-1.7.3 @spec-1.7.4 @spec-1.7.5 @spec-1.7.6 @spec-1.7.7
  Scenario Outline: A provider that is not ready serves the caller's default
    Given a <state> provider
    And a Boolean-flag with key "photos-first" and a default value "false"
    When the flag was evaluated with details
    Then the provider status should be "<status>"
    And the resolved details value should be "false"
    And the reason should be "ERROR"
    And the error-code should be "<code>"

    Examples:
      | state     | status    | code               |
      | not ready | NOT_READY | PROVIDER_NOT_READY |
      | fatal     | FATAL     | PROVIDER_FATAL     |

  @spec-1.4.14
  Scenario: The metadata tells how the value came about
    Given a Boolean-flag with key "greet-staff" and a default value "true"
    And a context containing a key "email", with type "String" and with value "ana@example.com"
    When the flag was evaluated with details
    Then the resolved metadata should contain
      | key      | metadata_type | value |
      | revision | Long          | 1     |
      | rule     | String        | staff |
