# nothing is returned
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    new_records = []
    for record in records:
        new_records.append({**record, "temperature": record["temperature"] + 273})
