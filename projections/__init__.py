"""What a reader wants to see, folded from the facts: one read model a module."""
