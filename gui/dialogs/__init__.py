"""Dialogs: each asks one thing, and says what was answered by a signal or a value; none of them writes."""
