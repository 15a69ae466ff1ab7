"""What turns the tree of a Windows bundle into something that Windows installs."""
