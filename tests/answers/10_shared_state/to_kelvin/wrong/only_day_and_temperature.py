# caught by: to_kelvin_value
def to_kelvin(records):
    return [{"day": i, "temperature": record["temperature"] + 273} for i, record in enumerate(records, 1)]
