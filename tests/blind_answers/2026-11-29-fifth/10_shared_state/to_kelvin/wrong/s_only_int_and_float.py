# other numbers (a Fraction, an np.int64) stay in degrees Celsius
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = []
    for record in records:
        copy = dict(record)
        if isinstance(copy["temperature"], (int, float)):
            copy["temperature"] += 273
        new.append(copy)
    return new
