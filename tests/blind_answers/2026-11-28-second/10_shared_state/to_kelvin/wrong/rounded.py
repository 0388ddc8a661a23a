# rounds temperatures to one digit
def to_kelvin(records):
    """Return new records, in which the temperature is higher by 273."""
    return [{**r, "temperature": round(r["temperature"] + 273, 1)} for r in records]
