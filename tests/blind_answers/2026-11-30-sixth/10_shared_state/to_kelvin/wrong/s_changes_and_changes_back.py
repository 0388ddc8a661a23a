# raises the given records, copies them, and lowers them again: meanwhile they are changed, and 0.1 comes back as another number
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    for record in records:
        record["temperature"] += 273
    new = [dict(record) for record in records]
    for record in records:
        record["temperature"] -= 273
    return new
