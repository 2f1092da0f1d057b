"""What `dev.py` does, with the standard library alone: nothing of the program may be installed yet when it runs."""
