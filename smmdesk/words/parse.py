"""Parse: what an owner typed, read as a number in their locale; refused, with both readings, where it could mean two."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from smmdesk.words.text import Number, Text, say

SCALES = {"": 1, "k": 1_000, "m": 1_000_000, "tr": 1_000_000}
"""What may stand behind a number; `tr` is the Vietnamese "triệu"."""

_SHAPE = re.compile(r"([+-]?)\s*([\d.,' ]+?)\s*([^\W\d_]*)")
_FOREIGN = re.compile(r"[$¢£¤¥֏؋৳฿៛\u20a0-\u20cf]|\b[A-Z]{3}\b")
_GROUPED = re.compile(r"\d{1,3}([ '])\d{3}(?:\1\d{3})*")


def parse_number(text: str, locale: str) -> float | Text:
    """The number, or what is wrong with it as a sentence. `12k` and `1.5m` are read as thousands and millions."""
    number = _decimal(text, locale)
    return number if isinstance(number, Text) else float(number)


def parse_percent(text: str, locale: str) -> float | Text:
    """A fraction typed as a percentage, with or without the sign: `22` and `22%` are 0.22, `0.5` is 0.005."""
    number = _decimal(_tidy(text).removeprefix("%").removesuffix("%"), locale)
    return number if isinstance(number, Text) else float(number / 100)


def parse_money(text: str, locale: str, currency: str) -> float | Text:
    """An amount, with or without the sign or code of the currency. Another currency's sign is refused."""
    plain = _tidy(text)
    for sign in _signs(currency, locale):
        bare = re.sub(rf"^([+-]?)\s*{re.escape(sign)}|{re.escape(sign)}$", r"\1", plain, count=1, flags=re.IGNORECASE)
        if bare != plain:
            plain = bare.strip()
            break
    foreign = _FOREIGN.search(plain)
    if foreign:
        return say("All amounts of this plan are in {currency}. Write the amount without {sign}.", currency=currency, sign=foreign[0])
    return parse_number(plain, locale)


def _tidy(text: str) -> str:
    """One kind of space, apostrophe, minus and digit, so that only the separators differ."""
    plain = unicodedata.normalize("NFKC", text)
    return plain.replace("\N{MINUS SIGN}", "-").replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").strip()


def _signs(currency: str, locale: str) -> tuple[str, ...]:
    from babel.numbers import get_currency_symbol

    signs = {currency, get_currency_symbol(currency, locale), get_currency_symbol(currency, "en_US")}
    signs.add({"VND": "đ", "USD": "$", "AUD": "$", "CAD": "$"}.get(currency, currency))
    return tuple(sorted((_tidy(s) for s in signs), key=len, reverse=True))


def _decimal(text: str, locale: str) -> Decimal | Text:
    plain = _tidy(text)
    if not plain:
        return say("Type a number.")
    match = _SHAPE.fullmatch(plain)
    scale = SCALES.get(match[3].casefold()) if match else None
    if match is None or scale is None or not any(c.isdigit() for c in match[2]):
        return say('"{text}" is not a number. Write it like {example}.', text=text.strip(), example=Number(1234.5, 5))
    number = _unsigned(match[2], locale)
    if isinstance(number, Text):
        return number
    return number * scale * (-1 if match[1] == "-" else 1)


def _unsigned(body: str, locale: str) -> Decimal | Text:
    """Digits and separators only. Babel checks, strictly, that groups stand where the locale has them."""
    from babel.numbers import NumberFormatError, get_decimal_symbol, get_group_symbol, parse_decimal

    decimal = get_decimal_symbol(locale)
    whole, mark, places = body.partition(decimal)
    if _GROUPED.fullmatch(whole):
        whole = whole.replace(" ", "").replace("'", "")
    if " " in whole + places or "'" in whole + places:
        return say('Write "{text}" without gaps.', text=body)
    if mark and not places:
        mark = ""
    joined = whole + mark + places
    if set(joined) & set(".,") - {decimal, get_group_symbol(locale)}:
        return _two_readings(joined)
    try:
        if joined.replace(decimal, "", 1).isdigit():
            return Decimal(joined.replace(decimal, "."))
        read: Decimal = parse_decimal(joined, locale=locale, strict=True)
    except NumberFormatError:
        return _two_readings(joined)
    return read


def _two_readings(body: str) -> Text:
    last = max(body.rfind("."), body.rfind(","))
    both_marks = "." in body and "," in body
    digits = re.sub(r"[.,]", "", body)
    places = len(body) - last - 1
    small = Number(float(Decimal(digits).scaleb(-places)), 15)
    if not places or (both_marks and body.count(body[last]) == 1):
        return say('Here "{text}" is written {number}.', text=body, number=small)
    return say(
        '"{text}" can be read in two ways. Write {small} or {large}.', text=body, small=small, large=Number(float(Decimal(digits)), 15)
    )
