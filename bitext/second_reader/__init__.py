"""A second reader: a language model at an address of the user's own choosing, asked where two texts differ, checked, and kept apart.

Off until somebody passes a consent. What it says never enters the program's own findings or score; `merging` lays the two beside
each other.
"""
