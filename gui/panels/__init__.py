"""The rooms of the window; each shows one thing and says what the user did in it."""
