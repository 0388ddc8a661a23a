# copies after the change
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    for row in records:
        row["temperature"] += 273
    return [dict(row) for row in records]
