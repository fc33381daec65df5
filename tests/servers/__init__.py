"""Servers on loopback that the tests start: honest ones that speak a protocol, and one that misbehaves in every way we know."""
