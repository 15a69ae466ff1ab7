"""Why something cannot be built, in one sentence."""


class CannotBuild(Exception):
    """What stands in the way; nothing that was begun is to be used."""
