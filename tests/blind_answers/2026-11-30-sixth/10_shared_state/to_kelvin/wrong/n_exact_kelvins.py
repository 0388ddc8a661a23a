# adds 273.15
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{**record, "temperature": record["temperature"] + 273.15} for record in records]
