"""Why no figures can be given."""


class Problem(Exception):
    """What is in the way, in one sentence, and what to do about it."""

    def __init__(self, message, hint=None):
        super().__init__(message)
        self.hint = hint
