# every name that begins with "temperature" is raised
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [
        {key: value + 273 if key.startswith("temperature") else value for key, value in record.items()}
        for record in records
    ]
