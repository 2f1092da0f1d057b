"""The command line: plans made, computed and answered without a window, for scripts, support and tests."""

from smmdesk.commandline.run import main

__all__ = ["main"]
