"""Words: folded, stemmed and compared."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from libya_reader.engine.vocabulary import Vocabulary
from libya_reader.engine.words import find_words, fold, same_word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("investigate", "investigation"), ("killed", "killing"), ("casualties", "casualty"), ("bodies", "body"),
        ("executed", "executions"), ("prisoners", "prisoner"), ("malfunctioned", "malfuntioned"),
    ],
)  # fmt: skip
def test_forms_and_slips_of_one_word_meet(one: str, other: str) -> None:
    assert same_word(one, other)


@pytest.mark.parametrize(
    ("one", "other"), [("mission", "missing"), ("commission", "committee"), ("bombs", "bonds"), ("1973", "1974")]
)
def test_other_words_do_not(one: str, other: str) -> None:
    assert not same_word(one, other)


def test_case_accents_and_apostrophes_are_made_even() -> None:
    assert fold("Milošević’s") == "milosevic's"
    assert [word.form for word in find_words("NATO’s “no-fly” Zone")] == ["nato", "no", "fly", "zone"]


@given(st.text(max_size=200))
def test_every_word_lies_in_its_text(text: str) -> None:
    for word in find_words(text):
        assert 0 <= word.start < word.end <= len(text)


@given(
    st.lists(
        st.sampled_from(["bomb", "bombs", "bombing", "strike", "strikes", "striking", "investigate", "investigator"]),
        max_size=8,
    )
)
def test_a_vocabulary_knows_the_same_kin_as_comparing_all_with_all(forms: list[str]) -> None:
    for form in ("bombed", "strike", "investigations"):
        assert Vocabulary(forms).kin(form) == {other for other in forms if same_word(form, other)}
