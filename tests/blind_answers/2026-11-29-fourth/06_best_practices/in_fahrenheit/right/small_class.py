class Converter:
    """Convert all values of a station."""

    def __init__(self, load, convert):
        self.load, self.convert = load, convert

    def __call__(self, station):
        return [self.convert(value) for value in self.load(station)]


def in_fahrenheit(load, convert, stations):
    """Return a Delayed: for each station the list of its converted values, in a list."""
    converted = delayed(Converter(load, convert))
    return delayed([converted(station) for station in stations])
