"""What every process of the suite needs: loaded and read once, before the first one is begun."""

from domain.store import memory
from tests.facts import begun

begun(store=memory()).close()
