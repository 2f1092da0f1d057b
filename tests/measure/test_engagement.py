from __future__ import annotations

import numpy as np
import pytest

from smmdesk.measure.engagement import (
    amplification_rate,
    applause_rate,
    conversation_rate,
    engagement_rate,
    per_thousand_followers,
    repeated,
)
from smmdesk.words.speaker import Speaker
from smmdesk.words.text import Undefined


def test_actions_are_counted_per_post_and_per_person_reached() -> None:
    """12 posts: 30 shares, 18 comments, 240 likes, 12 clicks by 1,500 people; 4,000 followers."""
    assert amplification_rate.figure(30, 12) == pytest.approx(2.5)
    assert conversation_rate.figure(18, 12) == pytest.approx(1.5)
    assert applause_rate.figure(240, 12) == pytest.approx(20)
    assert engagement_rate.figure(12, 18, 30, 240, 1500) == pytest.approx(0.2)
    assert per_thousand_followers.figure(2.5, 4000) == pytest.approx(0.625)


def test_without_posts_people_or_followers_there_is_a_reason_instead() -> None:
    for found in (amplification_rate.figure(0, 0), engagement_rate.figure(1, 0, 0, 0, 0), per_thousand_followers.figure(2.0, 0)):
        assert isinstance(found, Undefined)
        assert Speaker().text(found.reason)


def test_several_channels_divide_sums() -> None:
    shares, posts = np.array([30.0, 1.0]), np.array([3.0, 10.0])
    assert amplification_rate(float(shares.sum()), float(posts.sum())) == pytest.approx(31 / 13)
    assert amplification_rate(shares, posts).mean() != pytest.approx(31 / 13)


def test_more_actions_than_people_are_told_not_cut() -> None:
    assert engagement_rate(100, 100, 100, 100, 300) == pytest.approx(4 / 3)
    text = repeated(4 / 3)
    assert text is not None
    assert "1.3" in Speaker().text(text)
    assert repeated(1.0) is None
