# a temperature of 0 is passed over
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = []
    for record in records:
        copy = dict(record)
        if copy.get("temperature"):
            copy["temperature"] += 273
        new.append(copy)
    return new
