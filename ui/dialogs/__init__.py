"""The windows that ask the user something."""
