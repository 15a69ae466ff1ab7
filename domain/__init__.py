"""What is true and what may happen: no Qt, no clock of its own, no path but the one it is given."""
