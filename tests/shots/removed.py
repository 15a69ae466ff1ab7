"""What goes for good, as it is painted: the words of one entry, and everything."""

from desktop import headless
from desktop.home import Home
from desktop.views.erase_card import EraseCard
from desktop.what_goes import Known, Reach
from domain.removed_words import holds_words


def offer_removal(home: Home) -> None:
    """An entry with words, chosen where they can be removed."""
    home.pages.open("timeline")
    page = home.pages.timeline
    page.offer_removal()
    shown = home.session.moment().workspace
    worded = [fact for fact in shown.facts[: shown.count] if holds_words(fact)]
    if worded:
        page.show_entries((worded[-1].id,))
    headless.settled(home)


def remove_words(home: Home, *, passphrase: bool = False) -> None:
    """What it brings with it, before it is confirmed."""
    offer_removal(home)
    page = home.pages.timeline
    page.side.fact.remove_words.click()
    page.side.removal.display(Reach(backups=14, others=1, passphrase=passphrase, code=True))
    headless.settled(home)


def offer_erasing(home: Home, *, known: Known | None = None) -> None:
    """The card that erases everything, also once it was asked what goes."""
    home.pages.open("settings")
    page, card = home.pages.settings, EraseCard()
    page.add_beside_diary(card)
    if known is not None:
        card.ask.click()
        card.display(known)
    headless.settled(home)
    page.scroll_to(card)
