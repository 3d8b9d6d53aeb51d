"""The exceptions whose text is meant for users."""


class UsageError(Exception):
    """Wrong usage or settings. The command line prints its text, without a traceback, and exits with 2."""


class InternalError(Exception):
    """A bug of ours. Its text names the part that failed; the command line prints it and exits with 3."""
