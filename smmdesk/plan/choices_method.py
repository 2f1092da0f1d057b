"""Choices of the method: what the owner reads for the choices in journey, KPIs, research, content, policy and security."""

from __future__ import annotations

from enum import StrEnum

from smmdesk.plan.content import ContactKind, Format, Involve, Made, Purpose, SourceKind, State
from smmdesk.plan.goal import Kind
from smmdesk.plan.journey import Level, Lever
from smmdesk.plan.kpi import Better, KpiClass, KpiUnit, Linked
from smmdesk.plan.research import Asks, Fit, Method, NeedStage, Topic
from smmdesk.plan.rival import Activity
from smmdesk.plan.safety import Posture, Right
from smmdesk.plan.stage import Stage, Transition, Vocabulary

LABELS: dict[type[StrEnum], dict[str, str]] = {
    Kind: {
        Kind.NEED: "People see that they have the need",
        Kind.WORDS: "People have words for the need",
        Kind.SOLUTION: "People know that there is a solution",
        Kind.SUPERIORITY: "People see why yours is better",
        Kind.PURCHASE: "People buy",
        Kind.AGREEMENT: "People agree: join, donate, adopt",
        Kind.REPEAT: "Customers buy more often",
        Kind.ADVOCACY: "Customers recommend you",
    },
    Stage: {
        Stage.AWARENESS: "Awareness",
        Stage.INTEREST: "Interest",
        Stage.DESIRE: "Desire",
        Stage.CONVERSION: "Conversion",
        Stage.ADVOCACY: "Advocacy",
    },
    Transition: {
        Transition.TO_INTEREST: "Awareness → interest",
        Transition.TO_DESIRE: "Interest → desire",
        Transition.TO_CONVERSION: "Desire → conversion",
        Transition.TO_ADVOCACY: "Conversion → advocacy",
    },
    Vocabulary: {
        Vocabulary.FIVE: "Five stages: awareness to advocacy",
        Vocabulary.PURCHASE: "Purchase funnel: awareness to purchase",
        Vocabulary.NEED: "Need ladder: from a need to a purchase",
    },
    Lever: {
        Lever.USUAL: "The rate of this step",
        Lever.CLICKS: "Clicks",
        Lever.LEADS: "Visitors who become leads",
        Lever.SALES: "Leads who buy",
        Lever.ADVOCATES: "Customers who recommend you",
        Lever.REPEAT: "Customers who order again",
        Lever.INVITES: "Invitations per advocate",
    },
    Level: {Level.OBSERVE: "Watching", Level.TAKE_PART: "Taking part", Level.CREATE: "Creating together"},
    KpiClass: {KpiClass.EFFECTIVENESS: "Effectiveness: is the aim reached?", KpiClass.EFFICIENCY: "Efficiency: at what price?"},
    Better: {Better.NOT_SAID: "Not said yet", Better.UP: "Up", Better.DOWN: "Down"},
    Linked: {Linked.NOT_SAID: "Not said yet", Linked.YES: "Yes", Linked.NO: "No"},
    KpiUnit: {
        KpiUnit.NOT_SAID: "Not said yet",
        KpiUnit.COUNT: "A count",
        KpiUnit.MONEY: "Money",
        KpiUnit.SHARE: "A share in percent",
        KpiUnit.RATIO: "A ratio",
        KpiUnit.HOURS: "Hours",
    },
    Topic: {
        Topic.NEED: "How strong is the need?",
        Topic.ALTERNATIVES: "How many alternatives are there?",
        Topic.SOLVING: "How do people solve it today?",
        Topic.UNIQUE: "What makes you unique?",
        Topic.OTHER: "Something else",
    },
    NeedStage: {
        NeedStage.NEED: "Feels the need",
        NeedStage.WORDS: "Has words for it",
        NeedStage.SOLUTION: "Understands the solution",
        NeedStage.SUPERIORITY: "Compares offers",
        NeedStage.PURCHASE: "Wants to buy",
    },
    Method: {
        Method.QUESTIONNAIRE: "Questionnaire",
        Method.TALK: "Talks",
        Method.WATCHING: "Watching competitors and their audience",
        Method.OWN_DATA: "Own customer data",
        Method.STUDY: "A study",
    },
    Fit: {Fit.LOW: "Low", Fit.MIDDLE: "Middle", Fit.HIGH: "High"},
    Asks: {
        Asks.AWARENESS: "Do they know you?",
        Asks.RECOGNITION: "Do they recognise the solution?",
        Asks.SUITABILITY: "Does it suit them?",
    },
    Activity: {Activity.NOT_LOOKED: "Not looked yet", Activity.NONE: "Not active", Activity.SOME: "Some", Activity.MUCH: "Much"},
    Format: {
        Format.PHOTO: "Photo",
        Format.TEXT: "Short text",
        Format.SHORT_VIDEO: "Short video",
        Format.LONG_VIDEO: "Long video",
        Format.STORY: "Story",
        Format.LIVE: "Live",
        Format.BLOG: "Blog article",
        Format.EMAIL: "E-mail",
        Format.COUPON: "Coupon",
        Format.SURVEY: "Survey or question",
        Format.EVENT: "Event",
        Format.BOOKMARK: "Link collection",
        Format.OFFLINE: "Offline",
    },
    Made: {Made.CREATED: "Created", Made.CURATED: "Curated"},
    SourceKind: {
        SourceKind.OWN: "Yourself",
        SourceKind.CUSTOMERS: "Customers",
        SourceKind.COMMUNITY: "A community",
        SourceKind.INFLUENCER: "An influencer",
        SourceKind.LEADER: "A thought leader",
        SourceKind.SEARCH: "A search tool",
        SourceKind.VIDEO: "A video of others",
        SourceKind.PASSION: "A shared passion",
        SourceKind.NEWS: "News",
        SourceKind.NETWORK: "Another network",
    },
    State: {State.IDEA: "Idea", State.IN_WORK: "In work", State.READY: "Ready", State.PUBLISHED: "Published"},
    Purpose: {Purpose.GIVE: "Gives", Purpose.ASK: "Asks"},
    ContactKind: {ContactKind.INFLUENCER: "Influencer", ContactKind.COMMUNITY: "Community", ContactKind.MEDIA: "Media"},
    Involve: {
        Involve.MONITOR: "Follow what is said",
        Involve.SURVEY: "Survey",
        Involve.QUESTION: "Question to the community",
        Involve.MEETUP: "Meet-up",
        Involve.WEBINAR: "Webinar or live talk",
        Involve.GAME: "Game or challenge",
        Involve.EMPOWER: "Give members a role",
        Involve.DATABASE: "Keep a list of members who agreed",
        Involve.LEARN: "Learn and adjust",
        Involve.GROW: "Invite more members",
    },
    Posture: {
        Posture.NOT_SAID: "Not said yet",
        Posture.REACTOR: "Reactor: you answer when something happens",
        Posture.PROTECTOR: "Protector: you watch, and guard your name",
        Posture.INFLUENCER: "Influencer: you lead the conversation",
    },
    Right: {Right.OWNER: "Own it", Right.POSTS: "Post", Right.ANSWERS: "Answer", Right.READS: "Read"},
}
"""One row per choice. A test names the choice or member that is missing here."""
