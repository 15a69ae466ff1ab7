"""Pages and their parts: each shows a value it is given and passes on what the person wishes."""
