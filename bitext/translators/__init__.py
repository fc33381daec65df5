"""Machine translation as help, off until the user agrees: one protocol, several services, every call bounded and checked."""
