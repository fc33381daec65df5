"""Reading help: how a word sounds, what it is made of and what it means here, for those who read only one of the two languages.

This room knows that the languages are Arabic and Dutch. `helper.ReadingHelp` answers for a comparison; sounds are built in a
one-letter-a-sound notation (`sounds.py`) and written for Dutch readers only at the end (`dutch_letters.py`).
"""
