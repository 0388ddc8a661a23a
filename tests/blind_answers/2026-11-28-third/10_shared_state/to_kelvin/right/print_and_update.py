ZERO = 273


def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    kelvins = [record.copy() for record in records]
    for old, new in zip(records, kelvins):
        new.update(temperature=old["temperature"] + ZERO)
        print(old, new)
    return kelvins
