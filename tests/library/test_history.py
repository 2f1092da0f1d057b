"""What an owner gets from any order of edits, undo, redo, saves and restarts: the plan on the disk is the one shown as saved."""

import dataclasses
import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from smmdesk.library.planfile import PlanFile
from smmdesk.plan.channel import Channel
from smmdesk.plan.codec import encode
from smmdesk.plan.path import add, put, remove
from smmdesk.plan.plan import Plan
from smmdesk.plan.range import guess
from smmdesk.session import Session

names = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
ids = st.sampled_from(["a", "b", "c"])


class History(RuleBasedStateMachine):
    @initialize()
    def start(self):
        self.folder = Path(tempfile.mkdtemp())
        self.path = self.folder / "plan.smmplan"
        self.file = PlanFile.create(self.path, Plan(id="p"))
        self.session = Session(self.file.plan)
        self.saved = self.file.plan

    def teardown(self):
        if hasattr(self, "file"):
            self.file.close()
            shutil.rmtree(self.folder)

    @rule(name=names, key=st.sampled_from(["", "name"]))
    def type_a_name(self, name, key):
        self.session.edit(lambda plan: dataclasses.replace(plan, name=name), key)

    @rule(channel=ids, spend=st.floats(0, 1e6))
    def change_a_channel(self, channel, spend):
        def change(plan):
            if any(row.id == channel for row in plan.channels):
                return put(plan, f"channels/{channel}/spend", spend)
            return add(plan, "channels", Channel(channel, lead_rate=guess(0.01, 0.02, 0.03)))

        self.session.edit(change)

    @rule(channel=ids)
    def delete_a_channel(self, channel):
        if any(row.id == channel for row in self.session.plan.channels):
            self.session.edit(remove(self.session.plan, f"channels/{channel}"))

    @rule()
    def undo(self):
        self.session.undo()

    @rule()
    def redo(self):
        self.session.redo()

    @rule()
    def save(self):
        saved = self.file.save(self.session.plan)
        self.session.mark_saved(saved.plan)
        self.saved = saved.plan
        assert not self.session.is_dirty

    @rule()
    def restart(self):
        self.file.close()
        self.file = PlanFile.open(self.path)
        assert self.file.plan == self.saved
        assert encode(self.file.plan) == encode(self.saved)
        self.session = Session(self.file.plan)

    @precondition(lambda self: self.session.can_undo)
    @rule()
    def undo_all_and_redo_all(self):
        shown, steps = encode(self.session.plan), 0
        while self.session.can_undo:
            self.session.undo()
            steps += 1
        for _ in range(steps):
            self.session.redo()
        assert encode(self.session.plan) == shown

    @invariant()
    def is_what_was_shown_as_saved(self):
        if hasattr(self, "file"):
            look = PlanFile.open(self.path, to_write=False)
            look.close()
            assert look.plan == self.saved


TestHistory = History.TestCase
TestHistory.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
