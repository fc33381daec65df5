"""What the rooms that ask a service over the network share: limits, consent, keys, what was sent, what was answered before."""
