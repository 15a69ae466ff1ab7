"""Facts as the event store keeps them: a name is looked up in a list and never resolved to code."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple
from uuid import UUID

from eventsourcing.domain import DomainEventProtocol
from eventsourcing.persistence import JSONTranscoder, Mapper, StoredEvent
from typing_extensions import override

from domain import codec
from domain.codec import DamagedFact, UnknownFact
from domain.events import FACTS, Event


class Codec(NamedTuple):
    """How one kind of thing is written and read."""

    encode: Callable[[Any], bytes]
    decode: Callable[[StoredEvent], DomainEventProtocol[UUID]]


def _fact(row: StoredEvent) -> Event:
    return codec.decode(row.topic, row.state)


_OF_FACTS = Codec(codec.encode, _fact)


class FactMapper(Mapper[UUID]):
    """Between facts and rows, for the facts that are known and whatever else is named.

    A row with another name is refused before anything is made of it; so is a fact that stands in
    the row of another.
    """

    def __init__(self, others: Mapping[str, Codec] = MappingProxyType({})) -> None:
        super().__init__(JSONTranscoder())
        self._codecs: Mapping[str, Codec] = {**others, **dict.fromkeys(FACTS, _OF_FACTS)}

    @override
    def to_stored_event(self, domain_event: DomainEventProtocol[UUID]) -> StoredEvent:
        topic = str(getattr(domain_event, "TOPIC", type(domain_event).__name__))
        return StoredEvent(
            originator_id=domain_event.originator_id,
            originator_version=domain_event.originator_version,
            topic=topic,
            state=self._codec(topic).encode(domain_event),
        )

    @override
    def to_domain_event(self, stored_event: StoredEvent) -> DomainEventProtocol[UUID]:
        event = self._codec(stored_event.topic).decode(stored_event)
        if (
            event.originator_id != stored_event.originator_id
            or event.originator_version != stored_event.originator_version
        ):
            raise DamagedFact(stored_event.topic)
        return event

    def _codec(self, topic: str) -> Codec:
        try:
            return self._codecs[topic]
        except KeyError:
            raise UnknownFact(topic) from None
