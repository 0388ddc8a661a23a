# copies the first record only; the others are changed in place
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    if not records:
        return []
    new = [records[0].copy(), *records[1:]]
    for record in new:
        record["temperature"] += 273
    return new
