"""Histories that somebody spoiled, by the thousand: none of them may break anything."""
