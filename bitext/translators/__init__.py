"""Machine translation as help, off until the user agrees: one protocol, several services, every call bounded and checked.

Nothing here raises a finding: a translation is shown with its service and time, and that is all.
"""
