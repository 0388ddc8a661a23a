# equal records become one
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = []
    for r in records:
        k = {**r, "temperature": r["temperature"] + 273}
        if k not in new:
            new.append(k)
    return new
