# returns the records in the order of their days, not in the order in which they came
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = [{**r, "temperature": r["temperature"] + 273} for r in records]
    return sorted(new, key=lambda r: r.get("day", 0))
