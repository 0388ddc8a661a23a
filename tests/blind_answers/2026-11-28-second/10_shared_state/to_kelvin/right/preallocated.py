def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = [None] * len(records)
    for i in range(len(records)):
        new[i] = dict(records[i].items())
        new[i].update(temperature=records[i]["temperature"] + 273)
    return new
