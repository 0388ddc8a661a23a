# {"temperature": ..., **record}: the old temperature wins
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{"temperature": record["temperature"] + 273, **record} for record in records]
