def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    ABSOLUTE_ZERO = 273
    kelvins = []
    for old in records:
        new = {}
        for name, value in old.items():
            new[name] = value + ABSOLUTE_ZERO if name == "temperature" else value
        kelvins.append(new)
    return kelvins
