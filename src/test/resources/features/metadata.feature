Feature: What OpenFeature is told beside a value
  Metadata tells how a value came about: which revision, which rule, which bucket. Nobody writes any.

  Background:
    Given a provider is registered

  @spec-1.4.14
  Scenario: The metadata tells how the value came about
    Given a String-flag with key "greet-staff" and a default value "Nobody"
    And a context containing a key "email", with type "String" and with value "ballmer@macrosoft.com"
    When the flag was evaluated with details
    Then the resolved metadata should contain
      | key      | metadata_type | value |
      | revision | Long          | 1     |
      | rule     | String        | staff |

  @spec-1.4.14
  Scenario Outline: Every type tells its revision
    Given a <type>-flag with key "<key>" and a default value "<default>"
    When the flag was evaluated with details
    Then the resolved metadata should contain
      | key      | metadata_type | value |
      | revision | Long          | 1     |

    Examples:
      | type    | key          | default |
      | Boolean | boolean-flag | false   |
      | String  | string-flag  | Hello   |
      | Integer | integer-flag | 3       |
      | Float   | float-flag   | 0.25    |
      | Object  | object-flag  | {}      |

  @spec-1.4.15.1
  Scenario Outline: What did not come about has no metadata
    Given a <type>-flag with key "<key>" and a default value "<default>"
    When the flag was evaluated with details
    Then the resolved metadata is empty

    Examples:
      | type    | key          | default |
      | Boolean | nobodys      | true    |
      | Integer | boolean-flag | 3       |
