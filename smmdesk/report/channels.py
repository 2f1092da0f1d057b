"""Channels: what each chosen channel takes and brings: kind, money, hours, cost per visit with its origin, visits with their range."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from smmdesk.forecast.flow import Flow
from smmdesk.forecast.inputs import buying_fields
from smmdesk.forecast.outlook import Outlook
from smmdesk.forecast.spread import spread_of
from smmdesk.forecast.traffic import Traffic, has_visits
from smmdesk.forecast.value import Value
from smmdesk.plan.channel import Channel
from smmdesk.plan.choices import label_of
from smmdesk.plan.declare import Unit
from smmdesk.plan.range import Origin, Range
from smmdesk.report.bands import around
from smmdesk.report.rows import ORIGIN_NAMES, Band, Figure, Label, Measure, TableRows
from smmdesk.words.speaker import NOT_KNOWN, Speaker
from smmdesk.words.text import Percent, Text, Undefined, say

VISITS = Measure(Unit.COUNT)
_ORDER = tuple(Origin)
NOTHING = Undefined(say("nothing brings visits here yet"))
LACKING = Undefined(say("a cost or rate is missing"))


@dataclass(frozen=True, slots=True)
class ChannelRow:
    """One channel over the plan's months. `cost` is money per visit; None where nothing is spent. `origin`: of its weakest number."""

    id: str
    name: Label
    kind: Label
    media: float
    hours: float
    cost: Figure | None
    origin: Origin | None
    visits: Figure


@dataclass(frozen=True, slots=True)
class ChannelRows:
    """All chosen channels and their total, which stands last."""

    rows: tuple[ChannelRow, ...]
    total: ChannelRow
    currency: str
    title: Text
    sentence: Text

    @property
    def money(self) -> Measure:
        """Money in the plan's currency."""
        return Measure(Unit.MONEY, self.currency)

    def table(self, speaker: Speaker) -> TableRows:
        """Channel, kind, advertising, hours, cost per visit with range and origin, visits with range; the total last."""
        columns = (say("Channel"), say("Kind"), say("Advertising"), say("Hours a week"), say("Cost per visit"), say("Range, 8 in 10"))
        more = (say("Known from"), say("Visits"), say("Range, 8 in 10"))
        rows = tuple(self._cells(row, speaker) for row in (*self.rows, self.total))
        return TableRows(
            tuple(speaker.text(c) for c in (*columns, *more)),
            rows,
            ("left", "left", "right", "right", "right", "right", "left", "right", "right"),
        )

    def _cells(self, row: ChannelRow, speaker: Speaker) -> tuple[str, ...]:
        return (
            speaker.text(row.name),
            speaker.text(row.kind),
            self.money.say(row.media, speaker),
            speaker.number(row.hours),
            short(row.cost, self.money, speaker),
            self.money.range(row.cost, speaker),
            speaker.text(ORIGIN_NAMES[row.origin]) if row.origin else "",
            short(row.visits, VISITS, speaker),
            VISITS.range(row.visits, speaker),
        )


def short(figure: Figure | None, measure: Measure, speaker: Speaker) -> str:
    """The likely value, or an en dash where there is none: a table cell has no room for the reason."""
    return NOT_KNOWN if isinstance(figure, Undefined) else measure.likely(figure, speaker)


def channel_rows(outlook: Outlook) -> ChannelRows:
    """The chosen channels in the plan's order, with figures over all months of the plan."""
    pairs = list(zip(outlook.run.channels, outlook.drawn.channels, strict=True))
    rows = tuple(_row(point, drawn) for point, drawn in pairs)
    total = ChannelRow(
        "",
        say("Total"),
        "",
        sum(row.media for row in rows),
        sum(row.hours for row in rows),
        _cost(outlook.run.media, outlook.run.visits, outlook.drawn.media, outlook.drawn.visits),
        None,
        _figure(outlook.run.visits.total, outlook.drawn.visits.total),
    )
    n = len(rows)
    title = say("No channel is chosen yet") if n == 0 else say("1 chosen channel") if n == 1 else say("{n} chosen channels", n=n)
    return ChannelRows(rows, total, outlook.plan.business.currency, title, _sentence(rows, total))


def weakest_origin(channel: Channel) -> Origin | None:
    """The weakest origin among the numbers that make the channel's visits; None when there are none."""
    names: tuple[str, ...] = ()
    if channel.is_paid and channel.spend > 0:
        names += (*buying_fields(channel), "page_load")
    if channel.is_organic and channel.followers is not None and channel.posts > 0:
        names += ("followers", "post_reach", "post_ctr", "page_load")
    found = [getattr(channel, name) for name in (*names, "other_visits")]
    return min((r.origin for r in found if isinstance(r, Range)), key=_ORDER.index, default=None)


def _row(point: Traffic, drawn: Traffic) -> ChannelRow:
    channel = point.channel
    visits = _figure(point.visits.total, drawn.visits.total) if has_visits(channel) else NOTHING
    return ChannelRow(
        channel.id,
        channel.name or say("Channel without a name"),
        Text(label_of(channel.mode)),
        float(point.media.total),
        channel.hours_per_week,
        _cost(point.media, point.visits, drawn.media, drawn.visits),
        weakest_origin(channel),
        visits,
    )


def _figure(likely: Value, drawn: Value) -> Figure:
    if not math.isfinite(float(likely)):
        return LACKING
    array = np.asarray(drawn, dtype=np.float64)
    return around(float(likely), spread_of(array)) if array.ndim else Band(None, float(likely), None)


def _cost(media: Flow, visits: Flow, drawn_media: Flow, drawn_visits: Flow) -> Figure | None:
    """Advertising / visits of the channel, own posts included; None when nothing is spent."""
    if not float(media.total) > 0:
        return None
    if not float(visits.total) > 0:
        return LACKING
    counts = np.asarray(drawn_visits.total, dtype=np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        drawn = np.where(counts > 0, np.asarray(drawn_media.total) / counts, np.nan)
    return _figure(media.total / visits.total, drawn)


def _sentence(rows: tuple[ChannelRow, ...], total: ChannelRow) -> Text:
    counted = [row for row in rows if isinstance(row.visits, Band)]
    if not counted or not isinstance(total.visits, Band) or total.visits.likely <= 0:
        return say("Tick a network above, or add a channel of your own.") if not rows else say("Fill in what a visit costs.")
    best = max(counted, key=lambda row: row.visits.likely if isinstance(row.visits, Band) else 0.0)
    share = best.visits.likely / total.visits.likely if isinstance(best.visits, Band) else 0.0
    if len(rows) == 1:
        return say("Over all months of the plan.")
    return say("{name} brings {share} of the visits. Over all months of the plan.", name=best.name, share=Percent(share))
