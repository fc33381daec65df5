"""The windows: everything that knows Qt. Imports `bitext`, never the other way."""
