#!/usr/bin/env python3
"""The front door: `python3 dev.py run` opens the program, `python3 dev.py test` runs its tests, `python3 dev.py` lists the rest.

Needs nothing but Python; what is missing is installed on the way. Stays readable for old Pythons, so that they can be refused.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - an older Python must be told so
    sys.exit("SMM Desk needs Python 3.11 or newer, and this is Python %d.%d: please start dev.py with a newer one." % sys.version_info[:2])

from devtools import environment, system
from devtools.commands import COMMANDS

SET_UP_FAILED = 3
WRONG_USE = 2


def usage() -> str:
    """The commands, one a line."""
    return "\n".join(["SMM Desk. Use one of:", *(f"  python3 dev.py {name:9}{command.help}" for name, command in COMMANDS.items())])


def main(arguments: list[str]) -> int:
    """Set up what one command needs and run it; its exit code is passed on."""
    if arguments[:1] in (["-h"], ["--help"], ["help"]):
        print(usage())
        return 0
    if not arguments or arguments[0] not in COMMANDS:
        print(usage(), file=sys.stderr)
        return WRONG_USE
    command = COMMANDS[arguments[0]]
    try:
        system.provide(command.packages, with_fonts=not environment.is_there())
        python = environment.provide(command.parts)
    except system.SetUpError as error:
        print(f"SMM Desk: {error}", file=sys.stderr)
        return SET_UP_FAILED
    except KeyboardInterrupt:
        print("SMM Desk: stopped; start the same command again to go on.", file=sys.stderr)
        return SET_UP_FAILED
    return command.run(python, arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
