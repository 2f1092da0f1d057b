"""SMM Desk's domain: everything but the window. No Qt anywhere below."""

__version__ = "0.1.0"
