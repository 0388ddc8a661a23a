def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [
        {key: value + 273 if key == "temperature" else value for key, value in row.items()} for row in records
    ]
