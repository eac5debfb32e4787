Feature: What is said of a visitor on several levels
  The application, the transaction, the client, the call and its hooks may each say something. The provider is told
  all of it, and whoever is nearer to the question has the last word.

  Background:
    Given a stable provider with retrievable context is registered

  @spec-3.2.1.1 @spec-3.2.2.1
  Scenario Outline: The provider is told what one level says
    Given A context entry with key "city" and value "Utrecht" is added to the "<level>" level
    When Some flag was evaluated
    Then The merged context contains an entry with key "city" and value "Utrecht"

    Examples:
      | level        |
      | API          |
      | Transaction  |
      | Client       |
      | Invocation   |
      | Before Hooks |

  @spec-3.2.3
  Scenario: The provider is told what all of them say
    Given A context entry with key "company" and value "Doorstep" is added to the "API" level
    And A context entry with key "order" and value "17" is added to the "Transaction" level
    And A context entry with key "page" and value "review" is added to the "Client" level
    And A context entry with key "city" and value "Utrecht" is added to the "Invocation" level
    And A context entry with key "device" and value "phone" is added to the "Before Hooks" level
    When Some flag was evaluated
    Then The merged context contains an entry with key "company" and value "Doorstep"
    And The merged context contains an entry with key "order" and value "17"
    And The merged context contains an entry with key "page" and value "review"
    And The merged context contains an entry with key "city" and value "Utrecht"
    And The merged context contains an entry with key "device" and value "phone"

  @spec-3.2.3
  Scenario Outline: Whoever is nearer has the last word
    Given A table with levels of increasing precedence
      | API          |
      | Transaction  |
      | Client       |
      | Invocation   |
      | Before Hooks |
    And Context entries for each level from API level down to the "<level>" level, with key "city" and value "<level>"
    When Some flag was evaluated
    Then The merged context contains an entry with key "city" and value "<level>"

    Examples:
      | level        |
      | API          |
      | Transaction  |
      | Client       |
      | Invocation   |
      | Before Hooks |
