"""A guided session without a screen: its parts in order, and what of them was really done."""
