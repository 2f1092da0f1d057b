"""Cut: finds words that do not fit their widget and siblings that lie over each other, in any window that is shown."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextDocumentFragment
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QScrollArea, QStyle, QStyleOptionButton, QToolButton, QWidget

from ui.widgets.clamped import ClampedLabel
from ui.widgets.label import ElidedLabel

SLACK = 1
"""Rounding of font metrics, px."""


def faults(window: QWidget) -> list[str]:
    """A sentence for each cut word and each overlap among what is visible in a window."""
    widgets = [w for w in window.findChildren(QWidget) if w.isVisible() and not w.isWindow() and w.window() is window]
    return [*_cut(widgets), *_overlaps(widgets), *_outside(widgets)]


def _cut(widgets: list[QWidget]) -> Iterator[str]:
    for widget in widgets:
        if isinstance(widget, QLabel) and not isinstance(widget, ElidedLabel | ClampedLabel) and widget.text():
            yield from _cut_label(widget)
        elif isinstance(widget, QPushButton | QToolButton) and widget.text():
            need = _button_need(widget)
            if need > widget.width() + SLACK:
                yield f"cut button {_say(widget)}: needs {need} px, has {widget.width()}"
        elif isinstance(widget, QLineEdit) and widget.isReadOnly() is False and widget.placeholderText() and not widget.text():
            need = QFontMetrics(widget.font()).horizontalAdvance(widget.placeholderText())
            if need > widget.width() + SLACK and widget.placeholderText() not in widget.toolTip():
                yield f"cut prompt {_say(widget)}"


def _cut_label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    metrics = QFontMetrics(label.font())
    words = QTextDocumentFragment.fromHtml(label.text()).toPlainText() if label.textFormat() == Qt.TextFormat.RichText else label.text()
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + SLACK:
            yield f"cut label {_say(label)}: needs a height of {need} px, has {label.height()}"
        longest = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
    else:
        longest = max(metrics.horizontalAdvance(line) for line in words.split("\n"))
        if metrics.height() > label.height() + 2:
            yield f"cut label {_say(label)}: needs a height of {metrics.height()} px, has {label.height()}"
    if longest > room.width() + SLACK:
        yield f"cut label {_say(label)}: needs {longest} px, has {room.width()}"


def _button_need(button: QPushButton | QToolButton) -> int:
    text = button.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
    need = QFontMetrics(button.font()).horizontalAdvance(text)
    if isinstance(button, QPushButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        inner = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
        need += max(button.width() - inner.width(), 0)
        if not button.icon().isNull():
            need += button.iconSize().width() + 4
    return need


def _overlaps(widgets: list[QWidget]) -> Iterator[str]:
    by_parent: dict[QWidget, list[QWidget]] = {}
    for widget in widgets:
        by_parent.setdefault(widget.parentWidget(), []).append(widget)
    for parent, children in by_parent.items():
        if isinstance(parent, QLineEdit):
            continue
        for at, one in enumerate(children):
            for other in children[at + 1 :]:
                both = one.geometry().intersected(other.geometry())
                if both.width() > SLACK and both.height() > SLACK and not _may_overlap(one, other):
                    yield f"{_say(one)} lies over {_say(other)} by {both.width()} x {both.height()} px in {_say(parent)}"


def _may_overlap(one: QWidget, other: QWidget) -> bool:
    """Corner buttons stand on scroll areas on purpose, and views place their parts themselves."""
    kinds = (QScrollArea,)
    names = {one.objectName(), other.objectName()}
    floating = {one.property("floating"), other.property("floating")}
    return (
        True in floating
        or any(name.startswith("qt_") for name in names)
        or (isinstance(one, kinds) != isinstance(other, kinds) and _corner(one, other))
    )


def _corner(one: QWidget, other: QWidget) -> bool:
    return isinstance(one, QAbstractButton) or isinstance(other, QAbstractButton)


def _outside(widgets: list[QWidget]) -> Iterator[str]:
    """Scroll areas move their contents up and down, never to the side, so nothing may stick out at the right."""
    for area in (w for w in widgets if isinstance(w, QScrollArea)):
        inner = area.widget()
        if (
            inner is not None
            and inner.width() > area.viewport().width() + SLACK
            and area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        ):
            widest = _widest(inner)
            yield f"{_say(area)} needs a width of {inner.width()} px, has {area.viewport().width()}: see {widest}"


def _widest(inner: QWidget) -> str:
    right = QRect(inner.mapTo(inner, QPoint(0, 0)), inner.size()).right()
    ends = [w for w in inner.findChildren(QWidget) if w.isVisible() and w.mapTo(inner, w.rect().topRight()).x() >= right - 40]
    return ", ".join(_say(w) for w in ends[-3:]) or "nothing"


def _say(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName() or widget.objectName()
    return f"{type(widget).__name__} “{text[:50]}”" if text else type(widget).__name__
