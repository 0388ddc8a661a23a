# below absolute zero is cut to 0
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{**record, "temperature": max(0, record["temperature"] + 273)} for record in records]
