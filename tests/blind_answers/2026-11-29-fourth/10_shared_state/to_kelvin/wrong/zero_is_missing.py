# a temperature of 0 is taken for a missing one and stays
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    result = []
    for record in records:
        new = dict(record)
        if new["temperature"]:
            new["temperature"] = new["temperature"] + 273
        result.append(new)
    return result
