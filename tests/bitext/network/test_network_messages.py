import pytest

from bitext import errors, messages


@pytest.mark.parametrize("language", messages.LANGUAGES)
@pytest.mark.parametrize(
    "problem",
    [
        errors.ServiceUnreachableError("s"), errors.ServiceSlowError("s", 30), errors.ServiceBusyError("s", 3.0),
        errors.ServiceStatusError("s", 404), errors.ServiceAnswerError("s", "p"), errors.ServiceAddressError("a"),
        errors.ConsentMissingError("s"), errors.BudgetSpentError(), errors.KeyRefusedError("s"), errors.KeyMissingError("s"),
        errors.ExtraMissingError("e"),
    ],
    ids=lambda problem: type(problem).__name__,
)  # fmt: skip
def test_what_goes_wrong_with_a_service_is_said_in_every_language(problem, language):
    assert type(problem).__name__ in messages._table(language)["errors"]
    said = messages.error(problem, language)
    assert said.strip()
    assert "{" not in said
