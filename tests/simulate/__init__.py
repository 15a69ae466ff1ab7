"""Invented people living whole courses through the real rules: `run.py task simulate`."""
