"""Relations between quotations of different documents."""

from __future__ import annotations

import time

from libya_reader.engine.quotations import find_quotations
from libya_reader.engine.quotations.relations import QuotationRelation, relate_quotations


def relate(*texts: str) -> list[QuotationRelation]:
    return list(relate_quotations([(str(n), text, find_quotations(text)) for n, text in enumerate(texts)]))


def kinds(*texts: str) -> set[str]:
    return {relation.kind for relation in relate(*texts)}


SPEECH = "The river took the bridge and half the street with it"


def test_the_same_words_meet_whatever_their_marks_case_and_apostrophes() -> None:
    (relation,) = relate(f"“{SPEECH}, didn’t it,” said Ann Lee.", f'"{SPEECH.upper()}, didn\'t it," Lee said.')
    assert relation.kind == "same words"
    assert "wholly" in relation.reasons[0].text


def test_a_part_of_the_words_is_enough() -> None:
    (relation,) = relate(
        f"“{SPEECH},” said Ann Lee.", "Lee said: “Nobody saw it coming. It took the bridge and half the street.”"
    )
    assert relation.kind == "same words"
    assert "in part" in relation.reasons[0].text


def test_small_changes_do_not_part_the_same_words() -> None:
    (relation,) = relate(
        f"“{SPEECH},” said Ann Lee.", "“The river took a bridge and half the street with it,” Lee said."
    )
    assert relation.kind == "same words"
    assert "small changes" in relation.reasons[0].text


def test_common_phrases_are_not_the_same_words() -> None:
    texts = ("“We are going to do it as soon as we can,” said Ann Lee.", "“We are going to see,” said Boris Dorn.")
    assert not kinds(*texts)


def test_other_words_of_one_speaker_are_brought_together() -> None:
    texts = ("“The dam held through the night,” said Ann Lee.", "“Help came too late for us,” Ann Lee said.")
    assert kinds(*texts) == {"same speaker, different words"}


def test_a_speaker_is_known_in_another_spelling_and_by_the_last_name() -> None:
    texts = ("“The dam held through the night,” said Karim Haddad.", "“Help came too late for us,” Hadad said.")
    assert kinds(*texts) == {"same speaker, different words"}


def test_namesakes_with_other_first_names_are_strangers() -> None:
    texts = ("“The dam held through the night,” said Ann Lee.", "“Help came too late for us,” said Bruce Lee.")
    assert not kinds(*texts)


def test_pronouns_and_descriptions_are_nobody_in_particular() -> None:
    texts = ("“The dam held through the night,” the report said.", "“Help came too late for us,” the report said.")
    assert not kinds(*texts)


def test_officials_of_two_places_are_not_one_speaker() -> None:
    assert kinds('"The road is closed," Police said.', '"Two men are held," State police said.') == set()


def test_words_retold_are_not_other_words_of_their_speaker() -> None:
    told = '"The mill was closed and its gates were locked in the spring," Berta Holm said.'
    assert kinds(told, "Berta Holm said that the mill was closed and its gates were locked in the spring.") == set()


def test_two_spellings_of_a_name_in_one_institution_are_not_two_speakers() -> None:
    one = '"The mill was closed," said Giannis Holm, a spokesman for Varde Works.'
    other = '"The gates were locked," said Yiannis Holm, a spokesman for Varde Works.'
    assert "same institution, different speakers" not in kinds(one, other)


def test_two_speakers_of_one_institution_are_brought_together() -> None:
    texts = (
        "“We regret the delay,” said Ann Lee, a spokeswoman for the Harbour Authority.",
        "“The ships will sail on Monday,” said Boris Dorn, director of the Harbour Authority.",
    )
    assert kinds(*texts) == {"same institution, different speakers"}


def test_quotations_of_one_document_are_not_related() -> None:
    assert not relate("“The dam held,” said Ann Lee. “The dam held through the night,” Ann Lee said.")


def test_hundreds_of_documents_are_related_in_time() -> None:
    texts = [
        f"“This is number {n} of the things that speaker {n * 7 % 90} has told the press,” said Ann Lee.\n\n"
        f"“In the year {n} we had {n * 13} boats and no harbour to speak of,” said Boris Dorn, the mayor."
        for n in range(400)
    ]
    documents = [(str(n), text, find_quotations(text)) for n, text in enumerate(texts)]
    started = time.process_time()
    relate_quotations(documents)
    assert time.process_time() - started < 20
