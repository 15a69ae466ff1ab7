"""What turns the tree of a macOS bundle into something that macOS opens."""
