"""Stylesheet: the Qt style sheet of the whole program, made from the theme. No length stands here that does not grow with the type."""

from __future__ import annotations

from string import Template
from typing import Protocol

from ui.look.tokens import Tokens

_INPUTS = "QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit"
_TONES = ("text", "text_2", "text_3", "accent", "good", "warn", "bad", "on_accent")


class Look(Protocol):
    """What the sheet is made from; a `Theme`."""

    tokens: Tokens

    def px(self, length: float) -> int:
        """A length of the design at the present scale."""

    def hex(self, name: str) -> str:
        """A colour token of the present mode."""

    def icon_file(self, name: str, tone: str) -> str:
        """Path of an icon in a colour token."""


class _Sheet(Template):
    """In the rules `@{10}` is a length in px at 100 %, `@text` a colour token and `@file_tick` the path of an icon."""

    delimiter = "@"
    idpattern = r"[a-z][a-z0-9_]*"
    braceidpattern = r"[0-9]+"


def make_stylesheet(look: Look) -> str:
    """The style sheet for the look's mode and scale."""
    colors = {name: look.hex(name) for name in look.tokens.colors["light"]}
    files = {
        "file_chevron": look.icon_file("chevron", "text_2"),
        "file_chevron_off": look.icon_file("chevron", "border_control"),
        "file_calendar": look.icon_file("calendar", "text_2"),
        "file_tick": look.icon_file("tick", "on_accent"),
        "file_tick_off": look.icon_file("tick", "surface"),
        "file_dash": look.icon_file("dash", "on_accent"),
        "file_dot": look.icon_file("dot", "on_accent"),
        "file_check": look.icon_file("check", "accent"),
        "file_next": look.icon_file("chevron_right", "text_2"),
        "file_back": look.icon_file("back", "text_2"),
    }
    return _Sheet(_types(look) + _RULES).substitute(_Lengths(look, colors | files))


class _Lengths(dict[str, str]):
    """Words of the sheet; a number among them is a length at 100 %, told at the present scale."""

    def __init__(self, look: Look, words: dict[str, str]) -> None:
        super().__init__(words)
        self._look = look

    def __missing__(self, length: str) -> str:
        self[length] = f"{self._look.px(int(length))}px"
        return self[length]


def _types(look: Look) -> str:
    """Labels choose their type and tone by a property: `type="small"`, `tone="text_2"`."""
    sizes = "".join(
        f'QLabel[type="{name}"] {{ font-size: {look.px(size.px)}px; font-weight: {size.weight}; }}\n'
        for name, size in look.tokens.types.items()
    )
    tones = "".join(f'QLabel[tone="{tone}"] {{ color: {look.hex(tone)}; }}\n' for tone in _TONES)
    weights = "".join(f'QLabel[weight="{weight}"] {{ font-weight: {weight}; }}\n' for weight in (400, 500, 600))
    return sizes + tones + weights


_RULES = (
    """
QMainWindow, QDialog { background: @window; }
QLabel { background: transparent; }
QFrame#card, QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: @{8}; }
QFrame[card="tint"] { background: @accent_tint; border: 1px solid @accent_tint; border-radius: @{8}; }
QFrame[card="true"][readonly="true"] { background: @sunken; }
QFrame[card="button"] { background: @surface; border: 1px solid @border; border-radius: @{8}; }
QFrame[card="button"]:hover { border-color: @border_control; }
QFrame[card="button"]:focus { border: 2px solid @focus; }
QFrame[day] { background: @surface; border: 1px solid @border; border-radius: @{4}; }
QFrame[day="other"] { background: @sunken; border-color: @border; }
QFrame[day="today"] { border-color: @accent; }
QFrame[day][drop="true"] { background: @accent_tint; border: 1px solid @accent; }
QFrame[day]:focus { border: 2px solid @focus; }
QFrame[line="true"] { background: @chart_grid; border: 0; min-height: 1px; max-height: 1px; }
QFrame[upright="true"] { background: @border; border: 0; min-width: 1px; max-width: 1px; }
QFrame#topbar { background: @surface; border: 0; border-bottom: 1px solid @border; }
QFrame#strip { background: @surface; border: 0; border-top: 1px solid @border; }
QFrame#help { background: @surface; border: 0; border-left: 1px solid @border; }
QListView#rail { background: @sunken; border: 0; border-right: 1px solid @border; outline: 0; }
QListView#rail QScrollBar:vertical { width: @{6}; }
QListView#rail QScrollBar::handle:vertical { margin: @{1}; border-radius: @{2}; }
QFrame[notice="info"] { background: @accent_tint; border: 1px solid @accent; border-radius: @{6}; }
QFrame[notice="good"] { background: @good_tint; border: 1px solid @good; border-radius: @{6}; }
QFrame[notice="warn"] { background: @warn_tint; border: 1px solid @warn; border-radius: @{6}; }
QFrame[notice="bad"] { background: @bad_tint; border: 1px solid @bad; border-radius: @{6}; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget#qt_scrollarea_viewport { background: transparent; }
QScrollArea > QWidget#qt_scrollarea_viewport > QWidget[page="true"] { background: transparent; }
QSplitter::handle { background: @border; }

QPushButton, QToolButton[kind] {
  background: @surface; color: @text; border: 1px solid @border_control; border-radius: @{6};
  min-height: @{34}; padding: 0 @{16}; font-weight: 500;
}
QPushButton:hover, QToolButton[kind]:hover { background: @hover; }
QPushButton:pressed, QToolButton[kind]:pressed { background: @sunken; }
QPushButton:focus, QToolButton[kind]:focus { border: 2px solid @focus; padding: 0 @{15}; min-height: @{32}; }
QPushButton:disabled, QToolButton[kind]:disabled { color: @text_3; background: @sunken; border-color: @border; }
QPushButton[kind="primary"] { background: @accent; border-color: @accent; color: @on_accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent_hover; border-color: @accent_hover; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @sunken; border-color: @border; color: @text_3; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="quiet"], QToolButton[kind="quiet"] {
  background: transparent; border-color: transparent; color: @accent; padding: 0 @{10};
}
QPushButton[kind="quiet"]:hover, QToolButton[kind="quiet"]:hover { background: @hover; }
QPushButton[kind="quiet"]:focus, QToolButton[kind="quiet"]:focus { border-color: @focus; padding: 0 @{9}; }
QPushButton[kind="quiet"]:disabled { color: @text_3; }
QPushButton[kind="small"], QToolButton[kind="small"] {
  min-height: @{26}; padding: 0 @{10}; font-size: @{13};
}
QPushButton[kind="small"]:focus, QToolButton[kind="small"]:focus { min-height: @{24}; padding: 0 @{9}; }
QPushButton[kind="link"] {
  background: transparent; border: 1px solid transparent; color: @accent; min-height: @{22}; padding: 0 @{4}; font-size: @{13};
}
QPushButton[kind="link"]:hover { background: @hover; }
QPushButton[kind="link"]:focus { border: 2px solid @focus; min-height: @{20}; padding: 0 @{3}; }
QPushButton[kind="chip"] {
  min-height: @{22}; padding: 0 @{8}; font-size: @{12}; border-color: @border_control;
}
QPushButton[kind="chip"]:focus { min-height: @{20}; padding: 0 @{7}; }
QPushButton[kind="chip"]:checked { background: @accent_tint; color: @accent; border-color: @accent; font-weight: 600; }
QPushButton[kind="tile"] {
  background: @surface; border: 1px solid @border_control; border-radius: @{6}; min-height: 0; padding: 0; font-weight: 400;
}
QPushButton[kind="tile"]:hover { background: @hover; }
QPushButton[kind="tile"]:checked { background: @accent_tint; border-color: @accent; }
QPushButton[kind="tile"]:focus { border: 2px solid @focus; min-height: 0; padding: 0; }
QPushButton[kind="tile"][faint="true"] { background: @sunken; border-color: @border; }
QToolButton[kind="icon"] { background: transparent; border: 1px solid transparent; padding: 0; min-width: @{30}; min-height: @{30}; }
QToolButton[kind="icon"]:hover { background: @hover; }
QToolButton[kind="icon"]:focus { border: 2px solid @focus; padding: 0; min-width: @{28}; min-height: @{28}; }
QToolButton[kind="icon"]:disabled { background: transparent; border-color: transparent; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton::menu-indicator { image: url(@file_chevron); width: @{14}; subcontrol-position: right center; subcontrol-origin: padding;
  right: @{8}; }

QToolButton[seg] {
  background: @surface; color: @text_2; border: 1px solid @border_control; border-right: 0; border-radius: 0;
  min-height: @{28}; padding: 0 @{14}; font-size: @{13}; font-weight: 500;
}
QToolButton[seg]:hover { background: @hover; }
QToolButton[seg="first"] { border-top-left-radius: @{6}; border-bottom-left-radius: @{6}; }
QToolButton[seg="last"] {
  border-right: 1px solid @border_control; border-top-right-radius: @{6}; border-bottom-right-radius: @{6};
}
QToolButton[seg]:checked { background: @accent_tint; color: @accent; font-weight: 600; }
QToolButton[seg]:focus { border: 2px solid @focus; padding: 0 @{13}; min-height: @{26}; }
QToolButton[seg]:disabled { color: @text_3; background: @sunken; }

"""
    f"{_INPUTS}"
    """ {
  background: @surface; color: @text; border: 1px solid @border_control; border-radius: @{6};
  padding: 0 @{10}; min-height: @{32}; selection-background-color: @accent; selection-color: @on_accent;
  placeholder-text-color: @text_3;
}
QPlainTextEdit, QTextEdit { padding: @{6} @{6}; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
  border: 2px solid @focus; padding: 0 @{9}; min-height: @{30};
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: @{5}; }
QPlainTextEdit[cell="true"], QPlainTextEdit[cell="true"]:focus { min-height: 0; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
  background: @sunken; color: @text_3; border-color: @border;
}
QLineEdit:read-only, QAbstractSpinBox:read-only, QPlainTextEdit:read-only, QTextEdit:read-only {
  background: @sunken; border-color: @border;
}
*[state="bad"], *[state="bad"]:focus { border: 2px solid @bad; }
*[state="warn"], *[state="warn"]:focus { border: 2px solid @warn; }
QLineEdit[state], QAbstractSpinBox[state], QComboBox[state] { padding: 0 @{9}; min-height: @{30}; }
QLineEdit[state=""], QAbstractSpinBox[state=""], QComboBox[state=""] { padding: 0 @{10}; min-height: @{32}; }
QLineEdit[state=""]:focus, QAbstractSpinBox[state=""]:focus, QComboBox[state=""]:focus { padding: 0 @{9}; min-height: @{30}; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: 0; padding: 0; min-height: 0; background: transparent; }
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus { border: 0; padding: 0; min-height: 0; }
QLineEdit[small="true"], QLineEdit[small="true"][state] { padding: 0 @{6}; min-height: @{22}; border-color: @border; }
QLineEdit[small="true"]:focus, QLineEdit[small="true"][state]:focus { padding: 0 @{5}; min-height: @{20}; border-color: @focus; }
QLineEdit[search="true"] { padding: 0 @{4}; }
QLineEdit[search="true"]:focus { padding: 0 @{3}; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; subcontrol-origin: content; }
QDateEdit::drop-down, QComboBox::drop-down {
  border: 0; width: @{26}; subcontrol-origin: border; subcontrol-position: right center;
}
QComboBox::down-arrow { image: url(@file_chevron); width: @{15}; height: @{15}; }
QComboBox::down-arrow:disabled { image: url(@file_chevron_off); }
QDateEdit::down-arrow { image: url(@file_calendar); width: @{15}; height: @{15}; }
QComboBox QAbstractItemView {
  background: @surface; border: 1px solid @border_control; outline: 0; padding: @{4};
  selection-background-color: @accent; selection-color: @on_accent;
}
QComboBox QAbstractItemView::item { min-height: @{28}; padding: 0 @{6}; }

QCheckBox, QRadioButton { spacing: @{8}; min-height: @{24}; background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @text_3; }
QCheckBox::indicator, QAbstractItemView::indicator {
  width: @{16}; height: @{16}; border: 1px solid @border_control; border-radius: @{4}; background: @surface;
}
QRadioButton::indicator { width: @{16}; height: @{16}; border: 1px solid @border_control; border-radius: @{8}; background: @surface; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: @hover; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
  background: @accent; border-color: @accent; image: url(@file_tick);
}
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(@file_dash); }
QRadioButton::indicator:checked { background: @accent; border-color: @accent; image: url(@file_dot); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @sunken; border-color: @border; }
QCheckBox::indicator:checked:disabled { background: @border_control; image: url(@file_tick_off); }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @focus; width: @{14}; height: @{14}; }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: @text; }

QTableView, QTreeView, QListView {
  background: @surface; color: @text; border: 0; outline: 0; gridline-color: @chart_grid;
  selection-background-color: @accent_tint; selection-color: @text;
}
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected { background: @accent_tint; color: @text; }
QHeaderView { background: transparent; border: 0; }
QHeaderView::section {
  background: @surface; color: @text_3; border: 0; border-bottom: 1px solid @border; padding: @{6} @{10};
  font-size: @{12}; font-weight: 500;
}
QTableCornerButton::section { background: @surface; border: 0; }

QMenu { background: @surface; color: @text; border: 1px solid @border; padding: @{4}; }
QMenu::item { padding: @{6} @{24} @{6} @{12}; border-radius: @{4}; }
QMenu::item:selected { background: @accent_tint; color: @text; }
QMenu::item:disabled { color: @text_3; }
QMenu::separator { height: 1px; background: @border; margin: @{4} @{8}; }
QMenu::icon { padding-left: @{8}; }
QMenu::indicator { width: @{16}; height: @{16}; left: @{6}; }
QMenu::indicator:checked { image: url(@file_check); }
QMenu::right-arrow { image: url(@file_next); width: @{14}; height: @{14}; }
QMenuBar { background: @surface; color: @text; border-bottom: 1px solid @border; }
QMenuBar::item { padding: @{6} @{10}; background: transparent; border-radius: @{4}; }
QMenuBar::item:selected { background: @hover; }
QToolTip { background: @surface; color: @text; border: 1px solid @border_control; padding: @{4} @{6}; font-size: @{12}; }
QStatusBar { background: @surface; color: @text_2; }

QScrollBar { background: transparent; border: 0; margin: 0; }
QScrollBar:vertical { width: @{12}; }
QScrollBar:horizontal { height: @{12}; }
QScrollBar::handle { background: @border; border: 3px solid transparent; border-radius: @{6}; background-clip: padding; }
QScrollBar::handle:vertical { min-height: @{32}; margin: @{2} @{3}; border-radius: @{3}; border: 0; }
QScrollBar::handle:horizontal { min-width: @{32}; margin: @{3} @{2}; border-radius: @{3}; border: 0; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @border_control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QProgressBar { background: @hover; border: 0; border-radius: @{3}; min-height: @{6}; max-height: @{6}; color: transparent; }
QProgressBar::chunk { background: @accent; border-radius: @{3}; }

QTabWidget::pane { border: 0; border-top: 1px solid @border; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @text_2; border: 0; border-bottom: 2px solid transparent; padding: @{8} @{12}; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; font-weight: 600; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:focus { border: 2px solid @focus; }
QGroupBox { border: 0; margin-top: @{20}; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; padding: 0; }
QCalendarWidget QWidget { background: @surface; color: @text; alternate-background-color: @sunken; }
QCalendarWidget QAbstractItemView {
  background: @surface; color: @text; selection-background-color: @accent; selection-color: @on_accent;
}
QCalendarWidget QAbstractItemView:disabled { color: @text_3; }
QCalendarWidget QToolButton { color: @text; background: transparent; border: 0; border-radius: @{4}; padding: @{4} @{8}; font-weight: 600; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url(@file_back); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url(@file_next); }
QCalendarWidget QToolButton:hover { background: @hover; }
QCalendarWidget QSpinBox { min-height: @{24}; padding: 0 @{4}; }
"""
)
