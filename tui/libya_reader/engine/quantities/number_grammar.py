"""How number words and digits that stand together make one number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Atom:
    """One number word, or one group of digits."""

    start: int
    end: int
    kind: str
    """digits, ratio (3/4), small (one to nineteen), tens, hundred, scale, dozen, part (third), parts (thirds),
    glyph (½), point, or vague (scores)."""
    value: float
    """What it is worth; for a part its denominator."""
    gap: str = ""
    """What stands before it: "", " ", "-", "and", "and a", "a", "of", "of a"."""
    scale: float = 1.0
    """For digits: the scale that is written on to them ("2.5m": 1e6; then `value` holds it already)."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What atoms from one place on are worth together."""

    value: float | None
    """`None`: vague."""
    scale: float
    next: int
    """Index of the first atom that is no part of it."""
    counts: bool = True
    """False: an ordinal, or a word that counts nothing by itself."""


@dataclass(slots=True)
class _Sum:
    """A whole number as its words come in: hundreds gather in `group`, and a scale moves them to `total`."""

    total: float = 0.0
    group: float | None = None
    last_scale: float = float("inf")
    kinds: list[str] = field(default_factory=list)
    closed: bool = False

    def add(self, atom: Atom, *, determined: bool) -> bool:
        """Take one more atom in; False where it belongs to another number."""
        taken = {
            "digits": self._add_digits,
            "small": self._add_word,
            "tens": self._add_word,
            "hundred": self._add_hundred,
            "scale": self._add_scale,
        }.get(atom.kind)
        if taken is None or (self.kinds and atom.gap not in {" ", "-", "and"}) or self.closed:
            return False
        if not self.kinds and atom.kind in {"hundred", "scale"} and not determined:
            return False
        if not taken(atom):
            return False
        self.kinds.append(atom.kind)
        return True

    def _add_digits(self, atom: Atom) -> bool:
        if not self.kinds:
            self.closed = atom.scale > 1
        elif not (
            atom.value.is_integer()
            and atom.value
            and self._has_room(atom.value)
            and self.kinds[-1] in {"hundred", "scale"}
        ) or (atom.gap != "and" and not (self.kinds[0] == "digits" and self.kinds[-1] == "scale")):
            return False
        self.group = (self.group or 0) + atom.value
        return True

    def _add_word(self, atom: Atom) -> bool:
        if self.kinds and self.kinds[-1] == "tens":
            if atom.kind != "small" or not 1 <= atom.value <= 9 or atom.gap == "and":
                return False
        elif self.kinds and (self.kinds[-1] not in {"hundred", "scale"} or not self._has_room(atom.value)):
            return False
        self.group = (self.group or 0) + atom.value
        return True

    def _add_hundred(self, atom: Atom) -> bool:
        if self.kinds and (atom.gap == "and" or self.kinds[-1] == "hundred"):
            return False
        if self.group is not None and not (0 < self.group < 100 or self.kinds == ["digits"]):
            return False
        self.group = (1 if self.group is None else self.group) * 100
        return True

    def _add_scale(self, atom: Atom) -> bool:
        if self.kinds and atom.gap == "and":
            return False
        if self.group is None and self.total:
            self.total *= atom.value
        elif atom.value < self.last_scale:
            self.total += (1 if self.group is None else self.group) * atom.value
        else:
            return False
        self.group, self.last_scale = None, atom.value
        return True

    def _has_room(self, value: float) -> bool:
        if self.group is None:
            return value < min(self.last_scale, 1000)
        return self.group % 100 == 0 and value < 100

    @property
    def value(self) -> float:
        return self.total + (self.group or 0)

    @property
    def scale(self) -> float:
        return self.last_scale if self.kinds and self.kinds[-1] == "scale" else 1.0


def read_number(atoms: Sequence[Atom], at: int, *, determined: bool) -> Reading:
    """Read the number that begins with one atom.

    `determined` tells that "a" stands before it, which makes a count of "hundred" and "dozen".
    """
    first = atoms[at]
    if first.kind == "vague":
        return _read_vague(atoms, at)
    if first.kind in {"ratio", "glyph"}:
        return Reading(first.value, 1.0, at + 1)
    if first.kind == "dozen":
        return Reading(12.0, 1.0, at + 1, counts=determined)
    if first.kind in {"part", "parts"}:
        return _read_part(atoms, at, determined=determined)
    whole, nxt = _read_whole(atoms, at, determined=determined)
    if nxt == at:
        return Reading(None, 1.0, at + 1, counts=False)
    return _extended(atoms, at, nxt, whole)


def _read_whole(atoms: Sequence[Atom], at: int, *, determined: bool) -> tuple[_Sum, int]:
    whole = _Sum()
    bare = at + 1 < len(atoms) and atoms[at].kind == "hundred" and atoms[at + 1].kind == "scale"
    k = at
    while k < len(atoms) and not _opens_fraction(atoms, k) and whole.add(atoms[k], determined=determined or bare):
        k += 1
    return whole, k


def _opens_fraction(atoms: Sequence[Atom], at: int) -> bool:
    """Tell whether "and three quarters" begins here, which is no part of the whole number before."""
    return atoms[at].gap == "and" and _fraction_from(atoms, at) is not None


def _fraction_from(atoms: Sequence[Atom], at: int) -> tuple[float, int] | None:
    """Read a proper fraction, and the index behind it: "three quarters", "fifty-four hundredths"."""
    numerator, k = 0.0, at
    while k < len(atoms) and atoms[k].kind in {"small", "tens"} and k < at + 2:
        if k > at and (atoms[k - 1].kind != "tens" or atoms[k].kind != "small" or atoms[k].gap == "and"):
            break
        numerator, k = numerator + atoms[k].value, k + 1
    if k in {at, len(atoms)} or atoms[k].kind not in {"part", "parts"} or atoms[k].gap not in {" ", "-"}:
        return None
    return (numerator / atoms[k].value, k + 1) if numerator < atoms[k].value else None


def _extended(atoms: Sequence[Atom], at: int, nxt: int, whole: _Sum) -> Reading:
    """Add to a whole number what its next atom may add: decimals, a fraction, a dozen."""
    value, scale = whole.value, whole.scale
    if atoms[at].kind == "digits" and nxt == at + 1:
        scale = atoms[at].scale
    if nxt == len(atoms):
        return Reading(value, scale, nxt)
    atom = atoms[nxt]
    if atom.kind == "point" and atom.gap == " ":
        return _with_decimals(atoms, nxt, value)
    if atom.kind in {"ratio", "glyph"} and atom.gap in {"", " "} and value.is_integer() and scale == 1:
        return _scaled(atoms, nxt + 1, value + atom.value)
    if atom.kind in {"dozen", "vague"} and atom.gap in {" ", "-"} and atom.value:
        return Reading(value * atom.value, atom.value, nxt + 1)
    if atom.kind in {"part", "parts"} and atom.gap in {" ", "-"}:
        return _divided(atoms, nxt, value, whole)
    return _with_fraction(atoms, nxt, value, scale)


def _divided(atoms: Sequence[Atom], at: int, value: float, whole: _Sum) -> Reading:
    """Read "two thirds" and "one-fifth"; "twenty-third" is an ordinal, and "three fifth graders" are no fraction."""
    atom = atoms[at]
    if whole.kinds[-1] == "tens" and atom.kind == "part" and atom.value < 10:
        return Reading(None, 1.0, at + 1, counts=False)
    if whole.kinds[-1] == "digits" or (atom.kind == "part" and value != 1 and atom.gap == " "):
        return Reading(value, whole.scale, at)
    return _scaled(atoms, at + 1, value / atom.value)


def _with_fraction(atoms: Sequence[Atom], at: int, value: float, scale: float) -> Reading:
    """Read "and a half" and "and three quarters" behind a number: of its scale where it ends in one."""
    atom = atoms[at]
    found = (1 / atom.value, at + 1) if atom.kind == "part" and atom.gap == "and a" else None
    if atom.gap == "and":
        found = _fraction_from(atoms, at)
    if found is None:
        return Reading(value, scale, at)
    part, nxt = found
    if scale > 1:
        unit = _scaled(atoms, nxt, part)
        return Reading(value + (part * scale if unit.next == nxt else unit.value or 0), scale, unit.next)
    return _scaled(atoms, nxt, value + part)


def _with_decimals(atoms: Sequence[Atom], at: int, value: float) -> Reading:
    """Read "point zero three": digits named one by one, or as one number."""
    digits, k = "", at + 1
    while k < len(atoms) and atoms[k].kind in {"small", "tens", "digits"} and atoms[k].gap in {" ", "-"}:
        worth = int(atoms[k].value)
        tens = digits and atoms[k - 1].kind == "tens"
        digits = digits[:-1] + str(worth) if tens and worth < 10 else digits + str(worth)
        k += 1
    if not digits:
        return Reading(value, 1.0, at)
    return _scaled(atoms, k, value + float(f"0.{digits}"))


def _scaled(atoms: Sequence[Atom], at: int, value: float) -> Reading:
    """Multiply by a scale behind: "one and a half million", "two thirds of a million"."""
    if at < len(atoms) and atoms[at].kind in {"scale", "dozen"} and atoms[at].gap in {" ", "-", "a", "of a"}:
        return Reading(value * atoms[at].value, atoms[at].value, at + 1)
    return Reading(value, 1.0, at)


def _read_part(atoms: Sequence[Atom], at: int, *, determined: bool) -> Reading:
    """Read "half a million" and "a third"; "third" alone is an ordinal."""
    atom = atoms[at]
    if atom.kind == "parts":
        return Reading(None, 1.0, at + 1, counts=False)
    reading = _scaled(atoms, at + 1, 1 / atom.value)
    if reading.next > at + 1:
        return Reading(reading.value, reading.scale, reading.next, counts=atom.value in {2, 4})
    return Reading(1 / atom.value, 1.0, at + 1, counts=determined or atom.value == 2)


def _read_vague(atoms: Sequence[Atom], at: int) -> Reading:
    """Read "scores", "tens of thousands", "hundreds of millions"."""
    k = at + 1
    while k < len(atoms) and atoms[k].kind in {"vague", "scale"} and atoms[k].gap in {"of", " "}:
        k += 1
    return Reading(None, 1.0, k)
