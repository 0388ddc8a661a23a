# sorted
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new = [{**record, "temperature": record["temperature"] + 273} for record in records]
    return sorted(new, key=lambda record: record["day"])
